/** Putting single things of the data right; each can be undone. */
import { readInWorker, rememberWords } from "../io/index.ts";
import type { Decisions, Merge, Problem } from "../model/index.ts";
import type { Apart } from "../record/index.ts";
import {
  type EnishiDocument,
  type Import,
  type Notice,
  withActorsMerged,
  withApart,
  withDocument,
  withImports,
} from "../state/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { joinedRecordOf } from "./openDocument.ts";
import { failed, forgetMissing, inTurn, settle } from "./settle.ts";

/** Reads the cell of a problem as `value` instead; the file on disk stays as it is. */
export async function mendCell(enishi: Enishi, problem: Problem, value: string): Promise<void> {
  const { row, place, file } = problem;
  if (row === null || place === null) return;
  const { readings } = enishi.store.getState().document;
  const at = readings.findIndex(({ problems }) => problems.includes(problem));
  const decide = ({ sheets, words }: Decisions): Decisions => {
    const sheet = Object.hasOwn(sheets, file) ? sheets[file] : {};
    const others = (sheet?.mends ?? []).filter((mend) => mend.row !== row || mend.place !== place);
    const mends = [...others, { row, place, was: problem.cell, rowKey: problem.rowKey, value }];
    return { sheets: { ...sheets, [file]: { ...sheet, mends } }, words };
  };
  await readAgain(
    enishi,
    (one, index) => (index === at ? { ...one, decisions: decide(one.decisions) } : one),
    "mended",
  );
}

/** Forgets the mend that no row fits any more, of which the problem tells. */
export async function forgetMend(enishi: Enishi, problem: Problem): Promise<void> {
  const { file, row, cell, rowKey } = problem;
  const { readings } = enishi.store.getState().document;
  const at = readings.findIndex(({ problems }) => problems.includes(problem));
  const decide = ({ sheets, words }: Decisions): Decisions => {
    const sheet = Object.hasOwn(sheets, file) ? sheets[file] : {};
    const mends = (sheet?.mends ?? []).filter(
      (mend) => mend.row !== row || mend.was !== cell || (mend.rowKey ?? "") !== rowKey,
    );
    return { sheets: { ...sheets, [file]: { ...sheet, mends } }, words };
  };
  await readAgain(
    enishi,
    (one, index) => (index === at ? { ...one, decisions: decide(one.decisions) } : one),
    "mend-forgotten",
  );
}

/** Reads a word of the files as another type or kind; `null` goes back to what the reader found. */
export async function chooseWord(
  enishi: Enishi,
  vocabulary: "types" | "kinds",
  written: string,
  id: string | null,
): Promise<void> {
  const decide = ({ sheets, words }: Decisions): Decisions => {
    const others = Object.entries(words[vocabulary]).filter(([word]) => word !== written);
    const chosen = id === null ? others : [...others, [written, id] as const];
    return { sheets, words: { ...words, [vocabulary]: Object.fromEntries(chosen) } };
  };
  const isUsed = ({ decisions }: Import, index: number) =>
    Object.hasOwn(decisions.words[vocabulary], written) ||
    (enishi.store.getState().document.readings[index]?.words[vocabulary].some((use) => use.written === written) ??
      false);
  await readAgain(
    enishi,
    (one, index) => (isUsed(one, index) ? { ...one, decisions: decide(one.decisions) } : one),
    "word-changed",
  );
  rememberWords(vocabulary, new Map([[written, id]]));
}

/** Reads those imports again of which the decisions changed, as one step of undo. What changes meanwhile is read again too. */
function readAgain(
  enishi: Enishi,
  change: (one: Import, index: number) => Import,
  said: Extract<Notice["key"], "mended" | "mend-forgotten" | "word-changed">,
): Promise<void> {
  const { key } = enishi.store.getState().document;
  return inTurn(enishi, async () => {
    try {
      for (;;) {
        const { document } = enishi.store.getState();
        if (document.key !== key) return;
        const imports = document.imports.map(change);
        if (imports.every((one, at) => one === document.imports[at])) return;
        const readings = await Promise.all(
          imports.map((one, at) => {
            const before = document.readings[at];
            const same = one === document.imports[at] && before !== undefined;
            return same ? before : readInWorker(one.files, one.decisions);
          }),
        );
        const record = await joinedRecordOf(imports, readings);
        const isSame = (now: EnishiDocument) => now.key === key && now.imports === document.imports;
        if (!isSame(enishi.store.getState().document)) continue;
        if (await settle(enishi, (now) => withImports(now, imports, readings, record), "step", isSame))
          changePassing(enishi, { notice: { key: said } });
        return;
      }
    } catch (error) {
      failed(enishi, "reading", error);
    }
  });
}

/** Goes on with actors as one: every tie is kept, the other's name becomes an alias. */
export function mergeActors(enishi: Enishi, merges: readonly Merge[]): void {
  changeNow(enishi, (document) => withActorsMerged(document, [...document.merges, ...merges]), "merged");
}

/** Takes a merged actor out again. */
export function splitActor(enishi: Enishi, actor: string): void {
  changeNow(
    enishi,
    (document) =>
      withActorsMerged(
        document,
        document.merges.filter((merge) => merge.actor !== actor),
      ),
    "split",
  );
}

/** Says of pairs that they are two; they are not suggested again. */
export function keepApart(enishi: Enishi, pairs: readonly Apart[]): void {
  changeNow(enishi, (document) => withApart(document, pairs), "kept-apart");
}

/** A change after which everybody has a place already: a merged actor's own is kept for when it is split again. */
function changeNow(
  enishi: Enishi,
  change: (document: EnishiDocument) => EnishiDocument,
  said: Extract<Notice["key"], "merged" | "split" | "kept-apart">,
): void {
  enishi.store.setState((state) => withDocument(state, change(state.document)));
  forgetMissing(enishi, false);
  changePassing(enishi, { notice: { key: said } });
}
