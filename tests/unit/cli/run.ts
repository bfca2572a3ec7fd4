/** Command lines on files that exist only here. */
import { type ExitCode, runEnishi } from "../../../src/cli/index.ts";
import type { FileBytes } from "../../../src/model/index.ts";

export type Texts = Readonly<Record<string, string>>;

const encoder = new TextEncoder();

/** Runs a command line; a folder is a path that ends in `/`. */
export async function run(
  words: readonly string[],
  texts: Texts = {},
  language: "ja" | "en" = "en",
): Promise<{ code: ExitCode; out: string; err: string; written: Readonly<Record<string, FileBytes[]>> }> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, FileBytes[]> = {};
  const bytesAt = (path: string): FileBytes => ({
    name: path.replace(/^.*\//, ""),
    bytes: encoder.encode(texts[path] ?? ""),
  });
  const code = await runEnishi(words, {
    language,
    tablesAt: async (path) => {
      const inside = Object.keys(texts).filter((name) => (path.endsWith("/") ? name.startsWith(path) : name === path));
      return inside.length === 0 ? null : inside.map(bytesAt);
    },
    textAt: async (path) => texts[path] ?? null,
    write: async (folder, files, mayReplace) => {
      if (!mayReplace && Object.keys(texts).some((name) => name.startsWith(`${folder}/`))) return false;
      written[folder] = [...files];
      return true;
    },
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n"), written };
}

/** What a command answers with `--json`; anything but 0 is an error of the test. */
export async function answerTo(words: readonly string[], texts: Texts) {
  const { code, out, err } = await run([...words, "--json"], texts);
  if (code !== 0) throw new Error(`ended with ${code}: ${err}`);
  return JSON.parse(out);
}

/** A table as a spreadsheet saves it. */
export function csv(rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => `"${String(value ?? "").replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
