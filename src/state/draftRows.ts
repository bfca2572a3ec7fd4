/** What the preview of a file says of a draft: what became of each row, its doubts, and the columns there is room for. */
import { OWN_FIELD, type Problem, type SheetView, type Tie } from "../model/index.ts";
import type { ChangeState } from "../record/index.ts";
import type { Draft } from "./draft.ts";
import { changeStateOf, comparisonOf, decidedFor, doubtsOf, unclearActorsOf } from "./draftFacts.ts";

/** `taken`: it goes in, and is of a kind of which rows are not compared one by one. `held`: it is reported instead. */
export type RowFate = ChangeState | "taken" | "held";

/** The ties that rows of a sheet became, by row number. One pass over the ties. */
export function tiesByRow(draft: Draft, sheet: SheetView): ReadonlyMap<number, Tie> {
  const found = new Map<number, Tie>();
  const { dataset, tieRows } = draft.reading ?? { dataset: null, tieRows: [] };
  const shown = new Set(sheet.rows.map(({ row }) => row));
  tieRows.forEach(({ file, row }, index) => {
    const tie = dataset?.ties[index];
    if (tie && file === sheet.file && shown.has(row)) found.set(row, tie);
  });
  return found;
}

/**
 * What becomes of the data rows of a preview, by row number. A tie with an actor that is unclear is unclear itself.
 * Nothing is told of a file of which it is not known what it holds. One pass over the rows read.
 */
export function fatesOf(draft: Draft, sheet: SheetView): ReadonlyMap<number, RowFate> {
  const fates = new Map<number, RowFate>();
  const { reading } = draft;
  if (reading === null || sheet.kind === "unknown") return fates;
  const shown = new Set(sheet.rows.filter(({ role }) => role === "data").map(({ row }) => row));
  const comparison = comparisonOf(draft);
  const unclear = unclearActorsOf(draft);
  const told = (file: string, row: number) => file === sheet.file && shown.has(row);
  reading.tieRows.forEach(({ file, row }, index) => {
    const tie = reading.dataset.ties[index];
    if (!tie || !told(file, row)) return;
    const doubtful = [tie.from, tie.to, tie.via].some((actor) => actor !== null && unclear.has(actor));
    fates.set(row, doubtful ? "unclear" : changeStateOf(draft, comparison?.ties[index]));
  });
  reading.actorRows.forEach((place, index) => {
    if (place !== null && told(place.file, place.row)) {
      fates.set(place.row, changeStateOf(draft, comparison?.actors[index]));
    }
  });
  const oneByOne = sheet.kind === "ties" || sheet.kind === "actors";
  const stopped = new Set(
    reading.problems.filter(({ file, severity }) => file === sheet.file && severity === "error").map(({ row }) => row),
  );
  for (const row of shown) {
    if (!fates.has(row)) fates.set(row, oneByOne || stopped.has(row) ? "held" : "taken");
  }
  return fates;
}

/** Problems of the rows of a preview, by row number, the weightiest first. */
export function problemsByRow(draft: Draft, sheet: SheetView): ReadonlyMap<number, readonly Problem[]> {
  const shown = new Set(sheet.rows.map(({ row }) => row));
  const found = new Map<number, Problem[]>();
  for (const problem of doubtsOf(draft)) {
    if (problem.file !== sheet.file || problem.row === null || !shown.has(problem.row)) continue;
    const before = found.get(problem.row);
    if (before) before.push(problem);
    else found.set(problem.row, [problem]);
  }
  for (const problems of found.values()) problems.sort((a, b) => weightOf(a) - weightOf(b));
  return found;
}

const SEVERITIES: readonly Problem["severity"][] = ["error", "warning", "notice"];
const weightOf = (problem: Problem) => SEVERITIES.indexOf(problem.severity);

/**
 * The columns a preview has room for, `most` at a time, in their order within each page: those that are read as something come
 * on earlier pages than those that are only kept, and those on earlier ones than the rest. Nothing beyond the last page.
 */
export function shownColumnsOf(sheet: SheetView, most: number, page = 0): SheetView["columns"] {
  if (sheet.columns.length <= most) return page === 0 ? sheet.columns : [];
  const rank = (field: string) => (field === "" ? 2 : field === OWN_FIELD ? 1 : 0);
  const shown = sheet.columns
    .toSorted((one, other) => rank(one.field) - rank(other.field))
    .slice(page * most, (page + 1) * most);
  return shown.toSorted((one, other) => one.place - other.place);
}

/** All columns as they were decided, and one more; the column that had this field before is free, unless many may have it. */
export function columnsDecided(
  draft: Draft,
  sheet: SheetView,
  place: number,
  field: string,
): Readonly<Record<number, string>> {
  const freed =
    field === "" || field === OWN_FIELD
      ? []
      : sheet.columns.filter((column) => column.field === field && column.place !== place);
  return {
    ...decidedFor(draft, sheet.file).columns,
    ...Object.fromEntries(freed.map((column) => [column.place, ""])),
    [place]: field,
  };
}

export { columnLetters } from "../model/index.ts";
