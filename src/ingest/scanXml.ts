/** XML to a stream of tags and texts: no tree, no recursion and no entities but those of XML itself, at linear cost. */

/** The tag that is being opened; one object is used again for each, so keep what it says and not the tag. */
export interface XmlTag {
  /** Without its namespace prefix. */
  readonly name: string;
  /** The value of an attribute, asked without namespace prefix; "" where there is none. */
  readonly get: (attribute: string) => string;
}

export interface XmlHandler {
  readonly open: (tag: XmlTag) => void;
  /** Called for empty elements too. */
  readonly close: (name: string) => void;
  /** Text may come in several pieces, blank ones among them. */
  readonly text: (text: string) => void;
}

/**
 * Tells the handler of everything in the document, in order. Comments and processing instructions are passed over; what a
 * DOCTYPE declares is never used. Throws where tags do not close as they opened or the document ends too early.
 */
export function scanXml(xml: string, { open, close, text }: XmlHandler): void {
  const names: string[] = [];
  const tag = new OpenTag();
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start > at) text(withoutEntities(xml.slice(at, start)));
    if (start < 0) break;
    const mark = xml.charCodeAt(start + 1);
    if (mark === SLASH) {
      const end = found(xml.indexOf(">", start));
      const name = localName(xml.slice(start + 2, end).trimEnd());
      if (names.pop() !== name) throw new Error(`XML: </${name}> closes nothing`);
      close(name);
      at = end + 1;
    } else if (mark === BANG || mark === QUESTION) {
      at = endOfAside(xml, start, text);
    } else {
      const end = endOfTag(xml, start + 1);
      const isEmpty = xml.charCodeAt(end - 1) === SLASH;
      tag.set(xml.slice(start + 1, isEmpty ? end - 1 : end));
      open(tag);
      if (isEmpty) close(tag.name);
      else names.push(tag.name);
      at = end + 1;
    }
  }
  if (names.length > 0) throw new Error(`XML: <${names.at(-1)}> is not closed`);
}

/** The name of the outermost element without its prefix, from the beginning of a document; `null` where there is none. Linear. */
export function rootNameOf(xml: string): string | null {
  const nextTag = /<(?![?!])([^\s<>/]+)[\s/>]/y;
  let at = 0;
  try {
    for (;;) {
      const start = xml.indexOf("<", at);
      if (start < 0 || xml.slice(at, start).trim() !== "") return null;
      nextTag.lastIndex = start;
      const name = nextTag.exec(xml)?.[1];
      if (name !== undefined) return localName(name);
      if (!xml.startsWith("<?", start) && !xml.startsWith("<!", start)) return null;
      at = endOfAside(xml, start, () => {});
    }
  } catch {
    return null;
  }
}

/** Text of an XML file: by its byte order mark, else by the encoding it declares, else UTF-8. Bad bytes become U+FFFD. */
export function decodeXml(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? "utf-8";
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff;
  return decoderFor(wide === true ? "utf-16be" : wide || declared).decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

const [BANG, QUESTION, SLASH] = [0x21, 0x3f, 0x2f];
const [DOUBLE_QUOTE, SINGLE_QUOTE, GREATER] = [0x22, 0x27, 0x3e];

class OpenTag implements XmlTag {
  name = "";
  #attributes = "";
  /** Names and values in turn, read once somebody asks for one. */
  #read: string[] | null = null;

  /** `inside`: what stands between the angle brackets. */
  set(inside: string): void {
    let end = 0;
    while (end < inside.length && !isSpace(inside.charCodeAt(end))) end++;
    this.name = localName(inside.slice(0, end));
    this.#attributes = inside.slice(end);
    this.#read = null;
    if (this.name === "") throw new Error("XML: a tag without a name");
  }

  get(wanted: string): string {
    this.#read ??= attributesOf(this.#attributes);
    for (let at = 0; at < this.#read.length; at += 2)
      if (this.#read[at] === wanted) return withoutEntities(this.#read[at + 1] ?? "");
    return "";
  }
}

/** Local names and values in turn, without those that only declare a namespace. */
function attributesOf(text: string): string[] {
  const read: string[] = [];
  let at = 0;
  for (;;) {
    const equals = text.indexOf("=", at);
    if (equals < 0) return read;
    let quote = equals + 1;
    while (isSpace(text.charCodeAt(quote))) quote++;
    const mark = text.charCodeAt(quote);
    if (mark !== DOUBLE_QUOTE && mark !== SINGLE_QUOTE) throw new Error("XML: a value without quotes");
    const end = found(text.indexOf(text.charAt(quote), quote + 1));
    const name = text.slice(at, equals).trim();
    if (!name.startsWith("xmlns")) read.push(localName(name), text.slice(quote + 1, end));
    at = end + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The place of the `>` that ends a tag; one in a quoted value does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = found(xml.indexOf(xml.charAt(at), at + 1));
  }
  return found(-1);
}

/** Passes over a comment, an instruction, a DOCTYPE; the text of a CDATA section is told as it stands. */
function endOfAside(xml: string, start: number, text: (text: string) => void): number {
  if (xml.startsWith("<!--", start)) return found(xml.indexOf("-->", start + 4)) + 3;
  if (xml.startsWith("<?", start)) return found(xml.indexOf("?>", start + 2)) + 2;
  if (xml.startsWith("<![CDATA[", start)) {
    const end = found(xml.indexOf("]]>", start));
    text(xml.slice(start + 9, end));
    return end + 3;
  }
  const end = endOfTag(xml, start + 2);
  const subset = xml.slice(start, end).indexOf("[");
  if (subset < 0) return end + 1;
  const close = /\]\s*>/g;
  close.lastIndex = start + subset;
  return close.test(xml) ? close.lastIndex : found(-1);
}

function found(place: number): number {
  if (place < 0) throw new Error("XML: the document ends too early");
  return place;
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Entities that only a DOCTYPE could explain stay as they are written. */
function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
