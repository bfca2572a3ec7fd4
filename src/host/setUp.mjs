/** Makes the checkout ready to run: Node new enough, packages as the lockfile says. Offline and instant when nothing is missing. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stop, say, sentences } from "./sentences.mjs";

/** The folder of the checkout. */
export const HOME = fileURLToPath(new URL("../..", import.meta.url));

const OLDEST = { major: 20, minor: 19 };

/** Checks Node and installs what is missing. @param {string} command what the user called, to be named in a sentence @param {(line: string) => void} [print] */
export function setUp(command, print) {
  if (!isNewEnough(process.versions.node)) throw new Stop(sentences.nodeTooOld(process.versions.node));
  if (isComplete(HOME)) return;
  say(sentences.installing(), print);
  if (!install(HOME)) throw new Stop(sentences.installFailed(command));
  writeFileSync(stampIn(HOME), stampOf(HOME));
}

/** Whether a Node version such as "20.19.0" can run Enishi. @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/**
 * Whether `node_modules` holds every package of the lockfile, development ones included, for this machine.
 * npm writes its own copy of the lockfile last, so an installation that was broken off does not count.
 * @param {string} home
 */
export function isComplete(home) {
  const wanted = packagesIn(join(home, "package-lock.json"));
  const installed = packagesIn(join(home, "node_modules", ".package-lock.json"));
  if (wanted === null || installed === null) return false;
  const stamped = existsSync(stampIn(home)) && readFileSync(stampIn(home), "utf8") === stampOf(home);
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === "") return true;
    if (installed[place]?.version === entry.version && existsSync(join(home, place))) return true;
    return entry.optional === true && (stamped || !isMadeForThisMachine(entry));
  });
}

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/** @param {string} file @returns {Record<string, LockedPackage> | null} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

/** An optional package without a platform hangs on one that has it, and is left to it. @param {LockedPackage} entry */
function isMadeForThisMachine({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false;
  const fits = (/** @type {string[] | undefined} */ list, /** @type {string} */ ours) =>
    list === undefined || list.includes(ours);
  return (
    fits(os, process.platform) && fits(cpu, process.arch) && (process.platform !== "linux" || fits(libc, libcHere()))
  );
}

function libcHere() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined ? "musl" : "glibc";
}

/** @param {string} home */
function stampIn(home) {
  return join(home, "node_modules", ".enishi-set-up");
}

/** @param {string} home */
function stampOf(home) {
  const lock = createHash("sha256")
    .update(readFileSync(join(home, "package-lock.json")))
    .digest("hex");
  return `${lock} ${process.platform} ${process.arch}`;
}

/** @param {string} home */
function install(home) {
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const run = { cwd: home, stdio: ["ignore", "ignore", "inherit"] };
  const done =
    npm?.endsWith(".js") === true
      ? spawnSync(process.execPath, [npm, ...options], run)
      : spawnSync("npm", options, { ...run, shell: process.platform === "win32" });
  return done.status === 0;
}
