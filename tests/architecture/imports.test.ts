/** Who may import whom: the house itself, and a planted violation of every rule. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkImports, importRulesOf } from "./importRules.ts";
import { type Room, readRooms } from "./rooms.ts";

const HOME = resolve(import.meta.dirname, "../..");
const rooms = readRooms(readFileSync(join(HOME, "src/README.md"), "utf8"));

describe("the house", () => {
  test("has a row in src/README.md for every folder of src, and a folder for every row", () => {
    const folders = readdirSync(join(HOME, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  test("keeps every rule of import, over more than fifty modules", async () => {
    const { violations, looked } = await checkImports(HOME, rooms);
    expect(violations).toEqual([]);
    expect(looked).toBeGreaterThan(50);
  });

  test("names only packages that package.json knows", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(HOME, "package.json"), "utf8"));
    const known = Object.keys({ ...dependencies, ...devDependencies });
    expect(rooms.flatMap(({ packages }) => packages).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe("a planted violation is found:", () => {
  const planted = mkdtempSync(join(tmpdir(), "enishi-planted-"));
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  const small: readonly Room[] = [
    { name: "model", sort: "core", mayImport: [], packages: [] },
    { name: "scene", sort: "core", mayImport: ["model"], packages: ["allowed"] },
    { name: "host", sort: "host", mayImport: [], packages: ["tool"] },
  ];
  const clean = {
    "package.json": JSON.stringify({
      name: "planted",
      type: "module",
      dependencies: { allowed: "1", other: "1", react: "1" },
      devDependencies: { tool: "1" },
    }),
    ...Object.fromEntries(
      ["allowed", "other", "tool", "react", "unlisted"].flatMap((name) => [
        [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
        [`node_modules/${name}/index.js`, "module.exports = 1;"],
      ]),
    ),
    "src/main.tsx": 'import "./scene/index.ts"; import "react";',
    "src/model/index.ts": 'export * from "./actor.ts";',
    "src/model/actor.ts": "export type Actor = string;",
    "src/scene/index.ts": 'export * from "./compose.ts";',
    "src/scene/compose.ts":
      'import type { Actor } from "../model/index.ts"; import "allowed"; export type Scene = Actor;',
    "src/host/start.mjs": 'import "node:fs"; import "tool";',
  };

  async function violationsWith(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    rmSync(planted, { recursive: true, force: true });
    for (const [path, text] of Object.entries({ ...clean, ...files })) {
      mkdirSync(dirname(join(planted, path)), { recursive: true });
      writeFileSync(join(planted, path), text);
    }
    return (await checkImports(planted, small)).violations;
  }

  test("nothing in a clean house", async () => {
    expect(await violationsWith({})).toEqual([]);
  });

  const cases: readonly (readonly [rule: string, path: string, text: string])[] = [
    [
      "model imports upward",
      "src/model/actor.ts",
      'import type { Scene } from "../scene/index.ts"; export type Actor = Scene;',
    ],
    ["scene imports upward", "src/scene/compose.ts", 'import "../host/start.mjs"; export type Scene = 1;'],
    [
      "door passed by",
      "src/scene/compose.ts",
      'import type { Actor } from "../model/actor.ts"; export type Scene = Actor;',
    ],
    ["door passed by from the root", "src/main.tsx", 'import "./scene/compose.ts";'],
    ["own door used from inside", "src/scene/other.ts", 'import "./index.ts";'],
    ["room imports the root", "src/scene/other.ts", 'import "../main.tsx";'],
    ["host imported by the page", "src/main.tsx", 'import "./host/start.mjs";'],
    ["cycle", "src/model/actor.ts", 'import "./place.ts"; export type Actor = string;'],
    ["package outside model's", "src/model/actor.ts", 'import "allowed"; export type Actor = string;'],
    ["package outside scene's", "src/scene/compose.ts", 'import type { X } from "other"; export type Scene = X;'],
    ["package outside host's", "src/host/start.mjs", 'import "allowed";'],
    ["package outside the root's", "src/main.tsx", 'import "other";'],
    ["Node outside host", "src/scene/compose.ts", 'import "node:fs"; export type Scene = 1;'],
    ["not found", "src/scene/compose.ts", 'import "./nowhere.ts"; export type Scene = 1;'],
    ["package not in package.json", "src/host/start.mjs", 'import "unlisted";'],
    ["development package in the page", "src/scene/compose.ts", 'import "tool"; export type Scene = 1;'],
    ["model imports upward", "src/model/actor.ts", 'export const later = () => import("../scene/index.ts");'],
  ];
  test.each(cases)("%s (%s)", async (rule, path, text) => {
    const beside = rule === "cycle" ? { "src/model/place.ts": 'import "./actor.ts"; export type Place = 1;' } : {};
    const found = await violationsWith({ ...beside, [path]: text });
    expect(found.filter((violation) => violation.startsWith(`${rule}: ${path} ->`))).not.toEqual([]);
  });

  test("and no rule goes without one", () => {
    const general = importRulesOf(small)
      .map(({ name }) => name)
      .filter((name) => name !== "host imports upward");
    expect(general.filter((name) => !cases.some(([rule]) => rule === name))).toEqual([]);
  });

  test("a row of the table that cannot be read, and a room that is none", () => {
    expect(() => readRooms("| `map` | attic | draws | | |")).toThrow("unknown sort");
    expect(() => readRooms("| `map` | view | draws | cellar | |")).toThrow("no room");
  });
});
