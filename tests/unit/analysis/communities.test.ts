/** Communities by one walk: two circles of acquaintances are two, and nobody is left out. */
import { expect, test } from "vitest";
import { communitiesOf } from "../../../src/analysis/index.ts";

/** Everybody knows everybody of the same five; one tie joins each five to the next. */
function fives(count: number): [number[], number[]] {
  const [from, to]: [number[], number[]] = [[], []];
  for (let five = 0; five < count; five++) {
    for (let a = 0; a < 5; a++)
      for (let b = a + 1; b < 5; b++) {
        from.push(five * 5 + a);
        to.push(five * 5 + b);
      }
    if (five > 0) {
      from.push(five * 5 - 1);
      to.push(five * 5);
    }
  }
  return [from, to];
}

test("circles of acquaintances are communities, numbered as their first actors stand", () => {
  expect([...communitiesOf(15, ...fives(3))]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
});

test("whoever has no tie is a community alone; without any tie everybody is", () => {
  const of = communitiesOf(7, ...fives(1));
  expect(new Set(of.slice(0, 5)).size).toBe(1);
  expect(new Set(of).size).toBe(3);
  expect([...communitiesOf(3, [], [])]).toEqual([0, 1, 2]);
  expect([...communitiesOf(0, [], [])]).toEqual([]);
});

test("the same ties give the same communities", () => {
  const [from, to] = fives(40);
  expect(communitiesOf(200, from, to)).toEqual(communitiesOf(200, from, to));
});
