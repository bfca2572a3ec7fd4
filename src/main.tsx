/** Starts everything: what is opened first comes on its way at once, a first picture of it where it is large, then the page. */
import { type Ahead, firstTheme, notesSession, openAhead, readAddress } from "./io/index.ts";
import { openSketch, readyGround } from "./map/index.ts";
import "./page.css";
import "./tokens.css";

/** Less is read, laid out and drawn before anybody misses it. */
const LARGE_BYTES = 100_000;
/** So long the page waits for a first picture at most. */
const PATIENCE_MS = 1500;

const session = notesSession(readAddress());
const ahead = session === null ? openAhead() : null;
document.documentElement.dataset.theme = firstTheme();
if (ahead !== null) await firstPicture(ahead);
// parts of the page that each begin in a task of their own: together they would hold it up
const parts = [import("react-dom/client"), import("./panels/index.ts")];
const page = import("./startPage.tsx");
await Promise.all(parts);
const { startPage } = await page;
startPage({ session, ahead });

/**
 * Settles when large data can be seen, or take long, or come to nothing that can be seen. The page and the reading would hold
 * one another up; while it begins, the layout goes on.
 */
async function firstPicture({ source, reading, onSight }: Ahead): Promise<void> {
  const drawn = new Promise<void>((seen) => onSight(({ sketched, xy }) => openSketch(sketched, xy, seen)));
  // the data before all else: few files come at a time, and they have a longer way to go
  const files = await source.then(({ files }) => files).catch(() => []);
  readyGround();
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (reading === null || size < LARGE_BYTES) return;
  const patience = new Promise<void>((over) => setTimeout(over, PATIENCE_MS));
  await Promise.race([drawn, patience, reading.then(() => {}).catch(() => {})]);
}
