/** The rooms as `src/README.md` tells them: the one place where the rules of import are written. */

export interface Room {
  readonly name: string;
  readonly sort: "core" | "shell" | "view" | "host";
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
}

const SORTS: readonly string[] = ["core", "shell", "view", "host"];

/** Reads the table of rooms; throws where a row cannot be read, for a rule that is skipped in silence is none. */
export function readRooms(markdown: string): readonly Room[] {
  const rows = markdown.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return /^\| `[a-z]+` \|/.test(line) && cells.length === 7 ? [cells] : [];
  });
  const rooms = rows.map(([, name = "", sort = "", , mayImport = "", packages = ""]) => {
    if (!SORTS.includes(sort)) throw new Error(`src/README.md: room ${name} has an unknown sort "${sort}"`);
    return {
      name: name.slice(1, -1),
      sort: sort as Room["sort"],
      mayImport: listed(mayImport),
      packages: listed(packages),
    };
  });
  for (const { name, mayImport } of rooms) {
    const unknown = mayImport.filter((other) => !rooms.some((room) => room.name === other));
    if (unknown.length > 0) throw new Error(`src/README.md: ${name} may import ${unknown.join()}, which is no room`);
  }
  return rooms;
}

function listed(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(",").map((item) => item.trim());
}
