/** Values of measures as they are written: aligned in a column, as exact as is of use. */
import type { Language } from "../model/index.ts";

/** How the values of one measure are written: as whole numbers, or with so many digits after the point. */
export interface ValueForm {
  readonly digits: number;
}

/** The form that fits all values: whole numbers stay whole; the greatest decides how many digits are worth showing. */
export function valueForm(values: Iterable<number | null>): ValueForm {
  let most = 0;
  let whole = true;
  for (const value of values) {
    if (value === null) continue;
    most = Math.max(most, Math.abs(value));
    whole &&= Math.abs(value - Math.round(value)) < 1e-9;
  }
  if (whole) return { digits: 0 };
  return { digits: most >= 1000 ? 0 : most >= 100 ? 1 : most >= 10 ? 2 : most >= 0.01 ? 3 : 5 };
}

const forms = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, digits: number, significant: boolean): Intl.NumberFormat {
  const key = `${language} ${digits} ${significant}`;
  const known =
    forms.get(key) ??
    new Intl.NumberFormat(
      language,
      significant
        ? { maximumSignificantDigits: digits }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits },
    );
  forms.set(key, known);
  return known;
}

/** A value in a form. What would be written as 0 and is not 0 keeps two digits that count. */
export function valueInWords(value: number, { digits }: ValueForm, language: Language): string {
  const vanishes = value !== 0 && Math.abs(value) < 0.5 * 10 ** -digits;
  const text = vanishes ? formatOf(language, 2, true).format(value) : formatOf(language, digits, false).format(value);
  return text.replace("-", "−");
}

/** A value alone, in its own form. */
export function oneValueInWords(value: number, language: Language): string {
  return valueInWords(value, valueForm([value]), language);
}

/** How many. */
export function countInWords(count: number, language: Language): string {
  return formatOf(language, 0, false).format(count);
}
