/** Why a command ends without an answer: a sentence for standard error, and the exit code. */
export class Refusal extends Error {
  /** 1: the data have to be looked at. 2: the command was called wrongly. */
  readonly code: 1 | 2;

  constructor(sentence: string, code: 1 | 2 = 2) {
    super(sentence);
    this.code = code;
  }
}
