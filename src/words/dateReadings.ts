/** A way of reading a date in words: what the example would be, and by which rule. */
import { calendarOf, type DateChoice, type Language, type Precision, type When } from "../model/index.ts";
import { whenInWords } from "./dates.ts";

const ERAS = { reiwa: 2018, heisei: 1988, showa: 1925 } as const;
type Era = keyof typeof ERAS;

const ja = {
  leave: ["決めずにおく", "日付なしで取り込みます。書かれた日付は元のファイルに残ります"] as readonly [string, string],
  orders: { "year-first": "年・月・日の順", "month-first": "月・日・年の順", "day-first": "日・月・年の順" },
  eras: { reiwa: "令和", heisei: "平成", showa: "昭和" },
  inEra: (era: string, year: number, month: number | null, date: number | null) =>
    `${era}${year === 1 ? "元" : year}年${month === null ? "" : `${month}月`}${date === null ? "" : `${date}日`}`,
  exactly: (when: string, precision: string) => `${when}・${precision}`,
  precisions: {
    day: "日まで",
    part: "旬まで",
    month: "月まで",
    season: "季節まで",
    year: "年まで",
    "fiscal-year": "年度まで",
    range: "期間",
  } satisfies Record<Precision, string>,
  year: (year: number) => `${year}年のこととして読みます`,
  fiscalYear: (year: number) => `${year}年度(4月〜翌年3月)のこととして読みます`,
};

const en: typeof ja = {
  leave: ["Leave it open", "Taken undated; what is written stays in your file"],
  orders: { "year-first": "year, month, day", "month-first": "month, day, year", "day-first": "day, month, year" },
  eras: { reiwa: "Reiwa", heisei: "Heisei", showa: "Showa" },
  inEra: (era, year, month, date) =>
    [`${era} ${year}`, month === null ? "" : `month ${month}`, date === null ? "" : `day ${date}`]
      .filter((part) => part !== "")
      .join(", "),
  exactly: (when, precision) => `${when}, ${precision}`,
  precisions: {
    day: "to the day",
    part: "to a third of the month",
    month: "to the month",
    season: "to the season",
    year: "to the year",
    "fiscal-year": "to the fiscal year",
    range: "a span of time",
  },
  year: (year) => `taken to be in ${year}`,
  fiscalYear: (year) => `taken to be in fiscal ${year} (April to March)`,
};

export const dateReadingWords = { ja, en };

/** 「令和3年12月」 with 「2021年12月・月まで」; where the example stays undated, the rule alone. */
export function dateReadingInWords({ reading, when }: DateChoice, language: Language): readonly [string, string] {
  const say = dateReadingWords[language];
  const plain = whenInWords(when, language);
  switch (reading) {
    case "leave":
      return say.leave;
    case "year-first":
    case "month-first":
    case "day-first":
      return [plain, say.orders[reading]];
    case "reiwa":
    case "heisei":
    case "showa":
      return when === null
        ? [say.eras[reading], plain]
        : [inEra(when, reading, language), exactly(when, plain, language)];
    default: {
      const year = Number(reading.split("-").at(-1));
      return [plain, reading.startsWith("fiscal-year-") ? say.fiscalYear(year) : say.year(year)];
    }
  }
}

function exactly(when: When, plain: string, language: Language): string {
  const say = dateReadingWords[language];
  return say.exactly(plain, say.precisions[when.precision]);
}

/** The date counted in an era; what is no plain day, month or year stays in the Western calendar. */
function inEra(when: When, era: Era, language: Language): string {
  const say = dateReadingWords[language];
  const { earliest, precision } = when;
  if (earliest === null || !["day", "month", "year"].includes(precision)) return whenInWords(when, language);
  const { year, month, date } = calendarOf(earliest);
  return say.inEra(
    say.eras[era],
    year - ERAS[era],
    precision === "year" ? null : month,
    precision === "day" ? date : null,
  );
}
