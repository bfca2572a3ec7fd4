/** Vite plugin: the data folder beside the page. Served live by `npm start`; carried along, still, by the builds. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { followSaves, idOf, readTable, tablesIn, versionOf } from "./folder.mjs";

/** Where the page finds the folder, relative to itself. */
const PLACE = "data";
const SAMPLE = "virtual:enishi-sample";
const HEARTBEAT_MS = 15_000;

/**
 * `data/index.json` says what the folder is, `data/NAME` gives a table's bytes, `data/events` (live only) tells of saves.
 * `virtual:enishi-sample` holds the whole folder in `one-file` builds, and `null` elsewhere.
 */
export function dataFolder({ folder, carried }: { folder: string; carried: boolean }): Plugin {
  let builds = false;
  return {
    name: "enishi:data-folder",
    configResolved(config) {
      builds = config.command === "build";
    },
    resolveId: (id) => (id === SAMPLE ? `\0${SAMPLE}` : null),
    async load(id) {
      if (id !== `\0${SAMPLE}`) return null;
      return `export const sample = ${carried && builds ? await wholeFolder(folder) : "null"};`;
    },
    async generateBundle() {
      if (carried || this.environment.name !== "client") return;
      const files = await tablesIn(folder);
      const emit = (name: string, source: string | Uint8Array) =>
        this.emitFile({ type: "asset", fileName: `${PLACE}/${name}`, source });
      emit("index.json", JSON.stringify({ sort: "sample", name: basename(folder), files }));
      for (const name of files) emit(name, await readFile(join(folder, name)));
    },
    configureServer(server) {
      const { answer, close } = serveLive(folder);
      server.httpServer?.once("close", close);
      server.middlewares.use(`/${PLACE}`, (request, response) => void answer(request, response));
    },
  };
}

async function wholeFolder(folder: string): Promise<string> {
  const read = async (name: string) => ({ name, base64: (await readFile(join(folder, name))).toString("base64") });
  return JSON.stringify({ name: basename(folder), files: await Promise.all((await tablesIn(folder)).map(read)) });
}

function serveLive(folder: string) {
  const listeners = new Set<ServerResponse>();
  const stop = followSaves(folder, (version) => {
    for (const listener of listeners) tell(listener, version);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    try {
      const name = decodeURIComponent((request.url ?? "/").replace(/[?#].*$/, "").slice(1));
      if (name === "events") {
        response.setHeader("Content-Type", "text/event-stream");
        await listen(request, response);
      } else if (name === "index.json") {
        const index = {
          id: idOf(folder),
          sort: "folder",
          name: basename(folder),
          version: await versionOf(folder),
          files: await tablesIn(folder),
        };
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(index));
      } else {
        const bytes = await readTable(folder, name);
        response.statusCode = bytes === null ? 404 : 200;
        response.setHeader("Content-Type", "text/plain");
        response.end(bytes ?? "");
      }
    } catch {
      response.statusCode = 404;
      response.end();
    }
  }

  async function listen(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.write("retry: 1000\n\n");
    const version = await versionOf(folder);
    if (version !== null) tell(response, version);
    const heartbeat = setInterval(() => response.write(":\n\n"), HEARTBEAT_MS);
    listeners.add(response);
    request.once("close", () => {
      clearInterval(heartbeat);
      listeners.delete(response);
    });
  }

  function close(): void {
    stop();
    for (const listener of listeners) listener.end();
  }

  return { answer, close };
}

/** A listener hears the present version on joining, so that it can tell whether it missed a save. */
function tell(listener: ServerResponse, version: string): void {
  listener.write(`event: saved\ndata: ${version}\n\n`);
}
