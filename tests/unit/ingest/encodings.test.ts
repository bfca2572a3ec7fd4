import { describe, expect, it } from "vitest";
import { encodeIn, namesOf, read, told, utf16le } from "./reading.ts";
import { rule } from "./rules.ts";

const LIST =
  "紹介元,紹介先,日付\r\n㈱髙﨑商店,①区民活動センター,2021-03-01\r\n①区民活動センター,横浜～湘南NPO,2021-04-01\r\n";
const NAMES = ["㈱髙﨑商店", "①区民活動センター", "横浜～湘南NPO"];

const encodingOf = (content: Uint8Array | string) => read({ "a.csv": content }).reports[0]?.encoding;

describe("bytes to text", () => {
  it(rule("I-01"), () => {
    expect(namesOf(LIST)).toEqual(NAMES);
    expect(namesOf(`\ufeff${LIST}`)).toEqual(NAMES);
    expect(encodingOf(`\ufeff${LIST}`)).toBe("utf-8");
  });

  it(rule("I-02"), () => {
    const bytes = encodeIn("shift_jis", LIST);
    expect(namesOf(bytes)).toEqual(NAMES);
    expect(encodingOf(bytes)).toBe("shift_jis");
  });

  it(`${rule("I-02")}, as Windows writes them byte by byte`, () => {
    const head = new TextEncoder().encode("from,to\n");
    const windows = [0x87, 0x8a, 0xfb, 0xfc, 0xfa, 0xb1, 0x2c, 0x87, 0x40, 0x95, 0x5c, 0x83, 0x5c, 0x81, 0x60];
    expect(namesOf(Uint8Array.from([...head, ...windows]))).toEqual(["㈱髙﨑", "①表ソ～"]);
  });

  it(`${rule("I-02")}, with second bytes that look like marks of a CSV`, () => {
    const bytes = encodeIn("shift_jis", '紹介元,紹介先\n表能ソ予算,ポスト｜九\n"十,竹","申\n構"\n');
    expect(namesOf(bytes)).toEqual(["表能ソ予算", "ポスト｜九", "十,竹", "申\n構"]);
  });

  it(`${rule("I-02")}, and half-width kana`, () => {
    const bytes = encodeIn("shift_jis", "紹介元,紹介先\nﾌｰﾄﾞﾊﾞﾝｸ浜っ子南,親がめ\n");
    expect(namesOf(bytes)).toEqual(["ﾌｰﾄﾞﾊﾞﾝｸ浜っ子南", "親がめ"]);
  });

  it(rule("I-03"), () => {
    const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
    expect(namesOf(utf16le(`\ufeff${LIST}`))).toEqual(NAMES);
    expect(namesOf(utf16le(LIST))).toEqual(NAMES);
    expect(namesOf(swapped(utf16le(`\ufeff${LIST}`)))).toEqual(NAMES);
    expect(namesOf(swapped(utf16le(LIST)))).toEqual(NAMES);
    expect(encodingOf(swapped(utf16le(LIST)))).toBe("utf-16be");
  });

  it.each([
    ["spaces of full width", "山田　花子,第一町会\r\n佐藤　次郎,第二町会\r\n"],
    ["one line", "山田　花子,第一町会"],
    ["many characters with a zero byte", "紹介元,紹介先\n一丁目　会,最　上　会\n　一　会　,一　会\n"],
    ["long notes", `紹介元,紹介先,備考\n山田　花子,第一町会,${"公園のそうじ、（毎月）。".repeat(40)}\n`],
  ])(`${rule("I-03")}, with %s`, (_, text) => {
    const swapped = utf16le(text).map((_byte, at, all) => all[at ^ 1] ?? 0);
    const plain = read({ "a.csv": text });
    expect(namesOf(utf16le(text), "a.csv")).toEqual(plain.dataset.actors.map(({ name }) => name));
    expect([encodingOf(utf16le(text)), encodingOf(swapped)]).toEqual(["utf-16le", "utf-16be"]);
  });

  it("does not take text of single bytes for UTF-16, wherever zero bytes strayed in", () => {
    const list = "from,to\nabc,def\nghi,jkl\nmno,pqr\n";
    for (let at = 0; at <= list.length; at++)
      for (const strays of ["\0", "\0\0", "\0\0\0\0"])
        expect(encodingOf(list.slice(0, at) + strays + list.slice(at))).toBe("utf-8");
  });

  it("obeys a chosen encoding also where the bytes look like noise, but not for another format", () => {
    const noise = Uint8Array.from({ length: 1024 }, (_, at) => (at * at * 31 + at * 7 + (at >> 3)) & 0xff);
    const sheets = { "a.csv": { encoding: "shift_jis" } } as const;
    const chosen = { sheets, words: { types: {}, kinds: {} } };
    expect(read({ "a.csv": noise }).problems[0]?.code).toBe("FILE_NOT_TEXT");
    expect(read({ "a.csv": noise }, chosen).sheets[0]?.encoding).toBe("shift_jis");
    const pdf = new TextEncoder().encode("%PDF-1.7\na,b\n");
    expect(read({ "a.csv": pdf }, chosen).problems[0]).toMatchObject({ code: "FILE_NOT_TEXT", value: "pdf" });
  });

  it(rule("I-04"), () => {
    const list = "紹介元,紹介先\n社会福祉協議会,親がめ\n親がめ,フードバンク浜っ子南\n";
    expect(namesOf(encodeIn("euc-jp", list))).toEqual(["社会福祉協議会", "親がめ", "フードバンク浜っ子南"]);
    const jis = [0x1b, 0x24, 0x42, 0x3f, 0x46, 0x24, 0x2c, 0x24, 0x61, 0x1b, 0x28, 0x42];
    expect(namesOf(Uint8Array.from([...new TextEncoder().encode("from,to\nA,"), ...jis]))).toEqual(["A", "親がめ"]);
  });

  describe(rule("I-05"), () => {
    const utf8 = (text: string) => [...new TextEncoder().encode(text)];

    it("keeps UTF-8 with one bad byte, and tells row and column", () => {
      const bytes = [...utf8("紹介元,紹介先\r\nA社,B社\r\nC"), 0xff, ...utf8("社,D社\r\n")];
      const reading = read({ "a.csv": Uint8Array.from(bytes) });
      expect(reading.reports[0]?.encoding).toBe("utf-8");
      expect(told(reading)).toEqual(["ENCODING_BAD_BYTE 3 紹介元"]);
      expect(reading.problems[0]).toMatchObject({ severity: "warning", value: "C\ufffd社" });
      expect(reading.dataset.ties).toHaveLength(2);
    });

    it.each([
      ["a byte astray", [0xe9], "A\ufffd"],
      ["a letter with an accent", [0xfc, 0x6c], "A\ufffdl"],
      ["one that CP932 takes for half a kana", [0x61, 0xdf, 0x65], "Aa\ufffde"],
    ])("takes plain ASCII with %s for UTF-8", (_, strays, name) => {
      const reading = read({ "a.csv": Uint8Array.from([...utf8("from,to\nB,C\nD,A"), ...strays]) });
      expect(reading.reports[0]?.encoding).toBe("utf-8");
      expect(reading.dataset.ties[1]?.to).toBe(name);
      expect(told(reading)).toContain("ENCODING_BAD_BYTE 3 to");
    });

    it("leaves out the mark with which old systems end a text", () => {
      expect(told(read({ "a.csv": "from,to\r\nA,B\r\n\x1a" }))).toEqual([]);
    });

    it("keeps CP932 with one bad byte", () => {
      const sound = [...encodeIn("shift_jis", LIST)];
      const reading = read({ "a.csv": Uint8Array.from([...sound, 0x41, 0xff, 0x2c, 0x42, 0x0a]) });
      expect(reading.reports[0]?.encoding).toBe("shift_jis");
      expect(told(reading)).toEqual(["ENCODING_BAD_BYTE 4 紹介元"]);
    });

    it("keeps UTF-8 where a row of CP932 was put behind it", () => {
      const bytes = [...utf8("紹介元,紹介先\n区センター,社協\n"), ...encodeIn("shift_jis", "株山田,社協\n")];
      const reading = read({ "a.csv": Uint8Array.from(bytes) });
      expect(reading.reports[0]?.encoding).toBe("utf-8");
      expect(reading.problems.map(({ code, row }) => `${code} ${row}`)).toContain("ENCODING_BAD_BYTE 3");
      expect(reading.dataset.actors.map(({ name }) => name)).toContain("区センター");
    });

    it("says nothing of a mark that the text itself holds", () => {
      expect(told(read({ "a.csv": "from,to\nA\ufffd,B\n" }))).toEqual([]);
    });

    it("puts the mark for a zero byte that strayed in", () => {
      expect(told(read({ "a.csv": "from,to\nA\0,B\nC,D\n" }))).toEqual(["ENCODING_BAD_BYTE 2 from"]);
    });
  });

  describe(rule("I-06"), () => {
    const start = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array<number>(60).fill(0)]);
    const workbook = Uint8Array.from([
      0x50,
      0x4b,
      3,
      4,
      ...new TextEncoder().encode("..[Content_Types].xml..xl/workbook.xml"),
    ]);
    const noise = Uint8Array.from({ length: 1024 }, (_, at) => (at * at * 31 + at * 7 + (at >> 3)) & 0xff);
    it.each([
      ["xlsx", workbook],
      ["zip", start(0x50, 0x4b, 3, 4)],
      ["xls", start(0xd0, 0xcf, 0x11, 0xe0)],
      ["pdf", start(0x25, 0x50, 0x44, 0x46, 0x2d)],
      ["image", start(0x89, 0x50, 0x4e, 0x47)],
      ["html", new TextEncoder().encode("\n<!DOCTYPE html><html><body>紹介元</body></html>")],
      ["html", new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><text>甲,乙</text></svg>')],
      ["html", new TextEncoder().encode('<?xml version="1.0"?>\n<ties><tie from="甲" to="乙"/></ties>')],
      ["binary", new TextEncoder().encode("{\\rtf1\\ansi 甲,乙\\par}")],
      ["json", new TextEncoder().encode('{"from": "A", "to": "B"}')],
      ["binary", start(1, 2, 3)],
      ["binary", noise],
    ])("refuses %s named .csv", (format, bytes) => {
      const reading = read({ "a.csv": bytes });
      expect(reading.problems[0]).toMatchObject({ code: "FILE_NOT_TEXT", severity: "error", value: format, row: null });
      expect(reading.dataset.actors).toEqual([]);
      expect(reading.reports[0]).toMatchObject({ rows: 0, taken: 0, reported: 0 });
    });

    it("does not take a file for a table that says by its name that it is none", () => {
      expect(told(read({ "README.md": "a,b\nc,d\n" }))).toEqual(["FILE_UNKNOWN_KIND", "NOTHING_TO_DRAW"]);
    });
  });

  it.each(["", "\ufeff", "\r\n \r\n", ",,\n,,\n"])(`${rule("I-07")}: %j`, (content) => {
    const reading = read({ "a.csv": content });
    expect(told(reading)).toEqual(["FILE_EMPTY", "NOTHING_TO_DRAW"]);
    expect(reading.problems[0]).toMatchObject({ severity: "error", file: "a.csv" });
  });
});
