/** Asking the record: which question, about whom, and on which terms. */
import type { ActorId } from "../model/index.ts";
import {
  type Asking,
  isOfTwo,
  NOTHING_SELECTED,
  type Question,
  withAsked,
  withAsking,
  withAvoided,
  withEndsSwapped,
  withQuestion,
} from "../state/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying } from "./enishi.ts";

/** Asks about these actors on the asking screen, on the terms last chosen; nobody is avoided, and nothing stays selected. */
export function ask(enishi: Enishi, question: Question, from: ActorId | null, to: ActorId | null = null): void {
  stopPlaying(enishi);
  changeAsking(enishi, (asking) => ({
    ...withQuestion(asking, question),
    from,
    to: to === from ? null : to,
    avoid: [],
  }));
}

/** Another question about the same actors; of two, the other one is kept for when it is needed again. */
export function chooseQuestion(enishi: Enishi, question: Question): void {
  changeAsking(enishi, (asking) => withQuestion(asking, question));
}

export function askAbout(enishi: Enishi, end: "from" | "to", actor: ActorId | null): void {
  changeAsking(enishi, (asking) => withAsked(asking, end, actor));
}

export function swapAsked(enishi: Enishi): void {
  changeAsking(enishi, withEndsSwapped);
}

/** Other terms: days, waiting, which of several answers. */
export function changeTerms(enishi: Enishi, terms: Partial<Omit<Asking, "question" | "from" | "to" | "avoid">>): void {
  changeAsking(enishi, (asking) => ({ ...asking, place: 0, ...terms }));
}

export function toggleAvoided(enishi: Enishi, actor: ActorId): void {
  changeAsking(enishi, (asking) => withAvoided(asking, actor));
}

/** Opens the asking screen; with nobody named yet, about what is selected. */
export function openAsking(enishi: Enishi): void {
  const { asking, selection } = enishi.store.getState().view;
  const [first, second] = selection.actors;
  if (asking.from !== null || first === undefined) changeAsking(enishi, (same) => same);
  else if (second !== undefined) ask(enishi, "origin", first, second);
  else ask(enishi, isOfTwo(asking.question) ? "introducer" : asking.question, first);
}

function changeAsking(enishi: Enishi, next: (asking: Asking) => Asking): void {
  const { screen } = enishi.store.getState().view;
  if (screen !== "ask") changePassing(enishi, { askedFrom: screen });
  changeView(enishi, (view) => {
    const asking = next(view.asking);
    // what is picked in one answer means nothing in another
    const selection = asking === view.asking ? view.selection : NOTHING_SELECTED;
    return { ...withAsking(view, asking), selection };
  });
}
