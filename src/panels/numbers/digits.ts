/** Numbers as they stand on the screen: short, and the same number of decimals for numbers of one kind. */

/** Whole numbers as they are, others with three significant digits or three decimals; "–" for what is undefined. */
export function digits(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  if (Number.isInteger(value)) return sign + size.toLocaleString("en");
  if (size >= 1000) return sign + Math.round(size).toLocaleString("en");
  const text = size >= 0.1 ? size.toFixed(3) : size >= 0.0001 ? size.toPrecision(3) : size.toExponential(1);
  return sign + text;
}
