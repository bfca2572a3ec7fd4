import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Documents,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  NO_HISTORY,
  withActorsMoved,
  withDocument,
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

describe("moving an actor", () => {
  it("pins it where it was put and leaves the others exactly where they were", () => {
    const moved = withActorsMoved(start.document, { a: { x: 5, y: 6 } });
    expect(moved.pinned).toEqual(["a"]);
    expect(moved.positions.a).toEqual({ x: 5, y: 6 });
    expect(moved.positions.b).toBe(start.document.positions.b);
  });
});
