import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { NO_DECISIONS, type Saying } from "../../../src/model/index.ts";
import {
  type Documents,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  NO_HISTORY,
  withActorsMerged,
  withActorsMoved,
  withDocument,
  withFolderSaved,
  withImports,
  withoutSayings,
  withPinToggled,
  withRecordedOnly,
  withRedone,
  withSaying,
  withUndone,
} from "../../../src/state/index.ts";

const start: Documents = {
  document: { ...EMPTY_DOCUMENT, positions: { a: { x: 0, y: 0 }, b: { x: 10, y: 10 } } },
  history: NO_HISTORY,
};

const said = (id: string): Saying => ({
  id,
  from: { id: "a", name: "a", type: "npo" },
  to: { id: "x", name: "x", type: "npo" },
  via: null,
  kind: "contact",
  when: null,
  words: "",
  recordedBy: "",
  recordedAt: "2026-11-26T03:00:00.000Z",
});

const changes: fc.Arbitrary<(document: EnishiDocument) => EnishiDocument> = fc.oneof(
  fc.record({ id: fc.constantFrom("a", "b"), x: fc.integer(), y: fc.integer() }).map(
    ({ id, x, y }) =>
      (document: EnishiDocument) =>
        withActorsMoved(document, { [id]: { x, y } }),
  ),
  fc.constantFrom("a", "b").map((id) => (document: EnishiDocument) => withPinToggled(document, id)),
  fc.constantFrom("s", "t").map((id) => (document: EnishiDocument) => withSaying(document, said(id))),
  fc.constantFrom("s", "t").map((id) => (document: EnishiDocument) => withoutSayings(document, [id])),
);

describe("undo", () => {
  it("gives back what was there before any number of changes, and redo what was there after", () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 20 }), (list) => {
        const after = list.reduce((now, change) => withDocument(now, change(now.document)), start);
        const back = list.reduce((now) => withUndone(now), after);
        expect(back.document).toEqual(start.document);
        const forth = list.reduce((now) => withRedone(now), back);
        expect(forth.document).toEqual(after.document);
      }),
    );
  });

  it("leaves everything as it is where there is nothing to undo or redo", () => {
    expect(withUndone(start)).toEqual(start);
    expect(withRedone(start)).toEqual(start);
  });

  it("forgets what was undone once something else was done", () => {
    const moved = withDocument(start, withActorsMoved(start.document, { a: { x: 1, y: 1 } }));
    const other = withDocument(withUndone(moved), withPinToggled(start.document, "b"));
    expect(withRedone(other)).toEqual(other);
  });
});

describe("a saved folder", () => {
  const folder = { sort: "folder", name: "data" } as const;
  const readingOf = (text: string) => {
    const files = [{ name: "ties.csv", bytes: new TextEncoder().encode(text) }];
    return { files, reading: readDataset(files) };
  };
  const documentOf = (text: string, parts: Partial<EnishiDocument>): EnishiDocument => {
    const { files, reading } = readingOf(text);
    const own = { files, decisions: NO_DECISIONS, same: [] };
    return withImports({ ...EMPTY_DOCUMENT, key: "folder:data", origin: folder, ...parts }, [own], [reading]);
  };
  const places = { a: { x: 0, y: 0 }, b: { x: 10, y: 10 } };
  const opened: Documents = { document: documentOf("from,to\na,b\n", { positions: places }), history: NO_HISTORY };
  /** What the save makes of a document: b is there, c is new, a is gone. */
  const savedOf = (document: EnishiDocument): EnishiDocument => {
    const { files, reading } = readingOf("from,to\nb,c\nb,d\n");
    const { a: _gone, ...stays } = document.positions;
    const positions = { ...stays, c: { x: 3, y: 4 }, d: { x: 5, y: 6 } };
    return withImports({ ...document, positions }, [{ files, decisions: NO_DECISIONS, same: [] }], [reading]);
  };

  it("keeps what was moved undoable, with the data of now and nobody who is gone", () => {
    const moved = withDocument(opened, withActorsMoved(opened.document, { b: { x: 99, y: 99 } }));
    const after = withFolderSaved(moved, savedOf(moved.document));
    const back = withUndone(after).document;
    expect(back.dataset.actors.map(({ id }) => id)).toEqual(["b", "c", "d"]);
    expect(back.positions).toEqual({ b: { x: 10, y: 10 }, c: { x: 3, y: 4 }, d: { x: 5, y: 6 } });
    expect(withRedone(withUndone(after)).document.positions.b).toEqual({ x: 99, y: 99 });
  });

  it("leaves a merge undoable, and redoable", () => {
    const before = { ...opened, document: savedOf(opened.document) };
    const merged = withDocument(before, withActorsMerged(before.document, [{ actor: "d", into: "c" }]));
    const after = withFolderSaved(merged, savedOf(merged.document));
    expect(after.document.dataset.actors.map(({ id }) => id)).toEqual(["b", "c"]);
    const back = withUndone(after);
    expect(back.document.dataset.actors.map(({ id }) => id)).toEqual(["b", "c", "d"]);
    expect(withRedone(back).document.dataset.actors.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("leaves no place behind for who is gone, and keeps that of who is merged", () => {
    const merged = withActorsMerged(savedOf(opened.document), [{ actor: "d", into: "c" }]);
    const kept = withRecordedOnly({
      ...merged,
      positions: { ...merged.positions, gone: { x: 1, y: 1 } },
      pinned: ["gone"],
    });
    expect(Object.keys(kept.positions).toSorted()).toEqual(["b", "c", "d"]);
    expect(kept.pinned).toEqual([]);
  });

  it("keeps what the room said, and leaves it undoable; whoever the room named keeps his place", () => {
    const placed = { ...opened.document, positions: { ...opened.document.positions, x: { x: 8, y: 8 } } };
    const told = withDocument(opened, withSaying(placed, said("s")));
    const save = withRecordedOnly(savedOf(told.document));
    expect(save.positions.x).toEqual({ x: 8, y: 8 });
    const after = withFolderSaved(told, save);
    expect(after.document.sayings).toEqual([said("s")]);
    const back = withUndone(after);
    expect(back.document.sayings).toEqual([]);
    expect(withRedone(back).document.positions.x).toEqual({ x: 8, y: 8 });
  });

  it("leaves no step of undo that would do nothing", () => {
    const moved = withDocument(opened, withActorsMoved(opened.document, { a: { x: 7, y: 7 } }));
    const after = withFolderSaved(moved, { ...savedOf(moved.document), pinned: [] });
    expect(after.history.past).toEqual([]);
  });

  it("leaves documents of another origin in the history as they were", () => {
    const files: EnishiDocument = { ...EMPTY_DOCUMENT, key: "files:1", origin: { sort: "files", name: "own.csv" } };
    const reopened = withDocument({ document: files, history: NO_HISTORY }, opened.document);
    expect(withUndone(withFolderSaved(reopened, savedOf(opened.document))).document).toEqual(files);
  });
});

describe("moving an actor", () => {
  it("pins it where it was put and leaves the others exactly where they were", () => {
    const moved = withActorsMoved(start.document, { a: { x: 5, y: 6 } });
    expect(moved.pinned).toEqual(["a"]);
    expect(moved.positions.a).toEqual({ x: 5, y: 6 });
    expect(moved.positions.b).toBe(start.document.positions.b);
  });
});
