/** Set-up knows when nothing is missing, and says one sentence when something is. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { isFree, nextFreePort, readPort } from "../../../src/host/port.mjs";
import { isComplete, isNewEnough } from "../../../src/host/setUp.mjs";

describe("Node", () => {
  test("from 20.19 on is new enough", () => {
    expect(["20.19.0", "20.20.2", "22.0.0", "24.1.0"].filter((version) => !isNewEnough(version))).toEqual([]);
    expect(["20.18.3", "18.20.0", "12.22.12", "9.0.0"].filter(isNewEnough)).toEqual([]);
  });
});

describe("packages", () => {
  let home = "";
  const elsewhere = process.platform === "win32" ? "linux" : "win32";
  const wanted = {
    "": { version: "1.0.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/tool": { version: "2.0.0", dev: true },
    "node_modules/tool-here": { version: "2.0.0", optional: true, os: [process.platform], cpu: [process.arch] },
    "node_modules/tool-elsewhere": { version: "2.0.0", optional: true, os: [elsewhere], cpu: [process.arch] },
    "node_modules/of-elsewhere": { version: "2.0.0", optional: true },
  };
  const { "node_modules/tool-elsewhere": _, "node_modules/of-elsewhere": __, ...here } = wanted;

  function write(path: string, value: unknown): void {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), JSON.stringify(value));
  }
  function install(packages: Readonly<Record<string, unknown>>): void {
    for (const place of Object.keys(packages)) if (place !== "") write(`${place}/package.json`, {});
    write("node_modules/.package-lock.json", { packages });
  }
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "enishi-home-"));
    write("package-lock.json", { packages: wanted });
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test("are complete when all that fit this machine are there, those of other machines left out", () => {
    install(here);
    expect(isComplete(home)).toBe(true);
  });

  test("are missing on a fresh clone", () => {
    expect(isComplete(home)).toBe(false);
  });

  test("are missing where development packages were left out", () => {
    const { "node_modules/tool": _, ...production } = here;
    install(production);
    expect(isComplete(home)).toBe(false);
  });

  test("are missing where an installation broke off before npm wrote what it did", () => {
    install(here);
    rmSync(join(home, "node_modules/.package-lock.json"));
    expect(isComplete(home)).toBe(false);
  });

  test("are missing where a folder was taken away by hand", () => {
    install(here);
    rmSync(join(home, "node_modules/a"), { recursive: true });
    expect(isComplete(home)).toBe(false);
  });

  test("are missing where a version is another", () => {
    install({ ...here, "node_modules/a": { version: "1.0.1" } });
    expect(isComplete(home)).toBe(false);
  });

  test("are missing where node_modules came from another machine", () => {
    const { "node_modules/tool-here": _, ...others } = here;
    install(others);
    expect(isComplete(home)).toBe(false);
  });
});

describe("a port", () => {
  test("that is taken gives way to the next", async () => {
    const server = createServer();
    const port = await new Promise<number>((done) => {
      server.listen(0, "127.0.0.1", () => done((server.address() as { port: number }).port));
    });
    expect(await isFree(port)).toBe(false);
    expect(await nextFreePort(port)).toBeGreaterThan(port);
    await new Promise((done) => server.close(done));
    expect(await isFree(port)).toBe(true);
  });

  test("must be a number a user may open", () => {
    expect(readPort("5173")).toBe(5173);
    for (const typed of ["", "80", "70000", "5e3", "-1", "abc"]) expect(() => readPort(typed)).toThrow("usable port");
  });
});

describe("npm start says in one sentence a language", () => {
  const script = resolve(import.meta.dirname, "../../../src/host/start.mjs");
  const start = (words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8" });
    return { status, stdout, lines: stderr.trim().split("\n") };
  };
  const empty = mkdtempSync(join(tmpdir(), "enishi-empty-"));
  afterAll(() => rmSync(empty, { recursive: true, force: true }));

  test.each([
    ["that a folder is missing", ["no-such-folder"], "There is no data folder at"],
    ["that a folder has no table", [empty], "There is no CSV file in"],
    ["that a port is none", ["--port", "x"], "not a usable port"],
    ["that an option is none", ["--prot", "5000"], 'no option "--prot"'],
  ])("%s", (_what, words, sentence) => {
    const { status, stdout, lines } = start(words);
    expect({ status, stdout, count: lines.length }).toEqual({ status: 1, stdout: "", count: 2 });
    expect(lines[1]).toContain(sentence);
  });
});
