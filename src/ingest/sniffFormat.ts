/** Tells files that only pretend to be a table: workbooks, archives, pictures, web pages. */

/** Formats a user may have given by mistake; the sentence for FILE_NOT_TEXT names them. */
export type ForeignFormat = "xlsx" | "zip" | "xls" | "pdf" | "image" | "html" | "json" | "binary";

const SIGNATURES: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["zip", [0x1f, 0x8b, 0x08]],
  ["zip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["zip", [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["binary", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];

/** The format that the first bytes give away, or `null`. */
export function foreignFormatOf(bytes: Uint8Array): ForeignFormat | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (!found) return null;
  return found[0] === "zip" && isWorkbook(bytes) ? "xlsx" : found[0];
}

function isWorkbook(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 65_536));
  return start.includes("[Content_Types].xml") || start.includes("xl/");
}

/** The format that the decoded text gives away, or `null` where it may be a table. */
export function foreignTextOf(text: string): ForeignFormat | null {
  const start = text.slice(0, 512).trimStart();
  if (/^<(!doctype|html|head|body|table|div|meta|script|style|svg|xml|rss|\?xml|\?php|!--)/i.test(start)) return "html";
  if (/^[[{]/.test(start) && isJson(text)) return "json";
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
