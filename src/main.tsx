/** Starts everything: what is opened first comes on its way at once, and the page while it comes. */
import { notesSession, openAhead, readAddress } from "./io/index.ts";
import "./page.css";
import "./tokens.css";

const session = notesSession(readAddress());
const ahead = session === null ? openAhead() : null;
const { startPage } = await import("./startPage.tsx");
startPage({ session, ahead });
