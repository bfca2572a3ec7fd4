/** Playing through time: a window goes along at its length, over and over if asked, and a hand on it has the last word. */
import { beforeEach, expect, test, vi } from "vitest";
import {
  choosePlay,
  createEnishi,
  type Enishi,
  playTime,
  setPlayhead,
  setTimeMode,
  setWindow,
  stopPlaying,
} from "../../../src/commands/index.ts";
import { readDataset } from "../../../src/ingest/index.ts";
import { dayOf } from "../../../src/model/index.ts";
import { createEnishiStore } from "../../../src/state/index.ts";

/** Pictures are drawn when the test says so. */
const screen = vi.hoisted(() => ({ beats: [] as ((elapsedMs: number) => void)[], still: false }));
vi.mock("../../../src/io/index.ts", () => ({
  everyPicture: (beat: (elapsedMs: number) => void) => {
    screen.beats.push(beat);
    return () => screen.beats.splice(screen.beats.indexOf(beat), 1);
  },
  prefersStillness: () => screen.still,
}));

const draw = (pictures: number, elapsedMs = 100) => {
  for (let i = 0; i < pictures; i++) for (const beat of [...screen.beats]) beat(elapsedMs);
};
const at = (year: number, month: number, date: number) => dayOf(year, month, date) as number;
const [FIRST, LAST] = [at(2020, 1, 1), at(2020, 12, 31)];

let enishi: Enishi;
const view = () => enishi.store.getState().view;
const playing = () => enishi.store.getState().passing.playing;
/** The days looked at; at the end of the record the playhead rests on no day of its own. */
const looked = () => [view().windowStart, view().playhead ?? LAST] as const;

beforeEach(() => {
  screen.beats = [];
  screen.still = false;
  enishi = createEnishi(createEnishiStore());
  const bytes = new TextEncoder().encode("from,to,date\n甲,乙,2020-01-01\n乙,丙,2020-06-10\n丙,丁,2020-12-31\n");
  const { dataset } = readDataset([{ name: "ties.csv", bytes }]);
  const state = enishi.store.getState();
  enishi.store.setState({ document: { ...state.document, dataset } });
  choosePlay(enishi, { pace: "day" });
});

test("a window of ten days is played from where it stands to the end of the record, ten days long all the way", () => {
  setWindow(enishi, { first: at(2020, 3, 1), last: at(2020, 3, 10) });
  playTime(enishi);
  const seen = new Set<number>();
  for (let picture = 0; picture < 4000 && playing() === "time"; picture++) {
    draw(1);
    const [start, head] = looked();
    expect(head - (start ?? head)).toBe(9);
    seen.add(head);
  }
  expect(playing()).toBeNull();
  expect(looked()).toEqual([LAST - 9, LAST]);
  // a day a second in pictures of a tenth: no day is left out
  expect(seen.size).toBe(LAST - at(2020, 3, 10) + 1);
});

test("at its end a window begins again with the record, backwards at its end; again and again only if asked", () => {
  setWindow(enishi, { first: LAST - 9, last: LAST });
  choosePlay(enishi, { pace: "month" });
  playTime(enishi);
  draw(1);
  expect(looked()[1]).toBeLessThan(FIRST + 20);
  draw(200);
  expect(playing()).toBeNull();

  choosePlay(enishi, { backwards: true });
  playTime(enishi);
  draw(200);
  expect(playing()).toBeNull();
  expect(looked()).toEqual([FIRST, FIRST + 9]);

  choosePlay(enishi, { again: true });
  playTime(enishi);
  let turns = 0;
  for (let picture = 0; picture < 400; picture++) {
    const before = looked()[1];
    draw(1);
    if (looked()[1] > before) turns++;
  }
  expect(playing()).toBe("time");
  expect(turns).toBeGreaterThanOrEqual(3);
  stopPlaying(enishi);
  expect(screen.beats).toEqual([]);
});

test("playing goes on from where a hand puts the playhead or a window; where less motion is wanted it goes once a second", () => {
  playTime(enishi);
  draw(20);
  setPlayhead(enishi, at(2020, 9, 1));
  draw(11);
  expect(view().playhead).toBe(at(2020, 9, 2));

  setWindow(enishi, { first: at(2020, 3, 1), last: at(2020, 3, 10) });
  draw(11);
  expect(looked()).toEqual([at(2020, 3, 2), at(2020, 3, 11)]);
  setWindow(enishi, { first: at(2020, 5, 1), last: at(2020, 5, 31) });
  draw(11);
  expect(looked()).toEqual([at(2020, 5, 2), at(2020, 6, 1)]);
  setTimeMode(enishi, "had-happened-by");
  setPlayhead(enishi, at(2020, 9, 2));
  draw(1);

  screen.still = true;
  choosePlay(enishi, { pace: "week" });
  playTime(enishi);
  draw(9);
  expect(view().playhead).toBe(at(2020, 9, 2));
  draw(1);
  expect(view().playhead).toBe(at(2020, 9, 9));
});
