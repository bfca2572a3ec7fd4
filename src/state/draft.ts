/** Files that were given and not yet taken: how they are read, what they would change, what is still to be said. */
import {
  type Decisions,
  type FileBytes,
  type Merge,
  NO_DECISIONS,
  type Reading,
  type SheetDecisions,
  type SheetView,
} from "../model/index.ts";
import type { Change, Comparison } from "../record/index.ts";
import { isMoreThanDrawn, type Size, sizeOf } from "./limits.ts";

/** `add`: the rows go to what is open, without doubles. `new`: they become a data set of their own. */
export type DraftTarget = "add" | "new";

export type DraftWork =
  | { readonly state: "idle" }
  | { readonly state: "reading" | "comparing" }
  /** First joined into what is open, where the rows go there; then given places, as the job of the layout says. */
  | { readonly state: "taking"; readonly step: "joining" | "placing" }
  | { readonly state: "failed"; readonly detail: string };

export interface Draft {
  readonly files: readonly FileBytes[];
  readonly decisions: Decisions;
  /** Sheets that are read as the user decided for the same header before. */
  readonly remembered: readonly string[];
  /** The last reading; while a new one is under way the old one stays on the screen. `null` before the first. */
  readonly reading: Reading | null;
  readonly work: DraftWork;
  readonly target: DraftTarget;
  /** Whether there is something open that rows could be added to. */
  readonly canAdd: boolean;
  /** Against what is open; `null` where all is new because nothing is. */
  readonly comparison: Comparison | null;
  /** How much was open when it was compared. */
  readonly openSize: Size;
  /** Given actors that the user found to be actors of what is open. */
  readonly same: readonly Merge[];
  /** Given actors that the user found to be others than those they look like. */
  readonly apart: readonly string[];
  /** The file whose preview is shown; "" for the first. */
  readonly shown: string;
}

export function draftOf(files: readonly FileBytes[], canAdd: boolean): Draft {
  return {
    files,
    decisions: NO_DECISIONS,
    remembered: [],
    reading: null,
    work: { state: "reading" },
    target: "new",
    canAdd,
    comparison: null,
    openSize: { actors: 0, ties: 0 },
    same: [],
    apart: [],
    shown: "",
  };
}

/** Where the rows go, which also says how much files without actors are worth. */
export function withTarget(draft: Draft, target: DraftTarget): Draft {
  return { ...draft, target, decisions: { ...draft.decisions, joins: target === "add" } };
}

/** One file read in another way; what was decided for it before stays unless it is decided again. */
export function withSheetDecided(draft: Draft, file: string, decided: SheetDecisions): Draft {
  const { sheets } = draft.decisions;
  const before = Object.hasOwn(sheets, file) ? sheets[file] : {};
  return { ...draft, decisions: { ...draft.decisions, sheets: { ...sheets, [file]: { ...before, ...decided } } } };
}

/** The given actor is one of what is open, or, with `null`, one of its own. */
export function withSameDecided(draft: Draft, actor: string, into: string | null): Draft {
  const same = draft.same.filter((merge) => merge.actor !== actor);
  const apart = draft.apart.filter((other) => other !== actor);
  return into === null
    ? { ...draft, same, apart: [...apart, actor] }
    : { ...draft, same: [...same, { actor, into }], apart };
}

/** The sheet whose preview is shown; `null` where nothing can be previewed. */
export function shownSheetOf(draft: Draft): SheetView | null {
  const sheets = draft.reading?.sheets ?? [];
  return sheets.find(({ file }) => file === draft.shown) ?? sheets[0] ?? null;
}

/** Would it be more than the map can draw, together with what it is added to? */
export function isTooLarge({ reading, target, comparison, openSize }: Draft): boolean {
  if (reading === null) return false;
  if (target === "new" || comparison === null) return isMoreThanDrawn(sizeOf(reading.dataset));
  const added = (changes: readonly Change[]) => changes.filter(({ match }) => match === null).length;
  const { actors, ties } = comparison;
  return isMoreThanDrawn({ actors: openSize.actors + added(actors), ties: openSize.ties + added(ties) });
}

/** May the files be taken now? Only when they are read, no required question is open, and the map can draw them. */
export function canTake(draft: Draft): boolean {
  const outcome = draft.reading?.outcome;
  const isSound = outcome === "import" || outcome === "import-with-warnings";
  return draft.work.state === "idle" && isSound && !isTooLarge(draft);
}
