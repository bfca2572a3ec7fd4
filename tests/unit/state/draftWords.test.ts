import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import type { Decisions } from "../../../src/model/index.ts";
import {
  type Draft,
  draftOf,
  draftWordsOf,
  isWordOpen,
  ownWordsOf,
  withWordDecided,
} from "../../../src/state/index.ts";
import { dataset } from "../../builders.ts";

const CSV = "from,to,kind\nA,B,相談\nB,C,お茶\nC,D,お茶\nD,E,伴走\nE,F,紹介\nF,G,相談\n";

/** A draft of the list, read as it is decided. */
function readAgain(draft: Draft): Draft {
  return { ...draft, reading: readDataset(draft.files, draft.decisions), work: { state: "idle" } };
}

const draft = readAgain(draftOf([{ name: "ties.csv", bytes: new TextEncoder().encode(CSV) }], false));
const kindsIn = (now: Draft) => now.reading?.dataset.ties.map(({ kind }) => kind);

describe("the words of files that are not taken yet", () => {
  it("are asked about where no vocabulary knows them, and listed where one does, the most used first", () => {
    const { asked, understood } = draftWordsOf(draft, "kinds");
    expect(asked.map(({ written, rows }) => [written, rows])).toEqual([
      ["お茶", 2],
      ["伴走", 1],
    ]);
    expect(understood.map(({ written, id }) => [written, id])).toEqual([
      ["相談", "consultation"],
      ["紹介", "introduction"],
    ]);
    expect(asked.every(isWordOpen)).toBe(true);
    expect(understood.some(isWordOpen)).toBe(false);
  });

  it("are read as chosen, stay among those asked, and go back to what was found", () => {
    const chosen = readAgain(withWordDecided(draft, "kinds", "お茶", "meeting"));
    expect(kindsIn(chosen)).toEqual(["consultation", "meeting", "meeting", "伴走", "introduction", "consultation"]);
    const { asked } = draftWordsOf(chosen, "kinds");
    expect(asked.map((word) => [word.written, word.chosen, isWordOpen(word)])).toEqual([
      ["お茶", true, false],
      ["伴走", false, true],
    ]);
    const back = readAgain(withWordDecided(chosen, "kinds", "お茶", null));
    expect(kindsIn(back)).toEqual(kindsIn(draft));
    expect(back.decisions).toEqual(draft.decisions);
  });

  it("may be kept as they are written, which settles every spelling of the word", () => {
    const files = [{ name: "ties.csv", bytes: new TextEncoder().encode("from,to,kind\nA,B,Tea\nB,C,ＴＥＡ\n") }];
    const kept = readAgain(withWordDecided(readAgain(draftOf(files, false)), "kinds", "Tea", "Tea"));
    expect(draftWordsOf(kept, "kinds").asked.map(isWordOpen)).toEqual([false, false]);
    expect(kindsIn(kept)).toEqual(["Tea", "Tea"]);
  });

  it("that are understood can be read otherwise and stay in their place", () => {
    const chosen = readAgain(withWordDecided(draft, "kinds", "相談", "advice"));
    expect(
      draftWordsOf(chosen, "kinds").understood.map(({ written, id, chosen: said }) => [written, id, said]),
    ).toEqual([
      ["相談", "advice", true],
      ["紹介", "introduction", false],
    ]);
  });

  it("can be read as the owner's words of what they are added to, and only then", () => {
    const own = { id: "mentoring", labelJa: "伴走支援", labelEn: "", shape: "", color: "" };
    const open = dataset({ kinds: [own] });
    expect(ownWordsOf(draft, open, "kinds")).toEqual([]);
    const comparison = { actors: [], ties: [], stories: [], episodes: [], context: [] };
    expect(ownWordsOf({ ...draft, target: "add", comparison }, open, "kinds")).toEqual([own]);
  });

  it("keep decisions about the sheets", () => {
    const decisions: Decisions = { sheets: { "ties.csv": { pairs: "contact" } }, words: { types: {}, kinds: {} } };
    const decided = withWordDecided({ ...draft, decisions }, "types", "__proto__", "npo");
    expect(decided.decisions.sheets).toBe(decisions.sheets);
    expect(Object.entries(decided.decisions.words.types)).toEqual([["__proto__", "npo"]]);
  });
});
