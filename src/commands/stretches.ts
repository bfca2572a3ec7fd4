/** Long work on the page, in stretches between which it draws and listens. */

/** Time for one stretch of work; less than a picture takes. */
const STRETCH_MS = 12;

/**
 * Takes the steps of a generator in stretches and gives what it returns. Between two, `goOn` is told the last step and says
 * whether to; if not, the rest is left and the answer is `null`. The first stretch begins after what is under way now.
 * Rejects with what a step throws.
 */
export async function stretches<Step, Result>(
  steps: Iterator<Step, Result, void>,
  goOn: (step: Step) => boolean,
): Promise<{ readonly result: Result } | null> {
  await nextTurn();
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value };
    if (performance.now() - began < STRETCH_MS) continue;
    await nextTurn();
    if (!goOn(step.value)) return null;
    began = performance.now();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
