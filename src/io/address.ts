/** The page's address: read once, written as the view changes. Only the part after `#`, so that it works from disk too. */

/** What stands after `#`, without it. */
export function readAddress(): string {
  return window.location.hash.replace(/^#/, "");
}

/** Replaces what stands after `#`; `push` makes a step that the browser's back button undoes. */
export function writeAddress(fragment: string, push = false): void {
  const url = `${window.location.pathname}${window.location.search}#${fragment}`;
  try {
    window.history[push ? "pushState" : "replaceState"](null, "", url);
  } catch {
    // the browser has had enough of it for now; the next rest of the view writes it
  }
}

/** Calls back with the new fragment when the user goes back, forward or edits the address; answers how to stop. */
export function followAddress(onChange: (fragment: string) => void): () => void {
  const listen = () => onChange(readAddress());
  window.addEventListener("popstate", listen);
  return () => window.removeEventListener("popstate", listen);
}
