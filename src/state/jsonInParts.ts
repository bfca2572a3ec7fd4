/** A JSON text in parts, so that one of many megabytes can be written between two pictures. */

/** An object whose entries are made only as they are written, each on a line of its own; those of `undefined` are left out. */
export class Entries {
  readonly each: () => Iterable<readonly [key: string, value: unknown]>;

  constructor(each: () => Iterable<readonly [key: string, value: unknown]>) {
    this.each = each;
  }
}

/** The entries and what is inside them in turn; any other value as it is, on one line. */
export function* jsonInParts(value: unknown, indent = ""): Generator<string, void> {
  if (!(value instanceof Entries)) {
    yield JSON.stringify(value);
    return;
  }
  const inner = `${indent}  `;
  let before = "{";
  for (const [key, own] of value.each()) {
    if (own === undefined) continue;
    yield `${before}\n${inner}${JSON.stringify(key)}: `;
    yield* jsonInParts(own, inner);
    before = ",";
  }
  yield before === "{" ? "{}" : `\n${indent}}`;
}

/** Entries that are there already. */
export function entriesOf(object: Readonly<Record<string, unknown>>): Entries {
  return new Entries(() => Object.entries(object));
}
