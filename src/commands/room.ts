/** What the room says: taken down, mended, dropped and shown. Nothing of it touches the data before it is accepted. */
import { readWhen } from "../ingest/index.ts";
import { breath, keepPreferences, readPreferences } from "../io/index.ts";
import { matchKey, type Party, type Saying, type When } from "../model/index.ts";
import { selectNetwork, withoutSayings, withRoom, withRoomHidden, withSaying } from "../state/index.ts";
import { readNamesAhead, sinceToday } from "../workshop/index.ts";
import { changePassing, changeView, type Enishi, wishCamera } from "./enishi.ts";
import { showDialog } from "./look.ts";
import { hoverTie } from "./pick.ts";
import { forgetMissing, inTurn, settle } from "./settle.ts";

/** What was said, as the user means it. Parties that are new have "" for an id. */
export type Told = Pick<Saying, "from" | "to" | "via" | "kind" | "when" | "words">;

/** Opens the line in which the room's sayings are typed, with the layer shown they go to; not where there is no data yet. */
export function openSaying(enishi: Enishi): void {
  if (enishi.store.getState().document.dataset.actors.length === 0) return;
  showRoom(enishi, true);
  showDialog(enishi, "saying");
  void readNames(enishi);
}

/** Of very many, while the first name is being thought of. */
async function readNames({ store }: Enishi): Promise<void> {
  const network = selectNetwork(store.getState());
  await breath();
  for (const _ of readNamesAhead(network)) await breath();
}

/**
 * Takes down what was said, as one step of undo, and shows it on the map; whoever is new stands beside those he has to do with,
 * and nobody moves. Answers its id, or `null` where places could not be found, which is then said.
 */
export function sayInRoom(enishi: Enishi, told: Told): Promise<string | null> {
  const now = new Date().toISOString();
  const { key } = enishi.store.getState().document;
  return inTurn(enishi, async () => {
    const { document } = enishi.store.getState();
    const whole = withRoom(document);
    const id = freeId(
      `room-${now.replace(/[-:.]/g, "")}`,
      whole.ties.map((tie) => tie.id),
    );
    const ids = [...document.record.actors, ...whole.actors].map((actor) => actor.id);
    const saying = { ...withIds(told, ids), id, recordedBy: recorderOf(), recordedAt: now };
    const isSame = (open: { readonly key: string }) => open.key === key;
    if (!(await settle(enishi, (open) => withSaying(open, saying), "step", isSame))) return null;
    showRoom(enishi, true);
    changePassing(enishi, { notice: { key: "said" } });
    hoverTie(enishi, id);
    wishCamera(enishi, "pointed");
    return id;
  });
}

/** Puts right what was taken down; who recorded it and when stays. */
export function mendSaying(enishi: Enishi, id: string, told: Told): Promise<boolean> {
  return inTurn(enishi, async () => {
    const { document } = enishi.store.getState();
    const before = document.sayings.find((saying) => saying.id === id);
    if (before === undefined) return false;
    const ids = [...document.record.actors, ...withRoom(document).actors].map((actor) => actor.id);
    const mended = { ...before, ...withIds(told, ids) };
    const isThere = (open: typeof document) => open.sayings.includes(before);
    if (!(await settle(enishi, (open) => withSaying(open, mended), "step", isThere))) return false;
    changePassing(enishi, { notice: { key: "saying-changed" } });
    return true;
  });
}

/** Drops what was taken down; one step of undo. */
export async function dropSayings(enishi: Enishi, ids: readonly string[]): Promise<void> {
  await inTurn(enishi, async () => {
    const before = enishi.store.getState().document.sayings.length;
    await settle(enishi, (open) => withoutSayings(open, ids), "step");
    const sayings = before - enishi.store.getState().document.sayings.length;
    changePassing(enishi, { hoveredTie: null, notice: { key: "dropped", sayings } });
  });
}

/** Shows or hides all that the room said, in everything that is shown. */
export function showRoom(enishi: Enishi, shown: boolean): void {
  if (enishi.store.getState().view.roomHidden === !shown) return;
  changeView(enishi, (view) => withRoomHidden(view, !shown));
  changePassing(enishi, { hoveredTie: null, hoveredActor: null });
  forgetMissing(enishi, false);
}

/** Who takes down what is said, as kept in this browser; "" where nobody gave a name. */
export function recorderOf(): string {
  return readPreferences().recorder ?? "";
}

/** The name that goes with what is taken down from now on, in this browser. */
export function nameRecorder(name: string): void {
  keepPreferences({ ...readPreferences(), recorder: name.trim() });
}

/** A date as somebody says it today: read, none, or why it cannot be read. */
export function whenSaid(text: string): { readonly when: When | null } | { readonly problem: "unread" | "ambiguous" } {
  const today = new Date();
  const read = readWhen(
    sinceToday(text, { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() }),
  );
  if (!("problem" in read)) return read;
  return { problem: read.problem === "DATE_AMBIGUOUS" ? "ambiguous" : "unread" };
}

/** Gives those who are new an id: their name, as one who is only named has, or the next that is free. */
function withIds(told: Told, taken: readonly string[]): Told {
  const given = (party: Party): Party => (party.id === "" ? { ...party, id: freeId(party.name, taken) } : party);
  return { ...told, from: given(told.from), to: given(told.to), via: told.via && given(told.via) };
}

function freeId(wanted: string, taken: readonly string[]): string {
  const there = new Set(taken.map(matchKey));
  let id = wanted;
  for (let again = 2; there.has(matchKey(id)); again++) id = `${wanted}-${again}`;
  return id;
}
