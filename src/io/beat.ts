/** The clock for playing: calls back with the milliseconds that passed, once a picture, until stopped. */
export function everyPicture(onBeat: (elapsedMs: number) => void): () => void {
  let last = performance.now();
  let frame = requestAnimationFrame(function beat(now) {
    onBeat(Math.min(now - last, 250));
    last = now;
    frame = requestAnimationFrame(beat);
  });
  return () => cancelAnimationFrame(frame);
}

/** Lets the page draw and hear what was pressed before work goes on. */
export function breath(): Promise<void> {
  return new Promise((go) => setTimeout(go, 0));
}

/** Does the user's system ask for less motion? */
export function prefersStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
