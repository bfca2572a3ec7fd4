/** A formula in the plain notation of `formulas.ts`, taken apart for setting or written out as a line of text. */

export type FormulaPart =
  | { readonly is: "number" | "name" | "word" | "sign" | "sum"; readonly text: string }
  | { readonly is: "row"; readonly parts: readonly FormulaPart[] }
  | { readonly is: "fraction"; readonly over: FormulaPart; readonly under: FormulaPart }
  | {
      readonly is: "script";
      readonly base: FormulaPart;
      readonly below: FormulaPart | null;
      readonly above: FormulaPart | null;
    };

/** The formula as a tree. Every notation has one: what is not closed ends at the end. */
export function formulaParts(notation: string): FormulaPart {
  const tokens = notation.match(/[A-Za-zα-ωσλ]+|\d+(?:\.\d+)?|\s+|./gu) ?? [];
  let at = 0;
  const row = (end: string | null): FormulaPart => {
    const parts: FormulaPart[] = [];
    while (at < tokens.length && tokens[at] !== end) {
      if (/^\s+$/u.test(tokens[at] as string)) at++;
      else parts.push(scripted(term()));
    }
    at++;
    return parts.length === 1 ? (parts[0] as FormulaPart) : { is: "row", parts };
  };
  const term = (): FormulaPart => {
    const token = tokens[at++] as string;
    if (token !== "{") return leafOf(token);
    const over = row("}");
    if (tokens[at] !== "/" || tokens[at + 1] !== "{") return over;
    at += 2;
    return { is: "fraction", over, under: row("}") };
  };
  const scripted = (base: FormulaPart): FormulaPart => {
    let [below, above]: [FormulaPart | null, FormulaPart | null] = [null, null];
    for (; tokens[at] === "_" || tokens[at] === "^"; ) {
      const mark = tokens[at++];
      const part = at < tokens.length ? term() : leafOf("");
      if (mark === "_") below = part;
      else above = part;
    }
    return below === null && above === null ? base : { is: "script", base, below, above };
  };
  return row(null);
}

function leafOf(text: string): FormulaPart {
  if (text === "Σ") return { is: "sum", text };
  if (/^\d/u.test(text)) return { is: "number", text };
  if (/^\p{L}$/u.test(text)) return { is: "name", text };
  return { is: /^\p{L}{2,}$/u.test(text) ? "word" : "sign", text };
}

/** The formula as one line: `x_ij`, `(a + b) / n`. */
export function formulaInText(notation: string): string {
  const written = notation
    .replaceAll(/_\{([^{}]+)\}/gu, (_, below: string) => (/^\p{L}+$/u.test(below) ? `_${below}` : `_(${below})`))
    .replaceAll(
      /\{([^{}]*)\}\/\{([^{}]*)\}/gu,
      (_, over: string, under: string) => `${grouped(over)} / ${grouped(under)}`,
    );
  return written.includes("{") ? written.replaceAll("{", "(").replaceAll("}", ")") : written;
}

function grouped(part: string): string {
  return /^(?:[\p{L}\d_]+(?:\([^()]*\))?|\([^()]*\))$/u.test(part) ? part : `(${part})`;
}
