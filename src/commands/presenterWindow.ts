/** The presenter's own window: what it is sent, what it wishes; closing either window never ends the other. */
import {
  beforeLeaving,
  everyMs,
  focusOpener,
  type Line,
  openLine,
  openNotesWindow,
  sessionOfTab,
} from "../io/index.ts";
import { type Cue, selectCue } from "../state/index.ts";
import { changePassing, changeView, type Enishi } from "./enishi.ts";
import { blackOut, presentStep, restartClock, showNotesHere, stepPresenting } from "./present.ts";
import { openSaying } from "./room.ts";

/** What the presenter wishes of the screen before the room. */
export type CueWish = "next" | "previous" | "first" | "last" | "black" | "restart" | "say" | { readonly step: number };

type Heard =
  | { readonly sort: "hello" }
  | { readonly sort: "wish"; readonly wish: CueWish }
  | { readonly sort: "cue"; readonly cue: Cue | null }
  | { readonly sort: "bye" };

/** How often the notes ask whether the screen is there, and how long it may be silent. */
const ASK_MS = 1500;
const SILENCE_MS = 4500;

/** Opens the notes in a window of their own; where the browser stops it, in this one, and says so there. */
export function openNotes(enishi: Enishi): void {
  showNotesHere(enishi, !openNotesWindow(sessionOfTab()));
}

/** The screen's side: tells what is told whenever it changes, and does what the notes wish. */
export function followNotes(enishi: Enishi): void {
  const line = openLine(sessionOfTab(), "screen", (body) => {
    const heard = body as Heard;
    if (heard.sort === "hello") line.say({ sort: "cue", cue: selectCue(enishi.store.getState()) } satisfies Heard);
    else if (heard.sort === "wish") grantWish(enishi, heard.wish);
  });
  let told: Cue | null = null;
  enishi.store.subscribe((state) => {
    const cue = selectCue(state);
    if (cue === told) return;
    told = cue;
    line.say({ sort: "cue", cue } satisfies Heard);
  });
  beforeLeaving(() => line.say({ sort: "bye" } satisfies Heard));
}

/** Does what a presenter wishes. */
export function grantWish(enishi: Enishi, wish: CueWish): void {
  if (typeof wish === "object") {
    presentStep(enishi, wish.step);
    return;
  }
  switch (wish) {
    case "next":
      return stepPresenting(enishi, 1);
    case "previous":
      return stepPresenting(enishi, -1);
    case "first":
    case "last":
      return stepPresenting(enishi, wish);
    case "black":
      return blackOut(enishi);
    case "restart":
      return restartClock(enishi);
    case "say":
      // what is typed is to be seen by the room
      blackOut(enishi, false);
      return openSaying(enishi);
  }
}

/** The notes' side: shows what the screen tells. Answers how to send wishes. */
export function followScreen(enishi: Enishi, session: string): (wish: CueWish) => void {
  let lastHeard = performance.now();
  const answers = (yes: boolean) => {
    if (enishi.store.getState().passing.screenAnswers !== yes) changePassing(enishi, { screenAnswers: yes });
  };
  const line: Line = openLine(session, "notes", (body) => {
    const heard = body as Heard;
    if (heard.sort === "bye") return answers(false);
    if (heard.sort !== "cue") return;
    lastHeard = performance.now();
    answers(true);
    const { cue } = heard;
    changePassing(enishi, { cue });
    if (cue !== null) changeView(enishi, (view) => ({ ...view, language: cue.language, theme: cue.theme }));
  });
  const ask = () => {
    line.say({ sort: "hello" } satisfies Heard);
    if (performance.now() - lastHeard > SILENCE_MS) answers(false);
  };
  ask();
  everyMs(ASK_MS, ask);
  return (wish) => {
    line.say({ sort: "wish", wish } satisfies Heard);
    // it is typed on the screen, before everybody's eyes
    if (wish === "say") focusOpener();
  };
}
