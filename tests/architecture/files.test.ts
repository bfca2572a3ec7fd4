/** Files stay small, say what they are, and keep to themselves where they were written. */
import { describe, expect, test } from "vitest";
import { filesUnder, textOf } from "./house.ts";
import { readRooms } from "./rooms.ts";

const LONGEST = 250;
const OPENING = /^\/\*\*(\n \*)? \S/;

const modules = filesUnder(["src", "tests"], /\.(tsx?|mjs)$/);
const all = filesUnder(["src", "tests"], /\.(tsx?|mjs|css|html|md)$/);

const tooLong = (text: string) => text.trimEnd().split("\n").length > LONGEST;
const silent = (text: string) => !OPENING.test(text);

describe("files", () => {
  test("are looked at: more than fifty modules", () => {
    expect(modules.length).toBeGreaterThan(50);
  });

  test(`have no more than ${LONGEST} lines`, () => {
    expect(all.filter((path) => tooLong(textOf(path)))).toEqual([]);
    expect(tooLong("x\n".repeat(LONGEST + 1))).toBe(true);
  });

  test("open with a sentence that says what they are", () => {
    expect(modules.filter((path) => path.startsWith("src/") && silent(textOf(path)))).toEqual([]);
    expect(silent('import "x";')).toBe(true);
  });

  test("name no place of one machine and no package registry", () => {
    const places = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "regist" + "ry.", "/Us" + "ers/"];
    const roots = ["package.json", "package-lock.json", "vite.config.ts", "vitest.config.ts", "tsconfig.json"];
    expect([...all, ...roots].filter((path) => places.some((place) => textOf(path).includes(place)))).toEqual([]);
  });
});

describe("rooms", () => {
  test("have a door each, host apart", () => {
    const rooms = readRooms(textOf("src/README.md"));
    const doors = rooms.filter(({ name }) => modules.includes(`src/${name}/index.ts`)).map(({ name }) => name);
    expect(doors).toEqual(rooms.map(({ name }) => name).filter((name) => name !== "host"));
  });

  test("are tested through their doors", () => {
    const inside = /from "(?:\.\.\/)+src\/(?!host\/)[a-z]+\/(?!index\.ts")[^"]+"/;
    const tests = filesUnder(["tests/unit"], /\.tsx?$/);
    expect(tests.filter((path) => inside.test(textOf(path)))).toEqual([]);
    expect(inside.test('import { x } from "../../../src/model/when.ts";')).toBe(true);
    expect(inside.test('import { x } from "../../../src/model/index.ts";')).toBe(false);
  });
});
