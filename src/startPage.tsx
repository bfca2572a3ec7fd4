/** Starts the page: the store, the address, the first data set, what is drawn. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import {
  createEnishi,
  followGatherings,
  followNotes,
  followNumbers,
  keepAddress,
  openFirst,
} from "./commands/index.ts";
import "./fonts.ts";
import type { Ahead } from "./io/index.ts";
import { readyGround } from "./map/index.ts";
import { EnishiProvider, NotesWindow } from "./panels/index.ts";
import { createEnishiStore } from "./state/index.ts";

/** `session`: a presenter's own window, which shows what another window tells and opens no data; else data are on their way. */
export function startPage({ session, ahead }: { session: string | null; ahead: Ahead | null }): void {
  const enishi = createEnishi(createEnishiStore());
  if (ahead !== null) {
    keepAddress(enishi);
    followNumbers(enishi);
    followGatherings(enishi);
    followNotes(enishi);
    readyGround();
    // before the page is drawn for the first time: the two go on side by side
    void openFirst(enishi, ahead);
  }
  const place = document.getElementById("app");
  if (place === null) throw new Error("index.html has no element with the id app");
  createRoot(place).render(
    <StrictMode>
      <EnishiProvider enishi={enishi}>{session === null ? <App /> : <NotesWindow session={session} />}</EnishiProvider>
    </StrictMode>,
  );
}
