/** The text of a date cell to a `When`, at every precision people write; what has two readings or none is said, not guessed. */
import type { DateReading, When } from "../model/index.ts";
import { type IntervalProblem, readInterval } from "./readInterval.ts";

export type WhenProblem = IntervalProblem | "DATE_REVERSED";
/** `when: null`: the cell says that there is no date. */
export type ReadWhen = { readonly when: When | null } | { readonly problem: WhenProblem };

const NO_DATE = new Set([
  "",
  "-",
  "--",
  "ー",
  "―",
  "—",
  "–",
  "?",
  "なし",
  "日付なし",
  "不明",
  "未定",
  "不詳",
  "記載なし",
  "undated",
  "unknown",
  "none",
  "n/a",
]);
/** No date is longer; whoever pastes a page into a date cell shall not wait for it. */
const LONGEST_DATE = 100;

/**
 * Reads days, thirds of months, months, seasons, years, fiscal years (April to March), eras, ranges, open ends,
 * 「頃」, spreadsheet serials and EDTF as this house writes it. Full and half width are the same.
 */
export function readWhen(text: string): ReadWhen {
  return readWhenAs(text, null);
}

/** The same, with a decision on how dates with several readings are meant; where it does not fit they stay ambiguous. */
export function readWhenAs(text: string, reading: DateReading | null): ReadWhen {
  const written = text.trim();
  if (written.length > LONGEST_DATE) return { problem: "DATE_UNREADABLE" };
  const plain = tidy(written);
  if (NO_DATE.has(plain)) return { when: null };
  const read = readOpenEnd(plain, reading) ?? readRange(plain, reading) ?? readOne(plain, reading);
  if (typeof read === "string") return { problem: read };
  return { when: { ...read, written } };
}

type Read = Omit<When, "written"> | WhenProblem;

const TIME = /(?<=日|\d(?=\s|午))\s*(?:午前|午後)?\s*\d{1,2}(?:時(?:\d{1,2}分|半)?(?:\d{1,2}秒)?|:\d{2}(?::\d{2})?)$/;

/** `→` stands for every wave dash; the ASCII tilde stays, for EDTF writes "about" with it. */
function tidy(text: string): string {
  return text
    .replace(/[〜～∼⁓]/g, "→")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐‑‒−]/g, "-")
    .replace(/\((?:[月火水木金土日](?:曜日?)?|祝|[月火水木金土日]・祝)\)/g, "")
    .replace(/(\d)[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2}|\s*[ap]\.?m\.?)?$/, "$1")
    .replace(TIME, "")
    .replace(/(?<=日|\d)\s*(?:午前|午後)$/, "")
    .replace(KANJI_NUMBER, arabic)
    .trim();
}

const KANJI = "〇一二三四五六七八九";
const KANJI_NUMBER = /[〇零一二三四五六七八九十]+(?=[年月日])/g;

/** 「二〇二一」 is 2021 and 「二十五」 25; what is no such number stays. */
function arabic(kanji: string): string {
  const digits = (text: string) => Array.from(text.replaceAll("零", "〇"), (char) => KANJI.indexOf(char)).join("");
  const [tens = "", ones = "", more] = kanji.split("十");
  if (!kanji.includes("十")) return digits(kanji);
  if (more !== undefined || tens.length > 1 || ones.length > 1) return kanji;
  return `${digits(tens) || "1"}${digits(ones) || "0"}`;
}

const ABOUT_BEFORE = /^(?:約|およそ|about|around|circa|ca\.?|c\.)\s*/;
const ABOUT_AFTER = /\s*(?:頃|ごろ|ころ|前後|~)$/;

type Chosen = DateReading | null;

function readOne(text: string, as: Chosen): Read {
  const bare = text.replace(ABOUT_BEFORE, "").replace(ABOUT_AFTER, "");
  const interval = readInterval(bare.trim(), as);
  if (typeof interval === "string") return interval;
  return { earliest: interval.first, latest: interval.last, precision: interval.precision, approximate: bare !== text };
}

const UNTIL = /^(?:→|\.\.\/|until\s+|by\s+)(.+)$|^(.+?)(?:以前|まで| or earlier)$/;
const SINCE = /^since\s+(.+)$|^(.+?)(?:→|\/\.\.|以降|以後|から| or later)$/;
const BEFORE = /^before\s+(.+)$|^(.+?)より前$/;
const AFTER = /^after\s+(.+)$|^(.+?)より(?:後|あと)$/;

/** 「以前」 and 「以降」 include what they name; "before" and "after" do not. */
function readOpenEnd(text: string, as: Chosen): Read | null {
  const inside = (pattern: RegExp): Read | null => {
    const found = pattern.exec(text);
    const rest = found?.[1] ?? found?.[2];
    return rest === undefined || /→|から/.test(rest) ? null : readOne(rest, as);
  };
  const until = inside(UNTIL);
  if (until !== null) return typeof until === "string" ? until : { ...until, earliest: null };
  const since = inside(SINCE);
  if (since !== null) return typeof since === "string" ? since : { ...since, latest: null };
  const before = inside(BEFORE);
  if (before !== null)
    return typeof before === "string" ? before : { ...before, earliest: null, latest: (before.earliest ?? 0) - 1 };
  const after = inside(AFTER);
  if (after !== null)
    return typeof after === "string" ? after : { ...after, earliest: (after.latest ?? 0) + 1, latest: null };
  return null;
}

const RANGE_MARKS = [
  /\s*→\s*/,
  /から/,
  /\s+to\s+/,
  /\s*[–—]\s*/,
  /\s+-\s+/,
  /~(?=.)/,
  /(?<=[\d月日年])-(?=\d{4}[/年.])/,
];

function readRange(text: string, as: Chosen): Read | null {
  const iso = /^(\d{4}[^/]*)\/(\d{4}[^/]*)$/.exec(text) ?? /^(\d{4})-(\d{4})$/.exec(text);
  if (iso) return spanOf(iso[1] ?? "", iso[2] ?? "", as);
  for (const mark of RANGE_MARKS) {
    const sides = text.replace(/まで$/, "").split(mark);
    const [start, end] = sides;
    if (sides.length !== 2 || !start || !end) continue;
    const span = spanOf(start, end, as);
    if (span !== "DATE_UNREADABLE") return span;
  }
  return null;
}

function spanOf(start: string, end: string, as: Chosen): Read {
  const from = readOne(start, as);
  if (typeof from === "string") return from;
  const until = readOne(completed(end, start), as);
  if (typeof until === "string") return until;
  const { earliest } = from;
  const { latest } = until;
  if (earliest === null || latest === null) return "DATE_UNREADABLE";
  if (latest < earliest) return "DATE_REVERSED";
  return { earliest, latest, precision: "range", approximate: from.approximate || until.approximate };
}

/** Gives the second side of 「2021年3月〜5月」 and `2021-12-04〜06` the year or month that only the first side names. */
function completed(end: string, start: string): string {
  const bare = end.trim();
  if (/^\d{1,2}日/.test(bare)) return start.replace(/月.*$/, "月") + bare;
  if (/^\d{1,2}月/.test(bare) && start.includes("年")) return start.replace(/年.*$/, "年") + bare;
  if (/^\d{1,2}$/.test(bare)) return start.trim().replace(/\d{1,2}$/, bare);
  if (/^\d{1,2}[-/]\d{1,2}$/.test(bare)) return start.trim().replace(/\d{1,2}[-/]\d{1,2}$/, bare);
  return end;
}
