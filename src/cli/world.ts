/** What a command in a terminal needs of the machine; given by whoever starts it, so that this room touches nothing itself. */
import type { FileBytes, Language } from "../model/index.ts";

export interface World {
  readonly language: Language;
  /**
   * The tables at these paths: each file itself, each folder its tables in order of name. `null` for a path where there is
   * nothing. File names come without folders.
   */
  readonly tablesAt: (path: string) => Promise<readonly FileBytes[] | null>;
  /** The text of a file, or `null` where there is none. */
  readonly textAt: (path: string) => Promise<string | null>;
  /**
   * Writes files into a folder, which is made where there is none. `false`, and nothing is written, where the folder holds
   * anything and its files may not be replaced.
   */
  readonly write: (folder: string, files: readonly FileBytes[], mayReplace: boolean) => Promise<boolean>;
  /** A line on standard output; for results. */
  readonly print: (line: string) => void;
  /** A line on standard error; for what goes wrong. */
  readonly complain: (line: string) => void;
}

/** 0: fine. 1: the data have to be looked at. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;
