/** Tells ends of ties in which several names seem to stand: 「甲の会、乙商店」. They are never split in silence. */
import type { Line } from "./ledger.ts";
import type { Roster } from "./roster.ts";

const PARTING = new Set(["、", "；", "\n"]);
const OPENING = "「『（(【［[〈《“";
const CLOSING = "」』）)】］]〉》”";
/** Longer than this is a sentence. */
const LONGEST = 200;
const ENDS = ["from", "to", "via"];

export interface JoinedNames {
  /** Looks at the ends of a tie that is taken. */
  readonly look: (line: Line) => void;
  /** Tells what was found, once all ties are read. */
  readonly tellAll: () => void;
}

/**
 * A cell is told where every part of it is an actor by itself: a doubt. Where parts are not known, 「、」 may belong to a name;
 * only if two different cells of the files are written so, a list is likely, and they are told as a notice. An actor that has
 * a row or alias of that very name is called so.
 */
export function joinedNames(roster: Roster): JoinedNames {
  const found = new Map<string, { line: Line; field: string; parts: readonly string[] }[]>();
  const look = (line: Line): void => {
    for (const field of ENDS) {
      const name = line.text(field);
      const parts = partsOf(name);
      if (parts.length < 2 || roster.isDeclared(name)) continue;
      const places = found.get(name);
      if (places) places.push({ line, field, parts });
      else found.set(name, [{ line, field, parts }]);
    }
  };
  const tellAll = (): void => {
    for (const [name, places] of found) {
      const isCertain = places[0]?.parts.every((part) => roster.find(part) !== null) ?? false;
      for (const { line, field } of places) {
        if (isCertain) line.tell("NAMES_JOINED", field, name);
        else if (found.size > 1) line.mention("NAMES_JOINED", field, name);
      }
    }
  };
  return { look, tellAll };
}

/** What stands between marks that part names, brackets kept whole; one part where nothing parts it. */
function partsOf(name: string): readonly string[] {
  if (name.length > LONGEST || !/[、；\n]/.test(name)) return [name];
  const parts: string[] = [""];
  let depth = 0;
  for (const char of name) {
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && PARTING.has(char)) parts.push("");
    else parts.push((parts.pop() ?? "") + char);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
