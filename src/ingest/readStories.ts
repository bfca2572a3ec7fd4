/** Rows of stories to stories. */
import type { Story } from "../model/index.ts";
import { type Sheet, takeLines } from "./ledger.ts";
import type { Shelf } from "./shelf.ts";
import { suggestId } from "./suggest.ts";

/** Puts each story on the shelf. An id that is not given is the title, and the other way round. */
export function readStories(sheet: Sheet, shelf: Shelf): readonly Story[] {
  return takeLines(sheet, (line) => {
    const id = line.text("id") || line.text("title");
    if (id === "") {
      line.hold("ID_MISSING", "id");
      return null;
    }
    const story: Story = {
      id,
      title: line.text("title") || id,
      ward: line.text("ward"),
      summary: line.text("summary"),
      color: line.text("color"),
      source: line.text("source"),
      ...line.own(),
    };
    if (shelf.declare(story)) return story;
    const isGiven = line.text("id") !== "";
    line.hold("ID_DUPLICATE", isGiven ? "id" : "title", id, isGiven ? suggestId(id, shelf.has) : []);
    return null;
  });
}
