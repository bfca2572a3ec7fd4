/** Long work in steps: a generator that says how much is done (0 to 1) and hands over its result at the end. */

/** Yields the share done so far, never falling. The caller may stop asking at any step: nothing is left half done outside. */
export type Steps<Result> = Generator<number, Result, void>;

/** Runs the steps to their end and gives the result. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The steps as one stretch of longer work: their share runs from `start` to `end` instead of 0 to 1. */
export function* stretch<Result>(start: number, end: number, steps: Steps<Result>): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield start + (end - start) * step.value;
  }
}
