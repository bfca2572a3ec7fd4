/** Small workbooks for tests: parts of XML, written by hand and packed as spreadsheets pack them. */
import { strToU8, zipSync } from "fflate";
import { openWorkbooks, readDataset } from "../../../src/ingest/index.ts";
import type { Decisions, FileBytes, Reading, WorkbookSheet } from "../../../src/model/index.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface BookParts {
  /** Name to what stands in the worksheet; a name that ends in `!` is hidden. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands in `<sst>`; without it there is no such part. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`; without it there is no such part. */
  readonly styles?: string;
  readonly from1904?: boolean;
  /** Targets from the root of the archive, as some writers have them. */
  readonly absolute?: boolean;
}

/** The bytes of a workbook. */
export function book({ sheets, strings, styles, from1904, absolute }: BookParts): Uint8Array {
  const root = absolute ? "/xl/" : "";
  const names = Object.keys(sheets);
  const link = (id: string, sort: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${sort}" Target="${root}${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names
      .map((_, at) => link(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join("")}${strings ? link("s", "sharedStrings", "sharedStrings.xml") : ""}${
      styles ? link("t", "styles", "styles.xml") : ""
    }</Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="${OFFICE}"><workbookPr${
      from1904 ? ' date1904="1"' : ""
    }/><sheets>${names
      .map((name, at) => {
        const state = name.endsWith("!") ? ' state="hidden"' : "";
        return `<sheet name="${name.replace(/!$/, "")}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
      })
      .join("")}</sheets></workbook>`,
  };
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet>${sheets[name]}</worksheet>`;
  });
  if (strings) parts["xl/sharedStrings.xml"] = `<sst>${strings}</sst>`;
  if (styles) parts["xl/styles.xml"] = `<styleSheet>${styles}</styleSheet>`;
  return pack(parts);
}

export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** `<sheetData>` of texts that stand in their cells; an empty text writes no cell. */
export function texts(rows: readonly (readonly string[])[], more = ""): string {
  const written = rows.map((cells, at) => {
    const row = at + 1;
    const inside = cells.map((cell, place) => {
      const letter = String.fromCharCode(65 + place);
      return cell === "" ? "" : `<c r="${letter}${row}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    });
    return `<row r="${row}">${inside.join("")}</row>`;
  });
  return `<sheetData>${written.join("")}</sheetData>${more}`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The formats of cells, by the number of their style from 0 on. */
export function formats(...codes: readonly (string | number)[]): string {
  const own = codes.map((code, at) =>
    typeof code === "string" ? `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>` : "",
  );
  const used = codes.map((code, at) => `<xf numFmtId="${typeof code === "string" ? 200 + at : code}"/>`);
  return `<numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${used.join("")}</cellXfs>`;
}

/** The sheets of a workbook as they are opened. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const [file] = await openWorkbooks([{ name: "book.xlsx", bytes }]);
  return file?.workbook ?? [];
}

/** The rows of the first sheet of a workbook that has these rows, styles and strings. */
export async function rowsOf(
  data: string,
  parts: Omit<BookParts, "sheets"> = {},
): Promise<readonly (readonly string[])[]> {
  const [sheet] = await sheetsOf(book({ ...parts, sheets: { Sheet1: `<sheetData>${data}</sheetData>` } }));
  return sheet?.rows ?? [];
}

/** What the number in a cell is shown as in a format. */
export async function shown(value: string, format: string | number, from1904 = false): Promise<string> {
  const rows = await rowsOf(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
    styles: formats(0, format),
    from1904,
  });
  return rows[0]?.[0] ?? "";
}

/** Reads files as the screen does: opened first, then joined. */
export async function readOpened(
  files: Readonly<Record<string, Uint8Array | string>>,
  decisions: Partial<Decisions> = {},
): Promise<Reading> {
  const given: readonly FileBytes[] = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === "string" ? strToU8(content) : content,
  }));
  return readDataset(await openWorkbooks(given), { sheets: {}, words: { types: {}, kinds: {} }, ...decisions });
}
