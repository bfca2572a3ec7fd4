/** Starts everything: the store, the address, the first data set, the page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createEnishi, followNotes, followNumbers, keepAddress, openFirst } from "./commands/index.ts";
import "./fonts.ts";
import { notesSession, readAddress } from "./io/index.ts";
import { readyGround } from "./map/index.ts";
import "./page.css";
import { EnishiProvider, NotesWindow } from "./panels/index.ts";
import { createEnishiStore } from "./state/index.ts";
import "./tokens.css";

const enishi = createEnishi(createEnishiStore());
// a presenter's own window shows what another window tells, and opens no data
const session = notesSession(readAddress());
if (session === null) {
  keepAddress(enishi, {
    language: navigator.language.startsWith("ja") ? "ja" : "en",
    theme: window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  });
  followNumbers(enishi);
  followNotes(enishi);
  readyGround();
  // before the page is drawn for the first time: the two go on side by side
  void openFirst(enishi);
}

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element with the id app");
createRoot(place).render(
  <StrictMode>
    <EnishiProvider enishi={enishi}>{session === null ? <App /> : <NotesWindow session={session} />}</EnishiProvider>
  </StrictMode>,
);
