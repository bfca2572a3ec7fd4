/** The texts that the cells of a workbook share. */
import { scanXml } from "./scanXml.ts";

/** By number. Runs of one text are joined; the furigana written above it are no part of it. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const collector = textCollector();
  scanXml(xml, {
    open: ({ name }) => (name === "si" ? collector.begin() : collector.open(name)),
    close: (name) => {
      if (name === "si") strings.push(collector.end());
      else collector.close(name);
    },
    text: collector.text,
  });
  return strings;
}

/** Collects the text of a shared string or of a string written in its cell. */
export function textCollector(): {
  readonly begin: () => void;
  readonly open: (tag: string) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string) => void;
  /** What was collected since `begin`. */
  readonly end: () => string;
} {
  let collected = "";
  let isText = false;
  let furigana = 0;
  return {
    begin: () => {
      [collected, isText, furigana] = ["", false, 0];
    },
    open: (tag) => {
      if (tag === "t") isText = true;
      else if (tag === "rPh") furigana++;
    },
    close: (tag) => {
      if (tag === "t") isText = false;
      else if (tag === "rPh") furigana--;
    },
    text: (text) => {
      if (isText && furigana === 0) collected += text;
    },
    end: () => withoutEscapes(collected),
  };
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underscore of a text that looks like one. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
