import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Documents,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  NO_HISTORY,
  withActorsMoved,
  withDocument,
  withFolderSaved,
  withPinToggled,
  withRedone,
  withUndone,
} from "../../../src/state/index.ts";

const start: Documents = {
  document: { ...EMPTY_DOCUMENT, positions: { a: { x: 0, y: 0 }, b: { x: 10, y: 10 } } },
  history: NO_HISTORY,
};

const changes: fc.Arbitrary<(document: EnishiDocument) => EnishiDocument> = fc.oneof(
  fc.record({ id: fc.constantFrom("a", "b"), x: fc.integer(), y: fc.integer() }).map(
    ({ id, x, y }) =>
      (document: EnishiDocument) =>
        withActorsMoved(document, { [id]: { x, y } }),
  ),
  fc.constantFrom("a", "b").map((id) => (document: EnishiDocument) => withPinToggled(document, id)),
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
  const opened: Documents = { ...start, document: { ...start.document, origin: folder } };
  const saved: EnishiDocument = {
    ...opened.document,
    dataset: { ...EMPTY_DOCUMENT.dataset, title: "new" },
    positions: { b: { x: 10, y: 10 }, c: { x: 3, y: 4 } },
  };

  it("keeps what was moved undoable, with the data of now and nobody who is gone", () => {
    const moved = withDocument(opened, withActorsMoved(opened.document, { b: { x: 99, y: 99 } }));
    const after = withFolderSaved(moved, { ...saved, positions: { ...saved.positions, b: { x: 99, y: 99 } } });
    const back = withUndone(after).document;
    expect(back.dataset.title).toBe("new");
    expect(back.positions).toEqual({ b: { x: 10, y: 10 }, c: { x: 3, y: 4 } });
    expect(withRedone(withUndone(after)).document.positions.b).toEqual({ x: 99, y: 99 });
  });

  it("leaves documents of another origin in the history as they were", () => {
    const files: EnishiDocument = { ...EMPTY_DOCUMENT, origin: { sort: "files", name: "own.csv" } };
    const reopened = withDocument({ document: files, history: NO_HISTORY }, opened.document);
    expect(withUndone(withFolderSaved(reopened, saved)).document).toEqual(files);
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
