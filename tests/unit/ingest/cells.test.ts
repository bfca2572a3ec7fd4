/** Situations in which parsers of tables have gone wrong, read through the door and seen in the preview. */
import { describe, expect, it } from "vitest";
import { readAs, told } from "./reading.ts";
import { rule } from "./rules.ts";

/** The cells below a header that any list of names has; `head` has as many columns as the rows. */
function cellsOf(head: string, body: string): readonly (readonly string[])[] {
  const [view] = readAs(`${head}${body}`).sheets;
  return (view?.rows ?? []).filter(({ role }) => role === "data").map(({ cells }) => cells);
}

const TWO = "name,type\n";
const THREE = "name,type,ward\n";

describe("cells", () => {
  it.each<[string, string, string, readonly (readonly string[])[]]>([
    ["plain", THREE, "甲,NPO,西区\n", [["甲", "NPO", "西区"]]],
    ["plain, with CRLF", "name,type,ward\r\n", "甲,NPO,西区\r\n", [["甲", "NPO", "西区"]]],
    ["without a last line end", TWO, "甲,NPO", [["甲", "NPO"]]],
    ["commas in quotes", THREE, 'A,"1, B","x, y, z"\n', [["A", "1, B", "x, y, z"]]],
    [
      "empty in quotes",
      THREE,
      'A,"",""\n"",B,\n',
      [
        ["A", "", ""],
        ["", "B", ""],
      ],
    ],
    [
      "empty in quotes, with CRLF",
      "name,type,ward\r\n",
      'A,"",""\r\n,"",C\r\n',
      [
        ["A", "", ""],
        ["", "", "C"],
      ],
    ],
    ["doubled quotes", TWO, '"ha ""ha"" ha",B\n', [['ha "ha" ha', "B"]]],
    ["nothing but doubled quotes", TWO, '"""",""""""\n', [['"', '""']]],
    [
      "JSON",
      TWO,
      '1,"{""type"": ""Point"", ""at"": [102.0, 0.5]}"\n',
      [["1", '{"type": "Point", "at": [102.0, 0.5]}']],
    ],
    ["coordinates", THREE, 'A,"35.45, 139.63",-8.5\n', [["A", "35.45, 139.63", "-8.5"]]],
    [
      "line breaks",
      TWO,
      '1,"two\nlines"\n3,4\n',
      [
        ["1", "two\nlines"],
        ["3", "4"],
      ],
    ],
    [
      "line breaks, with CRLF",
      "name,type\r\n",
      '1,"two\r\nlines"\r\n3,4\r\n',
      [
        ["1", "two\r\nlines"],
        ["3", "4"],
      ],
    ],
    [
      "quotes and line breaks",
      TWO,
      '1,"ha\n""ha""\nha"\n3,4\n',
      [
        ["1", 'ha\n"ha"\nha'],
        ["3", "4"],
      ],
    ],
    ["letters of everywhere", TWO, "ʤ,さくら𠮷\n", [["ʤ", "さくら𠮷"]]],
    ["space around delimiters", TWO, "A , B\n", [["A ", " B"]]],
    ["space before a quote", TWO, 'A, "B"\n', [["A", ' "B"']]],
    ["a quote inside", TWO, 'A"B,C\n', [['A"B', "C"]]],
    ["text after a closing quote", TWO, '"A"B,C\n', [['"A"B', "C"]]],
    [
      "a line that begins like a comment",
      TWO,
      "#A,B\n//C,D\n",
      [
        ["#A", "B"],
        ["//C", "D"],
      ],
    ],
    [
      "backslashes",
      TWO,
      "A\\,B\n\\N,\\t\n",
      [
        ["A\\", "B"],
        ["\\N", "\\t"],
      ],
    ],
    ["single quotes", TWO, "'A','B'\n", [["'A'", "'B'"]]],
    ["short rows", THREE, "A\nB,C\n", [["A"], ["B", "C"]]],
    [
      "words that programs take for values",
      TWO,
      "true,null\nNaN,1e3\n",
      [
        ["true", "null"],
        ["NaN", "1e3"],
      ],
    ],
    [
      "CR alone",
      "name,type\r",
      "A,B\rC,D",
      [
        ["A", "B"],
        ["C", "D"],
      ],
    ],
    ["tabs", "name\ttype\n", "A,1\tB\n", [["A,1", "B"]]],
    [
      "semicolons, with decimal commas",
      "name;type\n",
      "A;1,5\nB;2,5\n",
      [
        ["A", "1,5"],
        ["B", "2,5"],
      ],
    ],
    [
      "the other delimiter in quotes",
      "name,type\n",
      '"A;B;C",D\n"E;F;G",H\n',
      [
        ["A;B;C", "D"],
        ["E;F;G", "H"],
      ],
    ],
    [
      "blank lines between",
      TWO,
      "A,B\n\n  \nC,D\n",
      [
        ["A", "B"],
        ["C", "D"],
      ],
    ],
  ])("%s", (_, head, body, cells) => {
    expect(cellsOf(head, body)).toEqual(cells);
  });
});

describe("a cell in which a spreadsheet's formula went wrong", () => {
  it(`${rule("I-61")}: is blank, told at its cell, and can be mended`, () => {
    const list = "from,to,note,date\n甲,乙,#N/A,2021\n#REF!,丙,,2022\n丁,甲,#あ,#VALUE!\n";
    const reading = readAs(list);
    expect(reading.dataset.actors.map(({ name }) => name)).toEqual(["甲", "乙", "丁"]);
    expect(reading.dataset.ties.map(({ note, when }) => [note, when === null])).toEqual([
      ["", false],
      ["#あ", true],
    ]);
    expect(told(reading)).toEqual([
      "CELL_ERROR 2 note",
      "CELL_ERROR 3 from",
      "ENDPOINT_MISSING 3 from",
      "CELL_ERROR 4 date",
    ]);
    const problem = reading.problems[1];
    expect(problem).toMatchObject({ cell: "#REF!", value: "#REF!" });
    const mend = { row: 3, place: 0, was: "#REF!", rowKey: problem?.rowKey ?? "", value: "戊" };
    const mended = readAs(list, { mends: [mend] });
    expect(mended.dataset.ties[1]).toMatchObject({ from: "戊", to: "丙" });
    expect(told(mended)).toEqual(["CELL_ERROR 2 note", "CELL_ERROR 4 date"]);
  });
});
