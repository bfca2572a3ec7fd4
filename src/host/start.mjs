/** `npm start`: serves the map of a data folder on this machine alone, and prints the address. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { tablesIn } from "./folder.mjs";
import { isFree, LOCALHOST, nextFreePort, readPort } from "./port.mjs";
import { orSayWhy, Stop, say, sentences } from "./sentences.mjs";
import { HOME, setUp } from "./setUp.mjs";

const USUAL_PORT = 5173;

/** @param {readonly string[]} words what stands after `npm start --` */
function readWishes(words) {
  /** @type {{ folder: string | undefined, port: number | undefined, open: boolean }} */
  const wishes = { folder: process.env.ENISHI_DATA, port: undefined, open: false };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--open") wishes.open = true;
    else if (word === "--port") wishes.port = readPort(words[++at] ?? "");
    else if (word.startsWith("--port=")) wishes.port = readPort(word.slice("--port=".length));
    else if (word.startsWith("-")) throw new Stop(sentences.unknownOption(word));
    else wishes.folder = word;
  }
  return wishes;
}

/** npm moves to the checkout before it starts us; a folder is meant from where the user stood. @param {string | undefined} folder */
async function findFolder(folder) {
  const path = folder ? resolve(process.env.INIT_CWD ?? process.cwd(), folder) : resolve(HOME, "data");
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) throw new Stop(sentences.folderMissing(path));
  if ((await tablesIn(path)).length === 0) throw new Stop(sentences.folderEmpty(path));
  return path;
}

/** A port the user named is used or refused; the usual one gives way to the next. @param {number | undefined} wished */
async function choosePort(wished) {
  if (wished !== undefined) {
    if (!(await isFree(wished))) throw new Stop(sentences.portTaken(wished));
    return wished;
  }
  const port = await nextFreePort(USUAL_PORT);
  if (port !== USUAL_PORT) say(sentences.nextPort(USUAL_PORT, port));
  return port;
}

await orSayWhy(async () => {
  const wishes = readWishes(process.argv.slice(2));
  setUp("npm start");
  process.env.ENISHI_DATA = await findFolder(wishes.folder);
  process.env.NODE_ENV = "development";
  const port = await choosePort(wishes.port);

  const { createServer } = await import("vite");
  const server = await createServer({
    configFile: resolve(HOME, "vite.config.ts"),
    logLevel: "warn",
    clearScreen: false,
    server: { host: LOCALHOST, port, strictPort: true, open: wishes.open },
  });
  const end = () => void server.close().finally(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  await server.listen().catch((cause) => {
    throw new Stop(cause.code === "EADDRINUSE" ? sentences.portTaken(port) : sentences.notStarted(cause.message));
  });
  say(sentences.ready(`http://${LOCALHOST}:${port}/`));
});
