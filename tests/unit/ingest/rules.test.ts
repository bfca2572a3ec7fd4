import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RULES } from "./rules.ts";

it("every rule of reading is quoted by a test", () => {
  const here = new URL(".", import.meta.url);
  const tests = readdirSync(here).filter((name) => name.endsWith(".test.ts"));
  const quoted = tests.map((name) => readFileSync(new URL(name, here), "utf8")).join("\n");
  expect(Object.keys(RULES).filter((id) => !quoted.includes(`rule("${id}")`))).toEqual([]);
});
