/** Ports of this machine: which one to use for the page. */
import { createServer } from "node:net";
import { Stop, sentences } from "./sentences.mjs";

export const LOCALHOST = "127.0.0.1";

/** Whether nothing listens there yet. @param {number} port @returns {Promise<boolean>} */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, LOCALHOST, () => probe.close(() => resolve(true)));
  });
}

/** The first free port from `first` on, within twenty; throws a `Stop` when there is none. @param {number} first */
export async function nextFreePort(first) {
  for (let port = first; port < first + 20; port++) if (await isFree(port)) return port;
  throw new Stop(sentences.portTaken(first));
}

/** Reads a port as typed; throws a `Stop` for what is none. @param {string} typed */
export function readPort(typed) {
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port < 1024 || port > 65535) throw new Stop(sentences.portUnreadable(typed));
  return port;
}
