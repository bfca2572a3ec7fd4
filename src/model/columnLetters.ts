/** The name a spreadsheet gives a column, by its place from 0: A for 0, Z for 25, AA for 26. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}
