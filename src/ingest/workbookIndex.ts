/** What a workbook says about itself: its sheets in order, where their parts are, and from when it counts its days. */
import { scanXml } from "./scanXml.ts";
import type { WorkbookArchive } from "./workbookArchive.ts";

export interface WorkbookIndex {
  readonly sheets: readonly { readonly name: string; readonly path: string; readonly hidden: boolean }[];
  readonly stringsPath: string;
  readonly stylesPath: string;
  /** Days are counted from 1904, as old Macs did. */
  readonly isFrom1904: boolean;
}

/** Charts and macro sheets hold no cells and are left out. Throws where the archive is no workbook, or has no other sheets. */
export function readWorkbookIndex(archive: WorkbookArchive): WorkbookIndex {
  const book = [...linksOf(archive, "").values()].find(({ sort }) => sort === "officeDocument");
  const path = book?.path ?? "xl/workbook.xml";
  if (!archive.has(path)) throw new Error("the archive is no workbook");
  const links = linksOf(archive, path);
  const pathOf = (wanted: string) => [...links.values()].find(({ sort }) => sort === wanted)?.path ?? "";
  const sheets: { name: string; path: string; hidden: boolean }[] = [];
  let isFrom1904 = false;
  scan(archive.read(path), (name, get) => {
    if (name === "workbookPr") isFrom1904 = ["1", "true", "on"].includes(get("date1904"));
    if (name !== "sheet") return;
    const link = links.get(get("id"));
    if (link?.sort === "worksheet" && archive.has(link.path))
      sheets.push({ name: get("name"), path: link.path, hidden: /hidden/i.test(get("state")) });
  });
  if (sheets.length === 0) throw new Error("the workbook has no sheet of cells");
  return { sheets, stringsPath: pathOf("sharedStrings"), stylesPath: pathOf("styles"), isFrom1904 };
}

interface Link {
  /** The last word of the type: `worksheet`, `styles` ... */
  readonly sort: string;
  readonly path: string;
}

/** What a part points to, by the name of the link. `part` "": the archive itself. */
function linksOf(archive: WorkbookArchive, part: string): ReadonlyMap<string, Link> {
  const [folder, file] = [part.slice(0, part.lastIndexOf("/") + 1), part.slice(part.lastIndexOf("/") + 1)];
  const links = new Map<string, Link>();
  scan(archive.read(`${folder}_rels/${file}.rels`), (name, get) => {
    if (name !== "Relationship" || get("TargetMode") === "External") return;
    links.set(get("Id"), { sort: get("Type").split("/").at(-1) ?? "", path: resolved(folder, get("Target")) });
  });
  return links;
}

/** Absolute targets begin at the root of the archive, others at the folder of the part that points. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function scan(xml: string, open: (name: string, get: (attribute: string) => string) => void): void {
  const nothing = () => {};
  scanXml(xml, { open: (tag) => open(tag.name, (attribute) => tag.get(attribute)), close: nothing, text: nothing });
}
