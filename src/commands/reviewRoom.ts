/** Reviewing what the room said: what is accepted becomes an import of rows like any other; all of it can be saved as CSV. */
import { download, readInWorker } from "../io/index.ts";
import { ACCEPTED, type FileBytes, NO_DECISIONS, type Party, type Saying } from "../model/index.ts";
import { bytesOf, fileNameOf, withActorsAccepted, withTiesAccepted, writeSayings, zipOf } from "../publish/index.ts";
import { type EnishiDocument, type Import, nameOf, withImports, withoutSayings } from "../state/index.ts";
import { wordsIn } from "../words/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { joinedRecordOf } from "./openDocument.ts";
import { failed, inTurn, settle } from "./settle.ts";

/**
 * Makes rows of what was said: they join the data through an import of their own, so that they are undone, kept, saved out and
 * read again as all others are. The files they came beside stay as they are. One step of undo.
 */
export function acceptSayings(enishi: Enishi, ids: readonly string[]): Promise<void> {
  const { key } = enishi.store.getState().document;
  return inTurn(enishi, async () => {
    try {
      for (;;) {
        const { document } = enishi.store.getState();
        const chosen = document.sayings.filter(({ id }) => ids.includes(id));
        if (document.key !== key || chosen.length === 0) return;
        const { imports, at } = importsWith(document, chosen, sourceIn(enishi));
        const accepted = imports[at];
        if (accepted === undefined) return;
        const reading = await readInWorker(accepted.files, accepted.decisions);
        const readings = [...document.readings.slice(0, at), reading];
        const record = await joinedRecordOf(imports, readings);
        const isSame = (now: EnishiDocument) =>
          now.key === key && now.imports === document.imports && now.sayings === document.sayings;
        if (!isSame(enishi.store.getState().document)) continue;
        const change = (now: EnishiDocument) => withoutSayings(withImports(now, imports, readings, record), ids);
        if (await settle(enishi, change, "step", isSame))
          changePassing(enishi, { hoveredTie: null, notice: { key: "accepted", sayings: chosen.length } });
        return;
      }
    } catch (error) {
      failed(enishi, "reading", error);
    }
  });
}

/** Saves all that was said and is not reviewed: one CSV file, or two in a ZIP where there are new names. */
export function saveRoom(enishi: Enishi): void {
  const { document, view } = enishi.store.getState();
  const files = writeSayings(document.sayings, isNewIn(document), sourceIn(enishi));
  const [file] = files;
  if (file === undefined || document.sayings.length === 0) return;
  const today = new Date().toLocaleDateString("sv-SE");
  const name = `${fileNameOf(nameOf(document))}-${wordsIn(view.language).room.fileName}-${today}`;
  if (files.length === 1) download({ name: `${name}.csv`, bytes: new Uint8Array(bytesOf(file)) }, "text/csv");
  else download({ name: `${name}.zip`, bytes: zipOf(files) }, "application/zip");
  changePassing(enishi, { notice: { key: "saved-out", files: files.length } });
}

/** The imports with the rows of `chosen`, and which of them holds these: the last where it is ours, else one more. */
function importsWith(
  document: EnishiDocument,
  chosen: readonly Saying[],
  sourceOf: (saying: Saying) => string,
): { imports: readonly Import[]; at: number } {
  const last = document.imports.at(-1);
  const isNew = isNewIn(document);
  const filesFrom = (before: readonly FileBytes[]): readonly FileBytes[] | null => {
    const ties = withTiesAccepted(textOf(before, ACCEPTED.ties), chosen, sourceOf);
    const actors = withActorsAccepted(textOf(before, ACCEPTED.actors), chosen, isNew, sourceOf);
    if (ties === null || actors === null) return null;
    return [
      { name: ACCEPTED.ties, bytes: bytesOf({ text: ties }) },
      ...(actors === "" ? [] : [{ name: ACCEPTED.actors, bytes: bytesOf({ text: actors }) }]),
    ];
  };
  const isOurs = last?.files.every(({ name }) => name === ACCEPTED.ties || name === ACCEPTED.actors) ?? false;
  const more = isOurs && last !== undefined && document.imports.length > 1 ? filesFrom(last.files) : null;
  if (more !== null && last !== undefined)
    return { imports: [...document.imports.slice(0, -1), { ...last, files: more }], at: document.imports.length - 1 };
  const files = filesFrom([]) ?? [];
  return {
    imports: [...document.imports, { files, decisions: NO_DECISIONS, same: [] }],
    at: document.imports.length,
  };
}

function textOf(files: readonly FileBytes[], name: string): string {
  const file = files.find((candidate) => candidate.name === name);
  return file === undefined ? "" : new TextDecoder().decode(file.bytes);
}

function isNewIn({ record }: EnishiDocument): (party: Party) => boolean {
  const known = new Set(record.actors.map(({ id }) => id));
  return ({ id }) => !known.has(id);
}

/** Where a saying comes from, in the language of the page and the time of this machine. */
function sourceIn(enishi: Enishi): (saying: Saying) => string {
  const { room } = wordsIn(enishi.store.getState().view.language);
  return ({ recordedBy, recordedAt }) =>
    room.source(recordedBy, new Date(recordedAt).toLocaleString("sv-SE").slice(0, 16));
}
