/** Dates told from the day they are said on, as dates that stay true afterwards: 「去年」 to 「2025年」. */

export interface Today {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const KANJI = "〇一二三四五六七八九十";

const YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  ことし: 0,
  本年: 0,
  "this year": 0,
  去年: 1,
  きょねん: 1,
  昨年: 1,
  "last year": 1,
  おととし: 2,
  一昨年: 2,
};
const FISCAL: Readonly<Record<string, number>> = { 今年度: 0, 本年度: 0, 昨年度: 1, 去年度: 1, 一昨年度: 2 };
const MONTHS: Readonly<Record<string, number>> = {
  今月: 0,
  "this month": 0,
  先月: 1,
  "last month": 1,
  先々月: 2,
};
const DAYS: Readonly<Record<string, number>> = {
  今日: 0,
  きょう: 0,
  本日: 0,
  today: 0,
  昨日: 1,
  きのう: 1,
  yesterday: 1,
  おととい: 2,
  一昨日: 2,
};

/** 「去年の春」, 「おととしの4月」, 「去年12月」: a year told from today, and what follows it. */
const PART_OF_YEAR = /^(今年|ことし|去年|きょねん|昨年|おととし|一昨年)の?((?:春|夏|秋|冬|\d{1,2}月).*)$/;
const YEARS_AGO = /^(?:約)?(\d{1,3}|[一二三四五六七八九十])年(?:くらい|ぐらい|ほど)?前(?:頃|ごろ|くらい|ぐらい)?$/;
const YEARS_AGO_EN = /^(?:about |around )?(\d{1,3}|[a-z]+) years? ago$/;

/** The same date without a word for today in it; as it stands where there is none. A number of years ago is about that year. */
export function sinceToday(text: string, { year, month, day }: Today): string {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const found = (words: Readonly<Record<string, number>>) => (Object.hasOwn(words, plain) ? words[plain] : undefined);
  const years = found(YEARS);
  if (years !== undefined) return `${year - years}年`;
  const fiscal = found(FISCAL);
  if (fiscal !== undefined) return `${year - fiscal - (month < 4 ? 1 : 0)}年度`;
  const months = found(MONTHS);
  if (months !== undefined) {
    const at = year * 12 + month - 1 - months;
    return `${Math.floor(at / 12)}年${(at % 12) + 1}月`;
  }
  const days = found(DAYS);
  if (days !== undefined) return new Date(Date.UTC(year, month - 1, day - days)).toISOString().slice(0, 10);
  const part = PART_OF_YEAR.exec(plain);
  if (part) return `${year - (YEARS[part[1] ?? ""] ?? 0)}年${part[2]}`;
  const ago = YEARS_AGO.exec(plain) ?? YEARS_AGO_EN.exec(plain);
  const count = ago ? numberIn(ago[1] ?? "") : null;
  return count === null ? text : `${year - count}年頃`;
}

function numberIn(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (Object.hasOwn(NUMBERS, text)) return NUMBERS[text] ?? null;
  const kanji = KANJI.indexOf(text);
  return kanji > 0 ? kanji : null;
}
