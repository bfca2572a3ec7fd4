import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { type FileBytes, NO_DECISIONS, type Saying } from "../../../src/model/index.ts";
import {
  documentFrom,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  importsOf,
  lostFilesOf,
  readStored,
  storedOf,
  withActorsMerged,
  withActorsMoved,
  withApart,
  withImports,
  withRoom,
  withSaying,
} from "../../../src/state/index.ts";

const encoder = new TextEncoder();
const file = (name: string, text: string): FileBytes => ({ name, bytes: encoder.encode(text) });
const idOf = ({ name }: FileBytes) => `id-${name}`;

const first = file("ties.csv", "from,to,date\nAlpha,Beta,2021-02-30\nBeta,Gamma,2021-03\n");
const second = file("more.csv", "from,to\nGamma,Gamma Ltd\n");
const mends = [{ row: 2, place: 2, was: "2021-02-30", value: "2021-02" }];
const decided = { ...NO_DECISIONS, sheets: { "ties.csv": { mends } } };

const party = (id: string) => ({ id, name: id, type: "npo" });
const SAID: Saying = {
  id: "s1",
  from: party("Gamma Ltd"),
  to: party("Newcomer"),
  via: party("Alpha"),
  kind: "introduction",
  when: null,
  words: "they met at the fair",
  recordedBy: "",
  recordedAt: "2026-11-26T03:00:00.000Z",
};

/** Two imports, one with a mend, a merge, a pair told apart, somebody moved. */
function worked(sort: "files" | "folder" = "files"): EnishiDocument {
  const imports = [
    { files: [first], decisions: decided, same: [] },
    { files: [second], decisions: NO_DECISIONS, same: [] },
  ];
  const readings = imports.map(({ files, decisions }) => readDataset(files, decisions));
  const origin = { sort, name: "ties.csv" } as const;
  const opened = withImports({ ...EMPTY_DOCUMENT, key: "k", name: "mine", origin }, imports, readings);
  const merged = withActorsMerged(opened, [{ actor: "Gamma Ltd", into: "Gamma" }]);
  const apart = withApart(merged, [["Alpha", "Beta"]]);
  return withSaying(withActorsMoved(apart, { Alpha: { x: 1.5, y: -2 } }), SAID);
}

/** Through the form that a browser keeps: plain data, as structured clone or JSON would bring it back. */
function keptAndBack(document: EnishiDocument, own: readonly FileBytes[] = []): EnishiDocument | null {
  const { stored, files } = storedOf(document, idOf);
  const back = readStored(JSON.parse(JSON.stringify(stored)));
  if (back === null) return null;
  const imports = importsOf(back, files, own);
  return documentFrom(
    document.key,
    back,
    imports,
    imports.map((one) => readDataset(one.files, one.decisions)),
  );
}

describe("a document kept by the browser", () => {
  it("comes back whole: files, decisions, mends, merges, pairs told apart, places and pins", () => {
    const document = worked();
    expect(document.dataset.ties).toHaveLength(3);
    expect(document.dataset.actors.map(({ id }) => id)).not.toContain("Gamma Ltd");
    expect(keptAndBack(document)).toEqual(document);
  });

  it("keeps what the room says beside the data, and shows it of those who go on where they were merged", () => {
    const back = keptAndBack(worked());
    expect(back?.sayings).toEqual([SAID]);
    expect(back?.dataset.ties.map(({ id }) => id)).not.toContain("s1");
    const shown = back && withRoom(back);
    expect(shown?.ties.at(-1)).toMatchObject({ id: "s1", from: "Gamma", to: "Newcomer", via: "Alpha" });
    expect(shown?.actors.at(-1)).toMatchObject({ id: "Newcomer", declared: false });
  });

  it("leaves the files of a folder to the folder, and keeps what was decided about them", () => {
    const document = worked("folder");
    const { files, stored } = storedOf(document, idOf);
    expect([...files.keys()]).toEqual(["id-more.csv"]);
    expect(stored.imports[0]?.files).toEqual([]);
    expect(keptAndBack(document, [first])).toEqual(document);
  });

  it("names the files of which the browser lost the bytes, those that the folder brings apart", () => {
    const { files, stored } = storedOf(worked("folder"), idOf);
    expect(lostFilesOf(stored, files)).toEqual([]);
    expect(lostFilesOf(stored, new Map())).toEqual(["more.csv"]);
    expect(lostFilesOf(storedOf(worked(), idOf).stored, new Map())).toHaveLength(2);
  });

  it("of a form that this release does not know is left alone, not guessed at", () => {
    const { stored } = storedOf(worked(), idOf);
    expect(readStored({ ...stored, version: 4 })).toBeNull();
    for (const odd of [null, undefined, "text", 7, [], {}]) expect(readStored(odd)).toBeNull();
  });

  it("written when each place was an object of its own is read with every place", () => {
    const document = worked();
    const { stored, files } = storedOf(document, idOf);
    const { places: _, ...others } = stored;
    const back = readStored({ ...others, version: 2, positions: document.positions });
    expect(back).toEqual(stored);
    if (back === null) return;
    expect(documentFrom("k", back, importsOf(back, files, []), document.readings)).toEqual(document);
  });

  it("written by the first release is read by this one", () => {
    const written = {
      version: 1,
      name: "紹介の記録",
      origin: { sort: "files", name: "紹介の記録.csv" },
      imports: [
        { files: [{ id: "1", name: "t.csv" }], decisions: { sheets: {}, words: { types: {}, kinds: {} } }, same: [] },
      ],
      merges: [{ actor: "乙", into: "甲" }],
      apart: [],
      positions: { 甲: { x: 3, y: 4 } },
      pinned: ["甲"],
    };
    const stored = readStored(written);
    expect(stored?.sayings).toEqual([]);
    if (stored === null) return;
    const imports = importsOf(stored, new Map([["1", encoder.encode("from,to\n甲,丙\n乙,丁\n")]]), []);
    const document = documentFrom(
      "k",
      stored,
      imports,
      imports.map((one) => readDataset(one.files, one.decisions)),
    );
    expect(document.dataset.actors.find(({ id }) => id === "甲")?.aliases).toEqual(["乙"]);
    expect(document.dataset.ties.map(({ from, to }) => `${from}-${to}`)).toEqual(["甲-丙", "甲-丁"]);
    expect(document).toMatchObject({ name: "紹介の記録", positions: { 甲: { x: 3, y: 4 } }, pinned: ["甲"] });
  });
});
