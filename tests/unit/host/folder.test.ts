/** A folder of tables: what counts, what is out of reach, and when a save is told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { followSaves, readTable, tablesAndArchivesIn, tablesIn, versionOf } from "../../../src/host/folder.mjs";

let folder = "";
const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "enishi-folder-"));
  save("ties.csv", "source,target\na,b\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a folder", () => {
  test("has tables: csv, tsv and txt, no folders, no leftovers of office programs", async () => {
    for (const name of ["actors.CSV", "b.tsv", "c.txt", "README.md", "~$ties.csv", ".~lock.ties.csv#", ".hidden.csv"])
      save(name, "x");
    mkdirSync(join(folder, "old.csv"));
    expect(await tablesIn(folder)).toEqual(["actors.CSV", "b.tsv", "c.txt", "ties.csv"]);
  });

  test("names what has to be opened first, or refused, where all is to be accounted for", async () => {
    for (const name of ["old.XLS", "macros.xlsm", "all.zip", "photo.jpg", "README.md", "~$old.xls"]) save(name, "x");
    expect(await tablesAndArchivesIn(folder)).toEqual(["all.zip", "macros.xlsm", "old.XLS", "ties.csv"]);
    expect(await tablesIn(folder)).toEqual(["ties.csv"]);
  });

  test("gives its tables and nothing else", async () => {
    save("README.md", "x");
    expect(String(await readTable(folder, "ties.csv"))).toBe("source,target\na,b\n");
    const refused = ["README.md", "../ties.csv", "sub/ties.csv", "/etc/hostname", "..", "", "ties.csv\0"];
    for (const name of refused) expect(await readTable(folder, name)).toBeNull();
  });

  test("has a version that a save, a new table and a removal change", async () => {
    const versions = [await versionOf(folder)];
    save("ties.csv", "source,target\na,b\nb,c\n");
    versions.push(await versionOf(folder));
    save("actors.csv", "id\na\n");
    versions.push(await versionOf(folder));
    rmSync(join(folder, "ties.csv"));
    versions.push(await versionOf(folder));
    expect(new Set(versions).size).toBe(4);
  });

  test("that is away or empty has none", async () => {
    rmSync(join(folder, "ties.csv"));
    expect(await versionOf(folder)).toBeNull();
    expect(await versionOf(join(folder, "nowhere"))).toBeNull();
  });
});

describe("following saves", () => {
  const saves: string[] = [];
  let stop = () => {};
  const follow = async (options?: { settleMs?: number; pollMs?: number }) => {
    saves.length = 0;
    stop = followSaves(folder, (version) => saves.push(version), options);
    await pause(100);
  };
  afterEach(() => stop());

  test("tells of a save once, soon, with the version the folder then has", async () => {
    await follow();
    const start = performance.now();
    save("ties.csv", "source,target\na,c\nc,d\n");
    await expect.poll(() => saves.length, { timeout: 2000, interval: 10 }).toBe(1);
    expect(performance.now() - start).toBeLessThan(900);
    await pause(700);
    expect(saves).toEqual([await versionOf(folder)]);
  });

  test("waits until a file is written to its end", async () => {
    await follow({ settleMs: 250 });
    save("ties.csv", "source,tar");
    await pause(60);
    save("ties.csv", "source,target\na,");
    await pause(60);
    save("ties.csv", "source,target\na,c\n");
    await expect.poll(() => saves.length, { timeout: 3000, interval: 10 }).toBe(1);
    await pause(700);
    expect(saves).toEqual([await versionOf(folder)]);
  });

  test("keeps quiet while the folder is away, and tells when it comes back changed", async () => {
    await follow();
    rmSync(folder, { recursive: true });
    await pause(700);
    expect(saves).toEqual([]);
    mkdirSync(folder);
    save("ties.csv", "source,target\nx,y\n");
    await expect.poll(() => saves.length, { timeout: 3000 }).toBe(1);
  });

  test("ends when it is stopped", async () => {
    await follow();
    stop();
    save("ties.csv", "source,target\na,c\n");
    await pause(800);
    expect(saves).toEqual([]);
  });
});
