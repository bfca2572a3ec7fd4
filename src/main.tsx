/** Starts everything: what is opened first comes on its way at once, the page behind it, a first picture as soon as there is one. */
import { firstTheme, notesSession, openAhead, readAddress } from "./io/index.ts";
import { openSketch, readyGround } from "./map/index.ts";
import "./page.css";
import "./tokens.css";

const session = notesSession(readAddress());
const ahead = session === null ? openAhead() : null;
document.documentElement.dataset.theme = firstTheme();
if (ahead !== null) {
  readyGround();
  ahead.onSight(({ sketched, xy }) => openSketch(sketched, xy));
  // the data before the page: it is far larger, and they have a longer way to go
  await ahead.source.catch(() => {});
}
// parts of the page that each begin in a task of their own: together they would hold up the first picture
const parts = [import("react-dom/client"), import("./panels/index.ts")];
const page = import("./startPage.tsx");
await Promise.all(parts);
const { startPage } = await page;
startPage({ session, ahead });
