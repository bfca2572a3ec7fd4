/** Everything that travels with the product may be given on: permissive licences only. */
import { describe, expect, test } from "vitest";
import { textOf } from "./house.ts";

const PERMISSIVE = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "OFL-1.1"]);

interface Locked {
  readonly dev?: boolean;
  readonly version?: string;
}

/** Licence as the installed package states it, with `A OR B` read as a choice and `A AND B` as both. */
function isPermissive(licence: string): boolean {
  const bare = licence.replace(/[()]/g, "");
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every((part) => PERMISSIVE.has(part.trim())));
}

describe("licences", () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(textOf("package-lock.json"));
  const carried = Object.entries(lock.packages).filter(([place, { dev }]) => place !== "" && dev !== true);

  test("of every package in the product are permissive", () => {
    const strict = carried.flatMap(([place]) => {
      const { license } = JSON.parse(textOf(`${place}/package.json`)) as { license?: string };
      return license !== undefined && isPermissive(license) ? [] : [`${place}: ${license}`];
    });
    expect(strict).toEqual([]);
    expect(carried.length).toBeGreaterThan(10);
  });

  test("that ask for more are told apart", () => {
    expect(["GPL-3.0", "MIT AND GPL-3.0", "UNLICENSED", ""].filter(isPermissive)).toEqual([]);
    expect(["MIT", "(MIT OR GPL-3.0)", "MIT AND ISC"].filter((licence) => !isPermissive(licence))).toEqual([]);
  });
});
