/** Rows of actors to actors. */
import { type Actor, type ActorId, noNameOf } from "../model/index.ts";
import { type Line, type Sheet, takeLines } from "./ledger.ts";
import { listOf, visibilityOf } from "./readCells.ts";
import { corporateNumberOf, tellCorporateNumber, tellDamagedNumber } from "./readNumbers.ts";
import type { Roster } from "./roster.ts";
import { suggestId } from "./suggest.ts";
import type { WordFolder } from "./wordFolder.ts";

/** A row taken, and the actor it declares. */
export interface ActorLine {
  readonly line: Line;
  readonly id: ActorId;
}

/** Declares each actor in the roster. An id that is not given is the name; a second row with a taken id is held back. */
export function readActors(sheet: Sheet, roster: Roster, typeOf: WordFolder): readonly ActorLine[] {
  return takeLines(sheet, (line) => {
    const id = line.text("id") || line.text("name");
    if (id === "") {
      line.hold("NAME_MISSING", "name");
      return null;
    }
    if (roster.has(id)) {
      const isGiven = line.text("id") !== "";
      if (isGiven) line.hold("ID_DUPLICATE", "id", id, suggestId(id, roster.has));
      else line.hold("NAME_DUPLICATE", "name", id);
      return null;
    }
    roster.declare(actorOf(line, id, typeOf), line.place);
    tellCorporateNumber(line);
    tellDamagedNumber(line, "id");
    if (line.text("name") === "") line.tell("NAME_MISSING", "name", id);
    return { line, id };
  });
}

function actorOf(line: Line, id: ActorId, typeOf: WordFolder): Actor {
  return {
    id,
    name: line.text("name") === "" ? id : line.raw("name"),
    reading: line.text("reading"),
    type: typeOf.idOf(line, "type") || "other",
    ward: line.text("ward"),
    parent: null,
    topics: listOf(line, "topics"),
    needs: listOf(line, "needs"),
    offers: listOf(line, "offers"),
    aliases: listOf(line, "aliases"),
    corporateNumber: corporateNumberOf(line),
    url: line.text("url"),
    description: line.text("description"),
    visibility: visibilityOf(line),
    source: line.text("source"),
    declared: true,
    ...line.own(),
  };
}

/**
 * Joins actors to those they belong to; only possible once all are declared. An actor is never its own parent, and
 * 「なし」 is none.
 */
export function placeActors(lines: readonly ActorLine[], roster: Roster): void {
  for (const { line, id } of lines) {
    const named = line.text("parent");
    if (named === "" || (noNameOf(named) !== null && !roster.isDeclared(named))) continue;
    const parent = roster.resolve(line, "parent");
    if (parent === id) line.tell("VALUE_UNKNOWN", "parent");
    else roster.place(id, parent);
  }
}
