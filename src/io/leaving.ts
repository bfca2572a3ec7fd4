/** Asks the user to stay for a moment where leaving the page would lose something; the browser has the words for it. */

export function askBeforeLeaving(wouldLose: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    if (wouldLose()) event.preventDefault();
  });
}
