import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import type { Decisions, Reading } from "../../../src/model/index.ts";
import type { Change, ChangeState, Comparison } from "../../../src/record/index.ts";
import {
  askedActorsOf,
  canTake,
  columnLetters,
  columnsDecided,
  type Draft,
  doubtsOf,
  draftFilesOf,
  draftOf,
  fatesOf,
  hindranceOf,
  MOST_DRAWN,
  openQuestionsOf,
  problemsByRow,
  shownColumnsOf,
  shownFileOf,
  shownSheetOf,
  takenRowsOf,
  talliesOf,
  tiesByRow,
  unclearActorsOf,
  withSameDecided,
  withSheetDecided,
} from "../../../src/state/index.ts";

const RECORD = [
  "紹介の記録,,,",
  "令和3年,,,",
  ",,,",
  "日付,つないだ人,相談元,つないだ先",
  "3.3,共創推進課,エンパワー,センター",
  ",センター,エンパワー,親がめ",
  "3.12,親がめ,エンパワー,",
  "3.12,親がめ,浜っ子,社協",
].join("\n");

function drafted(files: Readonly<Record<string, string>>, decisions?: Decisions): Draft {
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const draft = { ...draftOf(given, true), ...(decisions && { decisions }) };
  return { ...draft, reading: readDataset(given, draft.decisions), work: { state: "idle" } };
}

const change = (id: string, state: ChangeState, candidates: readonly string[] = []): Change => ({
  id,
  state,
  match: null,
  parts: [],
  candidates,
});

/** All new, but for the actors named. */
function compared(draft: Draft, actors: Readonly<Record<string, Change>> = {}): Draft {
  const { dataset } = draft.reading as Reading;
  const all = (rows: readonly { id: string }[]) => rows.map(({ id }) => actors[id] ?? change(id, "new"));
  const comparison: Comparison = {
    actors: all(dataset.actors),
    ties: dataset.ties.map(({ id }) => change(id, "new")),
    stories: all(dataset.stories),
    episodes: all(dataset.episodes),
    context: all(dataset.context),
  };
  return { ...draft, target: "add", comparison };
}

const record = () => drafted({ "紹介.csv": RECORD });
const sheetOf = (draft: Draft) => {
  const sheet = shownSheetOf(draft);
  if (sheet === null) throw new Error("no sheet to show");
  return sheet;
};

describe("what a draft asks", () => {
  it("is open until it is answered, and counts as answered before it is read again", () => {
    const draft = record();
    const [question] = openQuestionsOf(draft);
    expect(question).toMatchObject({ sort: "date", file: "紹介.csv", place: 0 });
    expect(hindranceOf(draft)).toBe("ask");
    const answered = withSheetDecided(draft, "紹介.csv", { dates: { 0: "reiwa" } });
    expect(openQuestionsOf(answered)).toEqual([]);
    expect(hindranceOf(drafted({ "紹介.csv": RECORD }, answered.decisions))).toBeNull();
  });

  it("is not said again as a doubt while it is open", () => {
    const draft = record();
    expect(draft.reading?.problems.some(({ code }) => code === "DATE_AMBIGUOUS")).toBe(true);
    expect(doubtsOf(draft).some(({ code }) => code === "DATE_AMBIGUOUS")).toBe(false);
    expect(doubtsOf(draft).some(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("the files of a draft", () => {
  it("are told with their rows, and the first with a preview is shown until another is chosen", () => {
    const draft = drafted({ "写真.csv": "", "紹介.csv": RECORD });
    const [, second] = draftFilesOf(draft);
    expect(second).toMatchObject({ name: "紹介.csv", kind: "ties", rows: 4, taken: 3, reported: 1, open: 1 });
    expect(takenRowsOf(draft)).toBe(3);
    expect(shownFileOf(draft)).toBe("紹介.csv");
    expect(shownFileOf({ ...draft, shown: "写真.csv" })).toBe("写真.csv");
    expect(shownFileOf({ ...draft, shown: "__proto__" })).toBe("紹介.csv");
  });

  it("are marked where they are left out", () => {
    const draft = withSheetDecided(record(), "紹介.csv", { leftOut: true });
    expect(draftFilesOf(draft)[0]?.leftOut).toBe(true);
  });
});

describe("the fate of a row", () => {
  it("is new or held back where nothing is open", () => {
    const draft = record();
    expect([...fatesOf(draft, sheetOf(draft))]).toEqual(
      expect.arrayContaining([
        [5, "new"],
        [6, "new"],
        [7, "held"],
        [8, "new"],
      ]),
    );
    expect(problemsByRow(draft, sheetOf(draft)).get(7)?.[0]?.severity).toBe("error");
    expect(tiesByRow(draft, sheetOf(draft)).get(6)?.via).not.toBeNull();
  });

  it("is unclear where one of its actors is, until the user says who that is", () => {
    const plain = record();
    const actor = plain.reading?.dataset.actors.find(({ name }) => name === "社協")?.id ?? "";
    const draft = compared(plain, { [actor]: change(actor, "unclear", ["kc"]) });
    expect(fatesOf(draft, sheetOf(draft)).get(8)).toBe("unclear");
    expect([...unclearActorsOf(draft)]).toEqual([actor]);
    const decided = withSameDecided(draft, actor, "kc");
    expect(fatesOf(decided, sheetOf(decided)).get(8)).toBe("new");
    expect(talliesOf(decided).actors).toMatchObject({ unclear: 0, same: 1 });
    expect(askedActorsOf(decided)).toEqual([{ actor, candidates: ["kc"], into: "kc" }]);
    expect(fatesOf({ ...draft, target: "new" }, sheetOf(draft)).get(8)).toBe("new");
  });

  it("is told of every data row, whatever the rows say", () => {
    const word = fc.constantFrom("", "A", "B", "__proto__", "2021-02-30", "3.12");
    const rows = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = ["date,from,to", ...cells.map((row) => row.join(","))].join("\n");
        const draft = drafted({ "ties.csv": text });
        const sheet = shownSheetOf(draft);
        if (sheet === null) return;
        const data = sheet.rows.filter(({ role }) => role === "data").map(({ row }) => row);
        const fates = fatesOf(draft, sheet);
        expect([...fates.keys()].toSorted((a, b) => a - b)).toEqual(data);
        const held = [...fates.values()].filter((fate) => fate === "held").length;
        expect(held).toBe(draftFilesOf(draft)[0]?.reported);
      }),
    );
  });
});

describe("the columns of a preview", () => {
  it("keep those that are used where there is no room for all", () => {
    const draft = drafted({ "ties.csv": `x,y,z,from,to\n1,2,3,A,B\n` });
    expect(shownColumnsOf(sheetOf(draft), 3).map(({ header }) => header)).toEqual(["x", "from", "to"]);
    expect(shownColumnsOf(sheetOf(draft), 3, 1).map(({ place }) => place)).toHaveLength(2);
    expect(shownColumnsOf(sheetOf(draft), 3, 2)).toEqual([]);
    expect(shownColumnsOf(sheetOf(draft), 9)).toHaveLength(5);
    const pages = [0, 1, 2].flatMap((page) => shownColumnsOf(sheetOf(draft), 2, page));
    expect(new Set(pages)).toEqual(new Set(sheetOf(draft).columns));
  });

  it("give a field to one column only", () => {
    const draft = drafted({ "ties.csv": `x,from,to\n1,A,B\n` });
    expect(columnsDecided(draft, sheetOf(draft), 0, "from")).toEqual({ 0: "from", 1: "" });
    expect(columnsDecided(draft, sheetOf(draft), 1, "")).toEqual({ 1: "" });
  });

  it("are lettered as in a spreadsheet", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});

it("waits for a reading that is under way, and says what failed", () => {
  const draft = record();
  expect(hindranceOf({ ...draft, work: { state: "reading" } })).toBe("reading");
  expect(hindranceOf({ ...draft, work: { state: "failed", detail: "" } })).toBe("failed");
  expect(hindranceOf(drafted({ "空.csv": "" }))).toBe("reject");
});

const NOTHING_COMPARED: Comparison = { actors: [], ties: [], stories: [], episodes: [], context: [] };

describe("more than the map can draw", () => {
  const list = (rows: number) =>
    `から,へ\n${Array.from({ length: rows }, (_, row) => `A${row % 90},B${row % 89}`).join("\n")}`;

  const change = (match: string | null): Change => ({ state: "new", id: "", match, parts: [], candidates: [] });
  const added = (rows: number, known: number) => {
    const { reading } = drafted({ "ties.csv": list(rows) });
    const ties = Array.from({ length: rows }, (_, at) => change(at < known ? "t" : null));
    const comparison = { ...NOTHING_COMPARED, ties };
    return { ...draftOf([], true), reading, work: { state: "idle" }, target: "add", comparison } as const;
  };

  it("is read and counted, and cannot be taken", () => {
    const draft = { ...added(300, 0), openSize: { actors: 90, ties: MOST_DRAWN.ties } };
    expect(takenRowsOf(draft)).toBe(300);
    expect(hindranceOf(draft)).toBe("large");
    expect(canTake(draft)).toBe(false);
  });

  it("counts what is open along where rows are added to it, each once", () => {
    const draft = added(300, 100);
    const room = MOST_DRAWN.ties - 200;
    expect(canTake({ ...draft, openSize: { actors: 90, ties: room } })).toBe(true);
    expect(canTake({ ...draft, openSize: { actors: 90, ties: room + 1 } })).toBe(false);
    expect(canTake({ ...draft, target: "new", openSize: { actors: 90, ties: room + 1 } })).toBe(true);
  });

  it("begins one row further", () => {
    expect(hindranceOf({ ...added(300, 0), openSize: { actors: 90, ties: MOST_DRAWN.ties - 300 } })).toBeNull();
    expect(hindranceOf({ ...added(300, 0), openSize: { actors: 90, ties: MOST_DRAWN.ties - 299 } })).toBe("large");
  });
});
