/** Arbitrary data sets of the form in which a reader of files gives them; names, ids and texts are as odd as people make them. */
import fc from "fast-check";
import {
  ACTOR_TYPES,
  type Actor,
  type ContextLine,
  type Dataset,
  EPISODE_KINDS,
  type Episode,
  matchKey,
  type Story,
  TIE_KINDS,
  type Tie,
  type VocabularyEntry,
} from "../src/model/index.ts";
import { ownCellsOf, withOwnCells } from "./readableOwn.ts";
import { when } from "./readableWhen.ts";

const NAMES = [
  ...["親がめ", "NPO法人親がめ", "髙橋商店", "高橋商店", "㈱髙橋", "神奈川区社協", "横浜市神奈川区社会福祉協議会"],
  ...["__proto__", "constructor", "toString", "1", "001", "1e5", "Ａ", "B", "🍙おむすび", "👨‍👩‍👧の会", "אב"],
  ...[
    "=1+1",
    "+81",
    "-",
    "@SUM(1)",
    "'=1",
    "''x",
    "'",
    "＝危険",
    '"引用"',
    'a,"b",c',
    "一行目\n二行目",
    "A、B",
    "C;D",
    "|x",
  ],
  ...["x".repeat(10_000), "�", "<b>太字</b>", "%0A", "合計", "id", "from"],
];

/** Without what a reader takes away: outer space, and characters nobody sees. */
const tidy = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[^\P{Cc}\n]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd]/gu, "")
    .trim();

const anyText = fc.string({ unit: "grapheme", maxLength: 12 }).map(tidy);
const text = fc.oneof(fc.constant(""), fc.constantFrom(...NAMES), anyText);
const nameText = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: anyText });
/** No part of a list holds what parts lists. */
const list = fc
  .uniqueArray(nameText, { maxLength: 3 })
  .map((parts) =>
    [...new Set(parts.map((part) => part.replace(/[;；、\r\n]+/g, " ").trim()))].filter((part) => part !== ""),
  );

const certain = fc.boolean();
const visibility = fc.constantFrom("public" as const, "internal" as const, "anonymous" as const);
const lane = fc.constantFrom("government", "citizens", "事務局", "");
const type = fc.constantFrom("謎の種別", ...ACTOR_TYPES);
const kind = fc.constantFrom("ご縁", ...TIE_KINDS);

const entries: fc.Arbitrary<readonly VocabularyEntry[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("謎の種別", "ご縁", "npo", "q"),
    labelJa: fc.constantFrom("", "表示ア", "=表示"),
    labelEn: fc.constantFrom("", "shown x"),
    shape: fc.constantFrom("", "hexagon"),
    color: fc.constantFrom("", "#aa3300"),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

/** A key that nobody before has had, or nothing. */
function firstOfKeys<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const keys = keysOf(row).map(matchKey);
    if (keys.some((key) => key === "" || seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

const ownCells = ownCellsOf(text);

const actorRow: fc.Arbitrary<Actor> = fc
  .record({
    id: nameText,
    name: nameText,
    reading: text,
    type,
    ward: text,
    topics: list,
    needs: list,
    offers: list,
    aliases: list,
    corporateNumber: text,
    url: text,
    description: text,
    visibility,
    source: text,
  })
  .map((row) => ({ ...row, name: row.name || row.id, parent: null, declared: true }));

const WORDS_FOR_NOBODY = /^[-ー―—?]$/;

function undeclared(name: string): Actor {
  const blank = { reading: "", ward: "", corporateNumber: "", url: "", description: "", source: "" };
  const lists = { parent: null, topics: [], needs: [], offers: [], aliases: [] };
  return { id: name, name, type: "other", ...blank, ...lists, visibility: "public", declared: false };
}

/** Data sets as read: ids that never meet, actors without a row in the order in which they are first named. */
export const someReadable: fc.Arbitrary<Dataset> = fc
  .record({
    // a row of nothing but this word is a sum to a reader
    title: text.filter((title) => title !== "合計"),
    source: text.filter((source) => source !== "合計"),
    rows: fc.array(actorRow, { maxLength: 5 }),
    others: fc.array(nameText, { maxLength: 4 }),
    stories: fc.array(
      fc.record({ id: nameText, title: nameText, ward: text, summary: text, color: text, source: text }),
      {
        maxLength: 3,
      },
    ),
    types: entries,
    kinds: entries,
    context: fc.array(fc.record({ id: nameText, when, lane, text, certain, note: text, source: text }), {
      maxLength: 3,
    }),
  })
  .map(({ rows, others, stories, context, ...rest }) => {
    const declared = firstOfKeys(rows, ({ id }) => [id]);
    const taken = new Set(declared.flatMap(({ id, name, aliases }) => [id, name, ...aliases]).map(matchKey));
    const free = firstOfKeys(others, (name) => [name]).filter((name) => !taken.has(matchKey(name)));
    return {
      ...rest,
      declared,
      named: free.filter((name) => !WORDS_FOR_NOBODY.test(name)),
      stories: firstOfKeys(stories, ({ id }) => [id]).map((one): Story => ({ ...one, title: one.title || one.id })),
      context: firstOfKeys(context, ({ id }) => [id]).map((one): ContextLine => one),
    };
  })
  .chain(({ declared, named, stories, context, ...rest }) => {
    const ids = [...declared.map(({ id }) => id), ...named];
    const who = ids.length > 0 ? fc.constantFrom(...ids) : fc.constant("");
    const whoOrNull = fc.option(who, { nil: null });
    const storyOrNull =
      stories.length > 0
        ? fc.option(fc.constantFrom(...stories.map(({ id }) => id)), { nil: null })
        : fc.constant(null);
    return fc.record({
      rest: fc.constant({ ...rest, declared, named, stories, context }),
      own: fc.array(fc.array(ownCells, { maxLength: 6 }), { minLength: 5, maxLength: 5 }),
      parents: fc.array(whoOrNull, { minLength: declared.length, maxLength: declared.length }),
      ties: fc.array(
        fc.record({
          ...{
            id: nameText,
            from: who,
            to: who,
            via: whoOrNull,
            viaUnnamed: fc.boolean(),
            kind,
            when,
            story: storyOrNull,
          },
          ...{ weight: fc.constantFrom(1, 2, 0.5, 1e-7, 1e21), until: when, note: text, quote: text, contact: text },
          ...{ certain, source: text },
        }),
        { maxLength: 6 },
      ),
      episodes: fc.array(
        fc.record({
          ...{
            id: nameText,
            story: storyOrNull,
            when,
            kind: fc.constantFrom("", "謎の段", ...EPISODE_KINDS),
            title: text,
            text,
          },
          ...{ step: fc.integer({ min: 1, max: 9 }), speaker: text, speakerActor: whoOrNull, certain, source: text },
          ...{ actors: fc.uniqueArray(who, { maxLength: 3 }), picks: fc.array(fc.nat(5), { maxLength: 2 }) },
        }),
        { maxLength: 4 },
      ),
    });
  })
  .map(({ rest, own, parents, ties: tieRows, episodes: steps }): Dataset => {
    const { declared, named, stories, ...others } = rest;
    const rows = declared.map(
      (one, at): Actor => ({ ...one, parent: parents[at] === one.id ? null : (parents[at] ?? null) }),
    );
    const ties = firstOfKeys(tieRows, ({ id }) => [id])
      .filter(({ from, to }) => from !== to && from !== "")
      .map((one): Tie => {
        const via = one.via === one.from || one.via === one.to ? null : one.via;
        // an end that is surely before the beginning is told and left out
        const [start, end] = [one.when?.earliest, one.until?.latest];
        const isReversed = start != null && end != null && end < start;
        return { ...one, via, until: isReversed ? null : one.until, viaUnnamed: via === null && one.viaUnnamed };
      });
    const episodes = firstOfKeys(steps, ({ id }) => [id]).flatMap(({ picks, ...one }): Episode[] => {
      if (one.story === null) return [];
      const tied = picks.flatMap((at) => ties[at]?.id ?? []).filter((id) => !/[;；、\r\n]/.test(id));
      const actors = one.actors.filter((id) => id !== "" && !/[;；、\r\n]/.test(id));
      const speakerActor = one.speakerActor === "" ? null : one.speakerActor;
      return [{ ...one, speakerActor, story: one.story, ties: [...new Set(tied)], actors }];
    });
    const mentioned = new Set([
      ...rows.flatMap(({ parent }) => parent ?? []),
      ...ties.flatMap(({ from, to, via }) => [from, to, ...(via === null ? [] : [via])]),
      ...episodes.flatMap(({ speakerActor, actors }) => [...(speakerActor ? [speakerActor] : []), ...actors]),
    ]);
    const known = new Set(named);
    const actors = [...rows, ...[...mentioned].filter((id) => known.has(id)).map(undeclared)];
    const { title, source, context, types, kinds } = others;
    const whole = { title, source, actors, ties, stories, episodes, context, types, kinds };
    return withOwnCells(whole, rows.length, own);
  });
