/** Arbitrary data sets for laws that hold for all of them; small, so that repeats and coincidences are common. */
import fc from "fast-check";
import type { Dataset, Episode, Tie, When } from "../src/model/index.ts";
import { contextLine, dataset, episode, month, story, tie } from "./builders.ts";

/** Ids a careless program trips over are among them. */
const ACTORS = ["a", "b", "c", "d", "e", "__proto__", "constructor", "toString"];
const STORIES = ["one", "two", "__proto__"];

const someActor = fc.constantFrom(...ACTORS);
const someStory = fc.constantFrom(...STORIES);

/** Undated, a month, or a month with one end open. */
export const someWhen: fc.Arbitrary<When | null> = fc
  .record({ year: fc.integer({ min: 1997, max: 2023 }), number: fc.integer({ min: 1, max: 12 }), shape: fc.nat(5) })
  .map(({ year, number, shape }) => {
    if (shape < 2) return null;
    const when = month(year, number);
    return shape === 2 ? { ...when, earliest: null } : shape === 3 ? { ...when, latest: null } : when;
  });

const someTie: fc.Arbitrary<Tie> = fc
  .record({
    from: someActor,
    to: someActor,
    via: fc.option(someActor, { nil: null }),
    kind: fc.constantFrom("introduction", "contact", "meeting"),
    when: someWhen,
    story: fc.option(someStory, { nil: null }),
    viaUnnamed: fc.boolean(),
  })
  .map(({ from, to, ...rest }) => tie(from, to, { ...rest, viaUnnamed: rest.via === null && rest.viaUnnamed }));

const someEpisode = (ties: readonly string[]): fc.Arbitrary<Episode> =>
  fc
    .record({
      of: someStory,
      step: fc.integer({ min: 1, max: 9 }),
      when: someWhen,
      actors: fc.uniqueArray(someActor, { maxLength: 3 }),
      speakerActor: fc.option(someActor, { nil: null }),
      ties: fc.subarray([...ties], { maxLength: Math.min(3, ties.length) }),
    })
    .map(({ of, step, ...rest }) => episode(of, step, rest));

/** Whole data sets; no two episodes of a story share a step, as ingest sees to. */
export const someDataset: fc.Arbitrary<Dataset> = fc
  .array(someTie, { maxLength: 14 })
  .map((ties) => ties.map((one, index) => ({ ...one, id: `t${index}` })))
  .chain((ties) =>
    fc.record({
      ties: fc.constant(ties),
      episodes: fc.uniqueArray(someEpisode(ties.map(({ id }) => id)), { maxLength: 10, selector: ({ id }) => id }),
      context: fc
        .array(fc.record({ lane: fc.constantFrom("行政側", "市民側", "__proto__"), when: someWhen }), { maxLength: 5 })
        .map((lines) => lines.map(({ lane, when }, index) => contextLine(`c${index}`, lane, { when }))),
    }),
  )
  .map(({ ties, episodes, context }) => dataset({ ties, episodes, context, stories: STORIES.map((id) => story(id)) }));
