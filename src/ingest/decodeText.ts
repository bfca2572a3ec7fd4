/** Bytes to text: finds the encoding, keeps to it whatever single bytes say, and refuses what is no text at all. */
import type { Encoding } from "../model/index.ts";
import { type ForeignFormat, foreignFormatOf, foreignTextOf } from "./sniffFormat.ts";

/** `damaged`: some bytes did not fit the encoding; U+FFFD stands in their place. */
export type Decoded =
  | { readonly state: "text"; readonly text: string; readonly encoding: Encoding; readonly damaged: boolean }
  | { readonly state: "empty" }
  | { readonly state: "foreign"; readonly format: ForeignFormat };

const REPLACEMENT = "\ufffd";
/** Above these shares of a file it is no text; real tables with a few broken cells stay far below. */
const MOST_DAMAGE = 0.25;
const MOST_CONTROLS = 0.05;

/**
 * Text of a file. A byte order mark decides; then the pattern of zero bytes (UTF-16); then valid UTF-8; then whichever
 * of UTF-8, CP932 (as `shift_jis`) and EUC-JP explains the bytes best. An encoding the user chose is kept to, whatever
 * the bytes say, unless they begin as another format does. Linear in the size of the file.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): Decoded {
  if (bytes.length === 0) return { state: "empty" };
  const format = foreignFormatOf(bytes);
  if (format) return { state: "foreign", format };
  const marked = chosen ?? markedEncodingOf(bytes) ?? wideEncodingOf(bytes);
  const utf8 = marked === null || marked === "utf-8" ? decodeWhole(bytes, "utf-8") : null;
  const encoding =
    marked ?? (utf8 === null ? eightBitEncodingOf(bytes) : hasJisEscapes(bytes) ? "iso-2022-jp" : "utf-8");
  const whole = encoding === "utf-8" ? utf8 : decodeWhole(bytes, encoding);
  const decoded = whole ?? new TextDecoder(encoding).decode(bytes);
  const damaged = whole === null || decoded.includes("\0");
  const text = withoutEndMark(damaged ? decoded.replaceAll("\0", REPLACEMENT) : decoded);
  if (text.trim() === "") return { state: "empty" };
  if (chosen === undefined && !isText(text, damaged)) return { state: "foreign", format: "binary" };
  const foreign = foreignTextOf(text);
  return foreign ? { state: "foreign", format: foreign } : { state: "text", text, encoding, damaged };
}

/** Old systems end a text with Ctrl+Z, which is no part of it. */
function withoutEndMark(text: string): string {
  return text.endsWith("\x1a") ? text.slice(0, -1) : text;
}

function markedEncodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** For bytes that are not quite UTF-8: whichever encoding explains them best. */
function eightBitEncodingOf(bytes: Uint8Array): Encoding {
  const encoding =
    likenessToJapanese(bytes, "euc-jp") > likenessToJapanese(bytes, "shift_jis") ? "euc-jp" : "shift_jis";
  if (!isText(new TextDecoder().decode(bytes), true)) return encoding;
  const { good, bad } = countUtf8(bytes);
  return good >= bad || !explains(bytes, encoding) ? "utf-8" : encoding;
}

/** Half-width kana among Latin letters is no Japanese but a letter with an accent: `Straﾟe`, `ﾄrzte`. */
const ACCENT = /(?<=[a-z])[\uff61-\uff9f](?=[a-z])|(?<![\uff61-\uff9f])[\uff61-\uff9f](?=[a-z])/g;

/** Does the encoding make sense of more bytes beyond ASCII than it breaks? Of a stray byte in plain ASCII none does. */
function explains(bytes: Uint8Array, encoding: Encoding): boolean {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 65_536));
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const broken = (text.match(/\ufffd/g)?.length ?? 0) + (text.match(ACCENT)?.length ?? 0);
  return broken * 2 < beyond;
}

/** Line ends and what parts cells: every table has some of them. */
const MARKS = new Set([0x09, 0x0a, 0x0d, 0x2c, 0x3b]);
/** Of such bytes, those that are marks in UTF-16; the others are halves of characters. */
const FEWEST_MARKS = 0.25;
const FEWEST_SANE = 0.9;

/**
 * UTF-16 without a mark: where zero bytes stand beside commas and line ends, or are many and nearly all on one side of the
 * pairs. Some stand on the other side too (U+3000), so shares are compared; then it must read as text of some language.
 */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 65_536);
  const zeros = { even: 0, odd: 0 };
  const marks = { even: 0, odd: 0 };
  let markBytes = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    const side = at % 2 === 0 ? "even" : "odd";
    if (byte === 0) zeros[side]++;
    // beside 0xff it is punctuation of full width
    if (!MARKS.has(byte) || sample[at ^ 1] === 0xff) continue;
    markBytes++;
    if (sample[at ^ 1] === 0) marks[side]++;
  }
  const many = sample.length * 0.1;
  const isLittle = marks.even > marks.odd || (zeros.odd > many && zeros.odd > zeros.even * 8);
  const [written, zero, other] = isLittle ? [marks.even, zeros.odd, zeros.even] : [marks.odd, zeros.even, zeros.odd];
  const isWide = (written > 0 && written >= markBytes * FEWEST_MARKS) || (zero > many && zero > other * 8);
  const encoding = isLittle ? "utf-16le" : "utf-16be";
  return isWide && isSane(new TextDecoder(encoding).decode(sample)) ? encoding : null;
}

/** Nearly all characters are of European writing, kana, common kanji, full or half width, or Hangul. */
function isSane(text: string): boolean {
  const sane = text.match(
    /[\t\n\r\x20-\x7e\xa0-\u052f\u1e00-\u2bff\u3000-\u33ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g,
  );
  return (sane?.length ?? 0) >= text.length * FEWEST_SANE;
}

/** The text, or `null` where a byte does not fit the encoding. */
function decodeWhole(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** ISO-2022-JP is plain ASCII to the eye, with the shifts `ESC $ B` or `ESC $ @`. */
function hasJisEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/** How many bytes beyond ASCII are part of a whole character of UTF-8, and how many are not. */
function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let whole = more > 0 && lead < 0xf5;
    for (let next = 1; whole && next <= more; next++) whole = ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
    if (whole) {
      good += 1 + more;
      at += more;
    } else bad++;
  }
  return { good, bad };
}

/** Kana and kanji speak for an encoding; broken bytes and half-width kana (what EUC-JP looks like in CP932) against it. */
function likenessToJapanese(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 65_536));
  let likeness = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff)) likeness++;
    else if (char === REPLACEMENT) likeness -= 8;
    else if (code >= 0xff61 && code <= 0xff9f) likeness--;
  }
  return likeness;
}

function isText(text: string, damaged: boolean): boolean {
  let controls = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code < 0x09 || code > 0x0d : code === 0x7f) controls++;
    else if (code === 0xfffd) broken++;
  }
  if (controls > Math.max(2, text.length * MOST_CONTROLS)) return false;
  return !damaged || broken <= Math.max(2, text.length * MOST_DAMAGE);
}
