/** The browser's own print, with whatever the page has laid out for paper. */
export function printPage(): void {
  window.print();
}
