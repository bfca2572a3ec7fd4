import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURES, ROLES } from "../../../src/analysis/index.ts";
import { LANGUAGES, THEMES } from "../../../src/model/index.ts";
import {
  type Asking,
  addressOf,
  CHAIN_CHOICES,
  FIRST_VIEW,
  LETTERS,
  NUMBERS_ARROWS,
  NUMBERS_BROKERS,
  NUMBERS_GROUPS,
  NUMBERS_PAGES,
  NUMBERS_SCOPES,
  type NumbersAsked,
  ownGroup,
  type Presenting,
  QUESTIONS,
  SCREENS,
  type View,
  viewFromAddress,
  WITHOUT_CHOICES,
  withActorPicked,
  withActorsPicked,
  withEpisodePicked,
  withFreshLook,
  withKnownOnly,
  withOnly,
  withToggled,
} from "../../../src/state/index.ts";

const ids = fc.uniqueArray(
  fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("__proto__", "a&b=c", "親がめ", "#")),
  {
    maxLength: 4,
  },
);
const day = fc.option(fc.integer({ min: -20_000, max: 30_000 }), { nil: null });
const someId = fc.option(fc.string({ minLength: 1 }), { nil: null });
const asked: fc.Arbitrary<Asking> = fc.record({
  question: fc.constantFrom(...QUESTIONS),
  from: someId,
  to: someId,
  place: fc.nat(40),
  chain: fc.constantFrom(...CHAIN_CHOICES),
  possible: fc.boolean(),
  undated: fc.boolean(),
  strict: fc.boolean(),
  bothWays: fc.boolean(),
  longestWait: fc.option(fc.nat(4_000), { nil: null }),
  since: day,
  until: day,
  avoid: ids,
  months: fc.option(fc.nat(99), { nil: null }),
  without: fc.constantFrom(...WITHOUT_CHOICES),
});
const measures = MEASURES.map(({ key }) => key);
const measure = fc.option(fc.constantFrom(...measures), { nil: null });
const numbers: fc.Arbitrary<NumbersAsked> = fc.record({
  open: fc.boolean(),
  page: fc.constantFrom(...NUMBERS_PAGES),
  columns: fc.subarray(measures),
  order: fc.record({ key: fc.constantFrom("name" as const, ...measures), up: fc.boolean() }),
  scope: fc.constantFrom(...NUMBERS_SCOPES),
  arrows: fc.constantFrom(...NUMBERS_ARROWS),
  directed: fc.boolean(),
  doubtful: fc.boolean(),
  undated: fc.boolean(),
  group: fc.oneof(fc.constantFrom(...NUMBERS_GROUPS), fc.string({ minLength: 1 }).map(ownGroup)),
  before: day,
  after: day,
  months: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
  size: measure,
  color: measure,
  exact: fc.boolean(),
  seed: fc.nat(9_999),
  shared: fc.boolean(),
  egonet: fc.boolean(),
  brokers: fc.constantFrom(...NUMBERS_BROKERS),
  broker: someId,
  triads: fc.option(fc.constantFrom(...ROLES, "total" as const), { nil: null }),
  triad: fc.option(fc.nat(99), { nil: null }),
});
const place = { story: fc.string({ minLength: 1 }), step: fc.option(fc.integer({ min: -3, max: 99 }), { nil: null }) };
const presentings: fc.Arbitrary<Presenting> = fc.record({
  ...place,
  trail: fc.array(fc.record(place), { maxLength: 3 }),
  theme: fc.constantFrom(...THEMES),
  letters: fc.integer({ min: LETTERS.least, max: LETTERS.most }),
  labels: fc.boolean(),
  names: fc.boolean(),
  still: fc.boolean(),
  history: fc.boolean(),
  black: fc.boolean(),
  notes: fc.boolean(),
});
const views: fc.Arbitrary<View> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  story: someId,
  step: fc.option(fc.integer({ min: -3, max: 99 }), { nil: null }),
  selection: fc.record({ actors: ids, ties: ids, episode: someId }),
  asking: asked,
  numbers,
  spiral: fc.record({ order: fc.constantFrom("told" as const, "dated" as const), beside: someId }),
  hiddenTypes: ids,
  hiddenKinds: ids,
  hiddenWards: fc.uniqueArray(fc.string(), { maxLength: 4 }),
  roomHidden: fc.boolean(),
  gathered: fc.constantFrom(null, "wards" as const, "communities" as const, "nothing" as const),
  timeMode: fc.constantFrom("happened-in" as const, "began-in" as const, "had-happened-by" as const),
  playhead: day,
  windowStart: day,
  shownTime: fc.option(
    fc.tuple(fc.nat(50_000), fc.nat(9000)).map(([first, days]) => ({ first, last: first + days })),
    { nil: null },
  ),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  presenting: fc.option(presentings, { nil: null }),
});

describe("the address", () => {
  it("holds the whole view: writing and reading it gives the same view", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewFromAddress(addressOf(view), FIRST_VIEW)).toEqual(view);
      }),
    );
  });

  it("is read without complaint whatever somebody made of it", () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        const view = viewFromAddress(fragment, FIRST_VIEW);
        expect(SCREENS).toContain(view.screen);
        expect(LANGUAGES).toContain(view.language);
      }),
    );
  });

  it("keeps what a link leaves out as this browser prefers it", () => {
    const view = viewFromAddress("actor=oyagame", { ...FIRST_VIEW, language: "en", theme: "dark" });
    expect(view).toMatchObject({ language: "en", theme: "dark", selection: { actors: ["oyagame"] } });
  });
});

describe("selecting", () => {
  it("replaces the selection, or adds to it and takes away again", () => {
    const one = withActorPicked(FIRST_VIEW, "a", false);
    const two = withActorPicked(one, "b", true);
    expect(two.selection.actors).toEqual(["a", "b"]);
    expect(withActorPicked(two, "a", true).selection.actors).toEqual(["b"]);
    expect(withActorPicked(two, "c", false).selection.actors).toEqual(["c"]);
  });

  it("adds a box of actors without naming one twice", () => {
    const view = withActorsPicked(withActorPicked(FIRST_VIEW, "a", false), ["a", "b"], true);
    expect(view.selection.actors).toEqual(["a", "b"]);
  });

  it("takes an episode with all it tells of", () => {
    const view = withEpisodePicked(FIRST_VIEW, { id: "e", actors: ["a", "b"], ties: ["t"] });
    expect(view.selection).toEqual({ actors: ["a", "b"], ties: ["t"], episode: "e" });
  });
});

describe("the filter", () => {
  it("is undone by the same wish", () => {
    fc.assert(
      fc.property(views, fc.string({ minLength: 1 }), (view, id) => {
        const twice = withToggled(withToggled(view, "hiddenTypes", id), "hiddenTypes", id);
        expect(new Set(twice.hiddenTypes)).toEqual(new Set(view.hiddenTypes));
      }),
    );
  });

  it("shows only one entry, and all again when asked twice", () => {
    const all = ["npo", "company", "school"];
    const only = withOnly(FIRST_VIEW, "hiddenTypes", "npo", all);
    expect(only.hiddenTypes).toEqual(["company", "school"]);
    expect(withOnly(only, "hiddenTypes", "npo", all).hiddenTypes).toEqual([]);
  });
});

describe("another data set", () => {
  const has = {
    actor: (id: string) => id === "a",
    tie: () => false,
    episode: () => false,
    story: (id: string) => id === "s",
  };

  it("takes out of the view what it does not have, and says what that was", () => {
    const view = {
      ...FIRST_VIEW,
      story: "s",
      step: 2,
      selection: { actors: ["a", "gone"], ties: ["t"], episode: null },
    };
    const { view: kept, missing } = withKnownOnly(view, has);
    expect(kept.selection).toEqual({ actors: ["a"], ties: [], episode: null });
    expect(kept).toMatchObject({ story: "s", step: 2 });
    expect(missing).toEqual(["gone", "t"]);
  });

  it("leaves the view the very same when nothing is missing", () => {
    const view = withActorPicked(FIRST_VIEW, "a", false);
    expect(withKnownOnly(view, has).view).toBe(view);
  });

  it("is looked at afresh in the language and theme in use", () => {
    const view = withFreshLook({
      ...withActorPicked(FIRST_VIEW, "a", false),
      language: "en",
      theme: "projector",
      playhead: 3,
    });
    expect(view).toEqual({ ...FIRST_VIEW, language: "en", theme: "projector" });
  });
});
