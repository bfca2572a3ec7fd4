/** A folder of tables on this machine: which of its files count, what they hold, and when one of them was saved. */
import { createHash } from "node:crypto";
import { realpathSync, watch } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

const TABLE = /\.(csv|tsv|txt|xlsx|gexf|graphml)$/i;
/** What an office program leaves beside an open file: `~$ties.csv`, `.~lock.ties.csv#`. */
const LEFTOVER = /^(\.|~)/;

/** Names of the tables that lie directly in a folder, in code-unit order. Rejects where the folder cannot be read. @param {string} folder */
export async function tablesIn(folder) {
  return namesIn(folder, (name) => TABLE.test(name));
}

/** @param {string} folder @param {(name: string) => boolean} isMeant */
async function namesIn(folder, isMeant) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => isMeant(entry.name) && !LEFTOVER.test(entry.name) && !entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A short text that no other folder of this machine has; says nothing of where it lies. @param {string} folder */
export function idOf(folder) {
  return createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16);
}

/** What might be meant for a table, though it has to be opened first or refused with the reason. */
const PERHAPS = /\.(xls|xlsm|zip)$/i;

/** The tables of a folder, and what else in it has to be looked at before anyone says that all was read. @param {string} folder */
export async function tablesAndArchivesIn(folder) {
  return namesIn(folder, (name) => TABLE.test(name) || PERHAPS.test(name));
}

/** The bytes of one table, or `null` when the folder has no table of that name: a name is matched, never joined to a path unseen. @param {string} folder @param {string} name */
export async function readTable(folder, name) {
  return (await tablesIn(folder)).includes(name) ? readFile(join(folder, name)) : null;
}

/** A short text that changes when a table is saved, added or removed; `null` when there is none to read. @param {string} folder */
export async function versionOf(folder) {
  try {
    const names = await tablesIn(folder);
    const facts = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name));
        return `${name}/${size}/${mtimeMs}`;
      }),
    );
    return facts.length === 0 ? null : createHash("sha256").update(facts.join("\n")).digest("hex").slice(0, 16);
  } catch {
    return null;
  }
}

/**
 * Calls back with the new version after a save has settled: the same version seen twice, `settleMs` apart, so that
 * a half-written file is waited for. Looks at once when the system tells of a change, and every `pollMs` besides,
 * because network drives tell nothing. A folder that is away or empty is waited for in silence.
 * @param {string} folder
 * @param {(version: string) => void} onSaved
 * @returns {() => void} stops it
 */
export function followSaves(folder, onSaved, { settleMs = 120, pollMs = 500 } = {}) {
  /** @type {string | null | undefined} */
  let told;
  /** @type {{ version: string | null, since: number } | null} */
  let unsettled = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let again;
  let stopped = false;

  const look = async () => {
    const version = await versionOf(folder);
    if (stopped) return;
    if (told === undefined) {
      told = version;
      return;
    }
    if (version === told || version === null) {
      unsettled = null;
      return;
    }
    if (unsettled?.version !== version) unsettled = { version, since: performance.now() };
    if (performance.now() - unsettled.since >= settleMs) {
      told = version;
      unsettled = null;
      onSaved(version);
      return;
    }
    clearTimeout(again);
    again = setTimeout(look, settleMs);
  };

  const poll = setInterval(look, pollMs).unref();
  const watcher = watchQuietly(folder, look);
  void look();
  return () => {
    stopped = true;
    clearInterval(poll);
    clearTimeout(again);
    watcher?.close();
  };
}

/** @param {string} folder @param {() => void} onChange */
function watchQuietly(folder, onChange) {
  try {
    const watcher = watch(folder, { persistent: false }, onChange);
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
