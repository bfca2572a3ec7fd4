/** Ways to read small files in a test: through the door of the room, from text or from bytes. */
import { readDataset } from "../../../src/ingest/index.ts";
import {
  type Decisions,
  NO_DECISIONS,
  type Reading,
  type SheetDecisions,
  type Tie,
  type When,
} from "../../../src/model/index.ts";

const encoder = new TextEncoder();

/** Reads files given as text (taken as UTF-8) or as bytes, by name. */
export function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  decisions: Decisions = NO_DECISIONS,
): Reading {
  return readDataset(
    Object.entries(files).map(([name, content]) => ({
      name,
      bytes: typeof content === "string" ? encoder.encode(content) : content,
    })),
    decisions,
  );
}

/** Reads one list, called `list.csv`, as decided. */
export function readAs(content: string | Uint8Array, decisions: SheetDecisions = {}): Reading {
  return read({ "list.csv": content }, { ...NO_DECISIONS, sheets: { "list.csv": decisions } });
}

/** `from>to` of each tie, in order. */
export function pairsIn({ dataset }: Reading): readonly string[] {
  return dataset.ties.map(({ from, to }) => `${from}>${to}`);
}

/** `CODE row column` of each problem, in order. */
export function told(reading: Reading): readonly string[] {
  return reading.problems.map(({ code, row, column }) => [code, row ?? "", column].join(" ").trimEnd());
}

/** The ties of a list that follows the header `from,to`. */
export function tiesOf(text: string): readonly Tie[] {
  return read({ "ties.csv": text }).dataset.ties;
}

/** The names of all actors of one file. */
export function namesOf(content: string | Uint8Array, name = "list.csv"): readonly string[] {
  return read({ [name]: content }).dataset.actors.map((actor) => actor.name);
}

/** What one date cell gives: its `When`, `null` for none, or the code of the problem. */
export function dateOf(cell: string): When | string | null {
  const { dataset, problems } = read({ "ties.csv": `from,to,date\nA,B,"${cell.replaceAll('"', '""')}"\n` });
  const problem = problems.find(({ code }) => code.startsWith("DATE"));
  return problem ? problem.code : (dataset.ties[0]?.when ?? null);
}

/** The bytes of a text in an encoding of two bytes a character, found by asking the decoder for each pair. */
export function encodeIn(encoding: "shift_jis" | "euc-jp", text: string): Uint8Array {
  const pairs = pairsOf(encoding);
  const bytes = Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    const found = code < 0x80 ? [code] : pairs.get(char);
    if (!found) throw new Error(`${encoding} has no ${char}`);
    return found;
  });
  return Uint8Array.from(bytes.flat());
}

function pairsOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(text).length === 1 && text !== "\ufffd" && !pairs.has(text)) pairs.set(text, [lead, trail]);
    }
  }
  for (let byte = 0xa1; byte <= 0xdf; byte++) {
    const text = decoder.decode(Uint8Array.of(byte));
    if (text !== "\ufffd") pairs.set(text, [byte]);
  }
  return pairs;
}

/** UTF-16, little end first. */
export function utf16le(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => [text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8]).flat(),
  );
}
