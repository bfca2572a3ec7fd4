/** The corporate number (法人番号): thirteen digits, of which the first checks the others. */

/** The first digit that belongs before the other twelve: 9 − (Σ Pn·Qn mod 9), n counted from the right, Qn 1, 2, 1, 2 … */
export function corporateCheckDigit(twelve: string): number {
  let sum = 0;
  for (let n = 1; n <= 12; n++) sum += Number(twelve[12 - n]) * (n % 2 === 1 ? 1 : 2);
  return 9 - (sum % 9);
}

/** The digits of a cell, whatever its width, spaces and hyphens; `null` where something else stands in it. */
export function corporateDigits(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/[\s\-‐‑‒–—―−ー]/g, "");
  return /^\d+$/.test(plain) ? plain : null;
}

/** The corporate number in that of a qualified invoice (登録番号): T and the thirteen digits; `null` where it is none. */
export function numberOfInvoice(text: string): string | null {
  const [, rest] = /^T(.+)$/i.exec(text.normalize("NFKC").trim()) ?? [];
  const digits = rest === undefined ? null : corporateDigits(rest);
  return digits !== null && isCorporateNumber(digits) ? digits : null;
}

/** Thirteen digits whose first one is right. */
export function isCorporateNumber(digits: string): boolean {
  return /^\d{13}$/.test(digits) && Number(digits[0]) === corporateCheckDigit(digits.slice(1));
}
