/** Looking for an answer, as it goes on between commands. */
import type { AnsweringJob, Sought } from "../state/index.ts";

export interface AnswerUnderWay {
  /** What is being looked for. */
  now: Sought | null;
  /** What the user stopped, or what failed: not begun again by itself. */
  left: { readonly sought: Sought; readonly job: AnsweringJob } | null;
}
