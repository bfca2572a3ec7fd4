/** `npm run enishi`: gives the `cli` room this machine's files and its terminal. Standard output belongs to the answer alone. */
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { tablesAndArchivesIn } from "./folder.mjs";
import { orSayWhy, Stop, sentences } from "./sentences.mjs";
import { HOME, setUp } from "./setUp.mjs";

/** npm moves to the checkout before it starts us; a path is meant from where the user stood. @param {string} path */
const fromUser = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** `null` where there is nothing; stops, as one called wrongly, where there is something that cannot be read. @param {string} path */
async function tablesAt(path) {
  const place = fromUser(path);
  const found = await stat(place).catch((cause) => {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return null;
    throw unreadable(place, cause);
  });
  if (found === null) return null;
  const names = found.isDirectory()
    ? await tablesAndArchivesIn(place).catch((cause) => Promise.reject(unreadable(place, cause)))
    : null;
  const files = names === null ? [place] : names.map((name) => join(place, name));
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch((cause) => Promise.reject(unreadable(file, cause)));
      return { name: basename(file), bytes: new Uint8Array(bytes) };
    }),
  );
}

/** @param {string} path @param {NodeJS.ErrnoException} cause */
function unreadable(path, cause) {
  return new Stop(sentences.unreadable(path, cause.code ?? cause.message), 2);
}

/** @param {string} path */
const textAt = (path) => readFile(fromUser(path), "utf8").catch(() => null);

/** @type {import("../cli/index.ts").World["write"]} */
async function write(folder, files, mayReplace) {
  const place = fromUser(folder);
  try {
    await mkdir(place, { recursive: true });
    if (!mayReplace && (await readdir(place)).length > 0) return false;
    for (const { name, bytes } of files) await writeFile(join(place, name), bytes);
    return true;
  } catch (cause) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (cause);
    throw new Stop(sentences.unwritable(place, code ?? message), 2);
  }
}

const speaks = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";

await orSayWhy(async () => {
  setUp("npm run enishi", console.error);
  const { runnerImport } = await import("vite");
  /** @type {{ module: typeof import("../cli/index.ts") }} */
  const { module } = await runnerImport(join(HOME, "src/cli/index.ts"), {
    configFile: false,
    root: HOME,
    logLevel: "error",
  });
  process.exitCode = await module.runEnishi(process.argv.slice(2), {
    language: speaks.startsWith("ja") ? "ja" : "en",
    tablesAt,
    textAt,
    write,
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
});
