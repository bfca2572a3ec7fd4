/** Core rooms are pure, and importing a module does nothing: the house itself, and a planted violation of each kind. */
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesUnder, HOME, plantedProgramOf, programOf, textOf } from "./house.ts";
import { effectsAtImport, impuritiesIn } from "./purity.ts";
import { readRooms } from "./rooms.ts";

const rooms = readRooms(textOf("src/README.md"));
const placesOf = (sorts: readonly string[]) =>
  rooms.filter(({ sort }) => sorts.includes(sort)).map(({ name }) => `src/${name}`);

describe("the house", () => {
  const core = filesUnder(placesOf(["core"]), /\.tsx?$/);
  const rest = filesUnder(placesOf(["shell", "view"]), /(?<!\.worker)\.tsx?$/);
  const program = programOf([...core, ...rest]);

  test("keeps its core rooms pure, over more than thirty modules", () => {
    expect(core.flatMap((path) => impuritiesIn(program, join(HOME, path)).map((what) => `${path}:${what}`))).toEqual(
      [],
    );
    expect(core.length).toBeGreaterThan(30);
  });

  test("does nothing on import, over more than fifty modules", () => {
    const effects = [...core, ...rest].flatMap((path) => {
      const file = program.getSourceFile(join(HOME, path));
      if (file === undefined) throw new Error(`${path} is not in the program`);
      return effectsAtImport(file, { strict: core.includes(path) }).map((what) => `${path}:${what}`);
    });
    expect(effects).toEqual([]);
    expect(core.length + rest.length).toBeGreaterThan(50);
  });
});

describe("in a core room, a planted use is found of", () => {
  const planted: readonly (readonly [code: string, found: string])[] = [
    ["export const width = () => window.innerWidth;", "1: window"],
    ["export const title = () => document.title;", "1: document"],
    ["export const kept = () => localStorage.getItem('x');", "1: localStorage"],
    ["export const sent = () => fetch('x');", "1: fetch"],
    ["export const tongue = () => navigator.language;", "1: navigator"],
    ["export const later = () => setTimeout(() => {}, 1);", "1: setTimeout"],
    ["export const beat = () => performance.now();", "1: performance"],
    ["export const loud = () => console.log('x');", "1: console"],
    ["export const hidden = () => ({ document });", "1: document"],
    ["export const hidden = () => globalThis.Math;", "1: globalThis"],
    ["export type Place = HTMLElement;", "1: HTMLElement"],
    ["export const now = () => Date.now();", "1: Date.now"],
    ["export const today = () => new Date();", "1: Date without a moment"],
    ["export const today = () => Date();", "1: Date without a moment"],
    ["export const dice = () => Math.random();", "1: Math.random"],
    ["export const dice = () => Math\n  .random();", "1: Math.random"],
    ["export const run = () => eval('1');", "1: eval"],
    ["export const written = (n: number) => n.toLocaleString();", "1: toLocaleString without a language"],
    ["export const order = (a: string, b: string) => a.localeCompare(b);", "1: localeCompare without a language"],
    ["export const order = () => new Intl.Collator();", "1: Intl.Collator without a language"],
  ];
  const files = Object.fromEntries(planted.map(([code], at) => [`/planted/${at}.ts`, code]));
  const program = plantedProgramOf({
    ...files,
    "/planted/clean.ts":
      "const window = { document: 1 };\nexport const a = (event: { location: string }) => [window.document, event.location];\n" +
      "export const b = new Date(2021, 3), c = Math.max(1, 2), d = new TextDecoder('shift_jis'), e = new Intl.Collator('ja');\n",
  });

  test.each(planted.map(([code, found], at) => [code, found, at] as const))("%s", (_code, found, at) => {
    expect(impuritiesIn(program, `/planted/${at}.ts`)).toEqual([found]);
  });

  test("and nothing in what only looks like one", () => {
    expect(impuritiesIn(program, "/planted/clean.ts")).toEqual([]);
  });
});

describe("what happens on import is found:", () => {
  const effects = (code: string, strict = true) =>
    effectsAtImport(ts.createSourceFile("planted.ts", code, ts.ScriptTarget.ES2022, true), { strict });

  test("a call, a condition, an import for its effect", () => {
    expect(effects("start();\nif (a) b();\nimport './x.ts';")).toEqual([
      "1: start();",
      "2: if (a) b();",
      "3: import './x.ts';",
    ]);
  });

  test("module state in a core room alone", () => {
    expect(effects("let count = 0;")).toEqual(["1: let count = 0;"]);
    expect(effects("let count = 0;", false)).toEqual([]);
  });

  test("and declarations are none", () => {
    expect(
      effects("import a from './a.ts';\nimport './a.css';\nexport const b = new Map();\nexport function c() {}"),
    ).toEqual([]);
  });
});
