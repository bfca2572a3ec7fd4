import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { inventCity } from "../../../src/invent/index.ts";
import { type Dataset, EMPTY_DATASET, isKnownKind, isKnownType, type Tie } from "../../../src/model/index.ts";
import { bytesOf, writeDataset } from "../../../src/publish/index.ts";

const city = inventCity({ actors: 3000, ties: 6000, seed: 3 });
const filesOf = (dataset: Dataset) => writeDataset(dataset).map((file) => ({ name: file.name, bytes: bytesOf(file) }));

describe("an invented city", () => {
  it("is the same for the same seed, and another for another", () => {
    const wish = { actors: 300, ties: 600, seed: 11 };
    expect(writeDataset(inventCity(wish))).toEqual(writeDataset(inventCity(wish)));
    expect(writeDataset(inventCity({ ...wish, seed: 12 }))).not.toEqual(writeDataset(inventCity(wish)));
  });

  it("reads back as it was made, whatever its size and seed: nothing to ask, nothing to tell", () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(200), fc.nat(2 ** 32), (actors, ties, seed) => {
        const made = inventCity({ actors, ties: actors < 2 ? 0 : ties, seed });
        expect(made.actors).toHaveLength(actors);
        expect(made.ties).toHaveLength(actors < 2 ? 0 : ties);
        if (actors === 0) expect(made).toEqual(EMPTY_DATASET);
        else {
          const { dataset, problems, questions } = readDataset(filesOf(made));
          expect(dataset).toEqual(made);
          expect(problems).toEqual([]);
          expect(questions.filter((question) => question.required)).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(readDataset(filesOf(city)).dataset).toEqual(city);
  }, 60_000);

  it("says of itself, and in every source, that it is made up", () => {
    expect(city.title).toContain("架空");
    const rows = [...city.actors, ...city.ties, ...city.stories, ...city.episodes, ...city.context];
    expect(rows.filter(({ source }) => !source.includes("架空"))).toEqual([]);
  });

  it("gives every actor a name of its own, a reading in katakana, a type of the house and, but for the city's own, a ward", () => {
    expect(new Set(city.actors.map(({ name }) => name)).size).toBe(city.actors.length);
    for (const { reading, type, ward } of city.actors) {
      expect(reading).toMatch(/^[ァ-ー0-9]+$/);
      expect(isKnownType(type)).toBe(true);
      if (ward === "") expect(["city-center", "welfare-council"]).toContain(type);
    }
    const share = (type: string) => city.actors.filter((one) => one.type === type).length / city.actors.length;
    expect(share("npo")).toBeGreaterThan(share("company"));
    expect(share("company")).toBeGreaterThan(share("school"));
    expect(city.actors.filter(({ type }) => type === "ward-center")).toHaveLength(
      new Set(city.actors.flatMap(({ ward }) => ward || [])).size,
    );
  });

  it("lets only those introduce who surely knew both before", () => {
    const since = new Map<string, number>();
    const key = (a: string, b: string) => [a, b].sort().join(" ");
    let triads = 0;
    for (const { from, to, via, when, kind } of city.ties) {
      if (via !== null) {
        triads++;
        const earliest = when?.earliest ?? Number.NEGATIVE_INFINITY;
        expect(kind).toBe("introduction");
        expect(since.has(key(from, to))).toBe(false);
        for (const end of [from, to])
          expect(since.get(key(via, end)) ?? Number.POSITIVE_INFINITY).toBeLessThan(earliest);
      }
      const pair = key(from, to);
      if (!since.has(pair)) since.set(pair, when?.latest ?? Number.POSITIVE_INFINITY);
    }
    expect(triads).toBeGreaterThan(city.ties.length / 5);
  });

  it("has a few whom very many meet, and most ties within a ward", () => {
    const met = new Map<string, number>();
    for (const { from, to } of city.ties) for (const end of [from, to]) met.set(end, (met.get(end) ?? 0) + 1);
    const most = [...met.values()].sort((a, b) => b - a);
    expect(most[0]).toBeGreaterThan(60);
    expect(most[Math.floor(most.length / 2)]).toBeLessThanOrEqual(3);
    expect(city.actors.length - met.size).toBeGreaterThan(10);
    const wards = new Map(city.actors.map(({ id, ward }) => [id, ward]));
    const within = city.ties.filter(({ from, to }) => wards.get(from) === wards.get(to)).length;
    expect(within / city.ties.length).toBeGreaterThan(0.55);
  });

  it("dates its ties as differently as people do, in kinds of the house", () => {
    const counts = new Map<string, number>();
    for (const { when, kind } of city.ties) {
      expect(isKnownKind(kind)).toBe(true);
      const precision = when === null ? "none" : when.earliest === null ? "open" : when.precision;
      counts.set(precision, (counts.get(precision) ?? 0) + 1);
    }
    for (const precision of ["day", "month", "part", "season", "year", "fiscal-year", "open", "none"])
      expect(counts.get(precision), precision).toBeGreaterThan(20);
  });

  it("tells stories of ties that are there, each tie in one story at most", () => {
    expect(city.stories.length).toBeGreaterThan(9);
    const ties = new Map<string, Tie>(city.ties.map((tie) => [tie.id, tie]));
    for (const { story, ties: told } of city.episodes)
      for (const id of told) expect(ties.get(id)?.story, `${story}, ${id}`).toBe(story);
    for (const { id } of city.stories)
      expect(city.episodes.filter(({ story }) => story === id).length).toBeGreaterThan(3);
  });
});
