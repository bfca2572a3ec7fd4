/** Graph files of other tools (GEXF, GraphML) to two sheets, of actors and of ties, that are read like those of a workbook. */
import type { FileBytes, WorkbookSheet } from "../model/index.ts";
import { readGexf } from "./graphGexf.ts";
import { readGraphMl } from "./graphMl.ts";
import { actorTable, tieTable } from "./graphTable.ts";
import { decodeXml, rootNameOf } from "./scanXml.ts";
import { unopenedFor } from "./workbookArchive.ts";

const MOST_BYTES = 256 * 1024 * 1024;
const READERS = new Map([
  ["gexf", readGexf],
  ["graphml", readGraphMl],
]);

/** The file with the sheets `nodes` and `edges`, or with the reason why it has none; what is no graph file stays as it is. */
export function openGraph(file: FileBytes): FileBytes {
  if (file.workbook !== undefined || file.unopened !== undefined) return file;
  const read = READERS.get(rootOf(file.bytes));
  if (!read || file.bytes.length > MOST_BYTES) return file;
  try {
    const [actors, ties] = [actorTable(), tieTable()];
    const graphLeft = read(decodeXml(file.bytes), actors, ties);
    const workbook: readonly WorkbookSheet[] = [
      { name: "nodes", rows: actors.rows(), merged: [] },
      { name: "edges", rows: ties.rows(), merged: [] },
    ];
    return { ...file, workbook, ...(graphLeft.length > 0 ? { graphLeft } : {}) };
  } catch (error) {
    return { ...file, unopened: unopenedFor(error) };
  }
}

/** The name of the outermost element, or "" where the bytes are no XML. Looks at the first bytes only. */
function rootOf(bytes: Uint8Array): string {
  const start = decodeXml(bytes.subarray(0, 65_536)).trimStart();
  if (!start.startsWith("<")) return "";
  return rootNameOf(start)?.toLowerCase() ?? "";
}
