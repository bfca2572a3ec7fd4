/** Going from a number to the list behind it. */

export function partId(part: string): string {
  return `answer-${part}`;
}

/** Brings a list into sight and gives it the focus. */
export function goToPart(part: string): void {
  const heading = document.getElementById(partId(part));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
