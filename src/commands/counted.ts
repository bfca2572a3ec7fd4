/** "How this is counted", and taking numbers along with their label. */
import { MEASURES, type MeasureKey } from "../analysis/index.ts";
import type { ActorId, Language } from "../model/index.ts";
import { writeNumbers } from "../publish/index.ts";
import {
  type BrokerageCopied,
  brokerageJson,
  brokerageTable,
  brokerageText,
  type Copied,
  copiedJson,
  copiedTable,
  copiedText,
  methodsOf,
  nameOf,
  selectBasis,
  selectBrokerage,
  selectColumns,
  selectNumbers,
  selectWhole,
  valuesOf,
  wholeJson,
  wholeTable,
  wholeText,
} from "../state/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { stretches } from "./stretches.ts";

export const COPY_FORMS = ["text", "csv", "json"] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** One number of one actor, one measure of all, or several; rows come in the order of the first measure's ranks. */
export interface CopyWish {
  readonly keys: readonly MeasureKey[];
  /** Only this one. */
  readonly actor?: ActorId;
}

/** Opens the page about a number, worked through on an actor: the given one, else the one that is selected. */
export function showCounted(enishi: Enishi, key: MeasureKey, actor?: ActorId): void {
  const [selected] = enishi.store.getState().view.selection.actors;
  changePassing(enishi, { dialog: "counted", counted: { key, actor: actor ?? selected ?? null } });
}

/** The open page about a number on another actor. */
export function workThroughOn(enishi: Enishi, actor: ActorId): void {
  const { counted } = enishi.store.getState().passing;
  if (counted !== null) changePassing(enishi, { counted: { ...counted, actor } });
}

/** All columns of the ranking as it stands. */
export function wholeRanking(enishi: Enishi): CopyWish {
  return { keys: selectColumns(enishi.store.getState()).map(({ key }) => key) };
}

/** What would be copied; always with its label. Long ones are written between two pictures. */
export function numbersToCopy(enishi: Enishi, wish: CopyWish, form: CopyForm): Promise<string> {
  const copied = copiedOf(enishi, wish);
  const { language } = enishi.store.getState().view;
  if (form === "json") return gathered(copiedJson(copied, language));
  return gathered(form === "csv" ? writeNumbers(copiedTable(copied, language)) : copiedText(copied, language));
}

/** The numbers of the brokerage page; always with their label. */
export function brokerageToCopy(enishi: Enishi, of: BrokerageCopied["of"], form: CopyForm): Promise<string> {
  const state = enishi.store.getState();
  const { language, numbers: asked } = state.view;
  const said = state.document.sayings.length;
  const copied = { title: nameOf(state.document), said, view: selectBrokerage(state), asked, of };
  if (form === "json") return gathered(brokerageJson(copied, language));
  return gathered(form === "csv" ? writeNumbers(brokerageTable(copied, language)) : brokerageText(copied, language));
}

/** The numbers about the whole network; always with their label. */
export function wholeToCopy(enishi: Enishi, form: CopyForm): Promise<string> {
  const state = enishi.store.getState();
  const { language } = state.view;
  const copied = { title: nameOf(state.document), said: state.document.sayings.length, view: selectWhole(state) };
  if (form === "json") return gathered(wholeJson(copied, language));
  return gathered(form === "csv" ? writeNumbers(wholeTable(copied, language)) : wholeText(copied, language));
}

async function gathered(parts: Iterable<string>): Promise<string> {
  const written: string[] = [];
  await stretches(into(written, parts), () => true);
  return written.join("");
}

function* into(list: string[], parts: Iterable<string>): Generator<void, void, void> {
  for (const part of parts) {
    list.push(part);
    yield;
  }
}

/** The paragraph for a methods section in the language asked for. */
export function methodsParagraph(enishi: Enishi, keys: readonly MeasureKey[], language: Language): string {
  return methodsOf(copiedOf(enishi, { keys }), language);
}

/** `false` where the browser did not let us: the text must then be shown for copying by hand. */
export async function copyToClipboard(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === "string") await navigator.clipboard.writeText(text);
    // asked for while the press of the button still counts, as some browsers want it; the text may come later
    else await navigator.clipboard.write([new ClipboardItem({ "text/plain": text.then(asPlainText) })]);
    return true;
  } catch {
    return false;
  }
}

function asPlainText(text: string): Blob {
  return new Blob([text], { type: "text/plain" });
}

function copiedOf(enishi: Enishi, { keys, actor }: CopyWish): Copied {
  const state = enishi.store.getState();
  const basis = selectBasis(state);
  const report = selectNumbers(state).result?.report ?? null;
  const { ids } = basis.graph;
  const title = nameOf(state.document);
  const { dataset, sayings } = state.document;
  const said = sayings.length;
  return { title, basis, report, keys, said, dataset, actors: actor === undefined ? ranked() : [actor] };

  function ranked(): readonly string[] {
    const [key] = keys;
    if (report === null || key === undefined) return ids;
    const low = MEASURES.some((measure) => measure.key === key && measure.first === "low");
    const worst = low ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const values = new Map(valuesOf(report, key, ids).map((value, at) => [ids[at] as string, value ?? worst]));
    const order = (id: string) => values.get(id) ?? worst;
    return ids.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) < order(b) === low ? -1 : 1));
  }
}
