/** What the import screen says of a draft: its files, what is still asked, what would change, what stands in the way. */
import type { ActorId, Dataset, FileReport, Problem, Question, SheetDecisions } from "../model/index.ts";
import type { Change, ChangeState, Comparison } from "../record/index.ts";
import { type Draft, isTooLarge } from "./draft.ts";
import type { Passing } from "./passing.ts";

export interface DraftFile {
  readonly name: string;
  readonly kind: FileReport["kind"];
  readonly rows: number;
  readonly taken: number;
  readonly reported: number;
  /** Required questions without an answer. */
  readonly open: number;
  readonly leftOut: boolean;
  /** It could not be read at all. */
  readonly refused: boolean;
}

/** What was decided for a file so far. */
export function decidedFor(draft: Draft, file: string): SheetDecisions {
  const { sheets } = draft.decisions;
  return (Object.hasOwn(sheets, file) ? sheets[file] : undefined) ?? {};
}

/** Does taking the files wait for this answer? What was answered counts at once, before it is read again. */
export function isOpen(draft: Draft, question: Question): boolean {
  if (question.sort === "date") {
    return question.chosen === null && decidedFor(draft, question.file).dates?.[question.place] === undefined;
  }
  return question.sort === "columns" && question.required && !question.answered;
}

/** The required questions without an answer, in the order of the files. */
export function openQuestionsOf(draft: Draft): readonly Question[] {
  return draft.reading?.questions.filter((question) => isOpen(draft, question)) ?? [];
}

/** What was read and could not be, or may not be as meant; what an open question asks already is not said twice. */
export function doubtsOf(draft: Draft): readonly Problem[] {
  const asked = new Set(openQuestionsOf(draft).map((one) => one.sort === "date" && placeKey(one.file, one.place)));
  const problems = draft.reading?.problems ?? [];
  if (asked.size === 0) return problems;
  return problems.filter(
    ({ code, file, place }) => code !== "DATE_AMBIGUOUS" || place === null || !asked.has(placeKey(file, place)),
  );
}

const placeKey = (file: string, place: number) => `${place} ${file}`;

/** Each file as it is read, in the order given, left-out ones among them; of a workbook, each sheet that is read. */
export function draftFilesOf(draft: Draft): readonly DraftFile[] {
  const open = openQuestionsOf(draft);
  const shown = new Set((draft.reading?.sheets ?? []).map(({ file }) => file));
  const refused = new Set(
    (draft.reading?.problems ?? [])
      .filter(({ file, row, severity }) => severity === "error" && row === null && !shown.has(file))
      .map(({ file }) => file),
  );
  return (draft.reading?.reports ?? []).map(({ file, kind, rows, taken, reported }) => ({
    name: file,
    kind,
    rows,
    taken,
    reported,
    open: open.filter((question) => question.file === file).length,
    leftOut: decidedFor(draft, file).leftOut === true,
    refused: refused.has(file),
  }));
}

/** The file that is shown: the chosen one, else the first with a preview, else the first; "" before the first reading. */
export function shownFileOf(draft: Draft): string {
  const { reports = [], sheets = [] } = draft.reading ?? {};
  if (reports.some(({ file }) => file === draft.shown)) return draft.shown;
  return sheets[0]?.file ?? reports[0]?.file ?? "";
}

/** How many rows go in, over all files. */
export function takenRowsOf(draft: Draft): number {
  return (draft.reading?.reports ?? []).reduce((sum, { taken }) => sum + taken, 0);
}

/** Against what the rows are held; `null` where they all become a data set of their own. */
export function comparisonOf(draft: Draft): Comparison | null {
  return draft.target === "add" ? draft.comparison : null;
}

const isDecided = (draft: Draft, actor: ActorId) => draft.same.some((merge) => merge.actor === actor);

/** The state of one change; an unclear actor that the user found to be one that is open is the same, another is new. */
export function changeStateOf(draft: Draft, change: Change | undefined): ChangeState {
  if (change === undefined) return "new";
  if (change.state !== "unclear") return change.state;
  return isDecided(draft, change.id) ? "same" : draft.apart.includes(change.id) ? "new" : "unclear";
}

/** Given actors of which only the user can say whether they are in what is open, and nothing was said yet. */
export function unclearActorsOf(draft: Draft): ReadonlySet<ActorId> {
  const actors = comparisonOf(draft)?.actors ?? [];
  return new Set(actors.filter((change) => changeStateOf(draft, change) === "unclear").map(({ id }) => id));
}

/** An actor to ask about, and what was said: the id in what is open, or `null`. */
export interface AskedActor {
  readonly actor: ActorId;
  readonly candidates: readonly ActorId[];
  readonly into: ActorId | null;
}

/** Unclear actors, those already answered among them, in the order of the data. */
export function askedActorsOf(draft: Draft): readonly AskedActor[] {
  const into = new Map(draft.same.map((merge) => [merge.actor, merge.into]));
  return (comparisonOf(draft)?.actors ?? [])
    .filter(({ id, state }) => state === "unclear" || into.has(id) || draft.apart.includes(id))
    .map(({ id, candidates }) => {
      const chosen = into.get(id) ?? null;
      const known = chosen === null || candidates.includes(chosen);
      return { actor: id, candidates: known ? candidates : [chosen, ...candidates], into: chosen };
    });
}

export type Tally = Readonly<Record<ChangeState, number>>;
type Part = keyof Comparison;

/** How many of each part of the data are new, changed, the same and unclear. */
export function talliesOf(draft: Draft): Readonly<Record<Part, Tally>> {
  const comparison = comparisonOf(draft);
  const tally = (part: Part): Tally => {
    const counts = { new: 0, changed: 0, same: 0, unclear: 0 };
    if (comparison === null) counts.new = draft.reading?.dataset[part].length ?? 0;
    else for (const change of comparison[part]) counts[changeStateOf(draft, change)] += 1;
    return counts;
  };
  return {
    actors: tally("actors"),
    ties: tally("ties"),
    stories: tally("stories"),
    episodes: tally("episodes"),
    context: tally("context"),
  };
}

/** Is all that is read in what is open already, word for word? `open` is the data set that is open. */
export function changesNothing(draft: Draft, open: Dataset): boolean {
  const given = draft.reading?.dataset;
  if (given === undefined || comparisonOf(draft) === null || draft.same.length > 0 || draft.apart.length > 0)
    return false;
  const isSame = ({ new: fresh, changed, unclear }: Tally) => fresh + changed + unclear === 0;
  const isTitled = (part: "title" | "source") => given[part] === "" || given[part] === open[part];
  const isNamed = (part: "types" | "kinds") => {
    const known = new Set(open[part].map((entry) => JSON.stringify(entry)));
    return given[part].every((entry) => known.has(JSON.stringify(entry)));
  };
  const isKnown = isTitled("title") && isTitled("source") && isNamed("types") && isNamed("kinds");
  return isKnown && Object.values(talliesOf(draft)).every(isSame);
}

/** What stands in the way of taking the files; `null` where nothing does. */
export function hindranceOf(draft: Draft): "reading" | "taking" | "failed" | "ask" | "reject" | "large" | null {
  if (draft.work.state === "comparing") return "reading";
  if (draft.work.state !== "idle") return draft.work.state;
  if (draft.reading === null) return "reading";
  const { outcome } = draft.reading;
  if (outcome === "ask" || outcome === "reject") return outcome;
  return isTooLarge(draft) ? "large" : null;
}

/** Joining is so much of taking rows into what is open. */
const JOINING = 0.3;

/** How far the work on a draft is, from 0 to 1; `null` where none goes on. */
export function draftShareOf({ work, target }: Draft, { job, draftShare }: Passing): number | null {
  if (work.state === "reading" || work.state === "comparing") return draftShare;
  if (work.state !== "taking") return null;
  const joining = target === "add" ? JOINING : 0;
  if (work.step === "joining") return joining * draftShare;
  return job.state === "running" ? joining + (1 - joining) * job.share : 1;
}

/** The name of an actor in the given data, or in what is open; its id where neither knows it. */
export function actorNameIn(dataset: Dataset | null, id: ActorId): string {
  return dataset?.actors.find((actor) => actor.id === id)?.name ?? id;
}
