import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openArchives, readDataset } from "../../../src/ingest/index.ts";
import { writeDataset, zipOf } from "../../../src/publish/index.ts";
import { dataset as sample } from "../data/sample.ts";
import { encodeIn } from "./reading.ts";

const table = strToU8("from,to\nA,B\n");
const archive = (files: Readonly<Record<string, Uint8Array>>, name = "data.zip") => ({ name, bytes: zipSync(files) });
const namesIn = (...files: { name: string; bytes: Uint8Array }[]) => openArchives(files).map(({ name }) => name);

/** An archive that does not say in which encoding its names are, as Windows makes them. */
function unflagged(name: Uint8Array): { name: string; bytes: Uint8Array } {
  const placeholder = "x".repeat(name.length);
  const bytes = zipSync({ [placeholder]: table }, { level: 0 });
  for (let at = 0; at + name.length <= bytes.length; at++)
    if (bytes.subarray(at, at + name.length).every((byte) => byte === 0x78)) bytes.set(name, at);
  return { name: "windows.zip", bytes };
}

describe("an archive among files", () => {
  it("gives its tables in its place, and a saved data set reads back the same", () => {
    const zip = { name: "saved.zip", bytes: zipOf(writeDataset(sample)) };
    expect(readDataset(openArchives([zip])).dataset).toEqual(sample);
    const before = { name: "a.csv", bytes: table };
    expect(namesIn(before, archive({ "ties.csv": table }), { ...before, name: "z.csv" })).toEqual([
      "a.csv",
      "ties.csv",
      "z.csv",
    ]);
  });

  it("gives tables only, without folders, under names of their own", () => {
    const files = {
      "folder/ties.csv": table,
      "other/ties.csv": table,
      "__MACOSX/folder/._ties.csv": table,
      ".hidden.csv": table,
      "README.md": table,
      "folder/": new Uint8Array(),
      "名簿.xlsx": table,
    };
    expect(namesIn({ name: "TIES.csv", bytes: table }, archive(files))).toEqual([
      "TIES.csv",
      "ties-2.csv",
      "ties-3.csv",
      "名簿.xlsx",
    ]);
  });

  it("tells once what else lay in it, but for what is hidden", () => {
    const shadows = { "__MACOSX/._ties.csv": table, ".DS_Store": table, "folder/": new Uint8Array() };
    const files = { "ties.csv": table, "a/actors.csv": table, "README.md": table, "図/地図.png": table, ...shadows };
    const { problems } = readDataset(openArchives([archive(files), { name: "z.csv", bytes: table }]));
    const left = problems.filter(({ code }) => code === "FILES_LEFT");
    expect(left).toMatchObject([{ severity: "notice", file: "data.zip", value: "README.md、図/地図.png" }]);
    expect(readDataset(openArchives([archive({ "ties.csv": table, ...shadows })])).problems).toEqual([]);
  });

  it("gives an old workbook too, so that it is refused with the reason", () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const { problems } = readDataset(openArchives([archive({ "ties.csv": table, "old.xls": old })]));
    expect(problems).toMatchObject([{ code: "FILE_NOT_TEXT", file: "old.xls", value: "xls" }]);
  });

  it.each([
    ["CP932", encodeIn("shift_jis", "紹介表示.csv"), "紹介表示.csv"],
    ["UTF-8 that nobody declared", new TextEncoder().encode("紹介.csv"), "紹介.csv"],
  ])("has names in %s", (_, name, expected) => {
    expect(namesIn(unflagged(name))).toEqual([expected]);
  });

  it("is left as it is where it is a workbook, broken, or holds no table", () => {
    const workbook = archive({ "[Content_Types].xml": table, "xl/workbook.xml": table, "a.csv": table }, "book.xlsx");
    const whole = archive({ "ties.csv": table });
    const broken = { name: "broken.zip", bytes: whole.bytes.slice(0, whole.bytes.length - 30) };
    const pictures = archive({ "a.png": table });
    const files = [workbook, broken, pictures, { name: "ties.csv", bytes: table }];
    expect(openArchives(files)).toEqual(files);
    expect(readDataset(openArchives([broken])).outcome).toBe("reject");
  });

  it("is refused beyond the limit before anything is unpacked", () => {
    const { bytes } = archive({ "ties.csv": table });
    const directory = bytes.findLastIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
    );
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 0x3fff_ffff, true);
    const [opened] = openArchives([{ name: "bomb.zip", bytes }]);
    expect(opened?.unopened).toEqual({ code: "LIMIT_REACHED", value: "256 MB" });
  });
});
