/** The mark of a tie that was said in the room: a line tacked on with stitches, as on the map. */
import { markSize } from "./markSize.ts";

/** Decoration beside words that say the same. */
export function StitchMark() {
  return (
    <svg style={markSize(34, 14)} viewBox="0 0 34 14" aria-hidden="true" fill="none">
      <path d="M1 7H33" stroke="var(--ink-2)" strokeWidth="9" strokeDasharray="1.5 5" />
      <path d="M1 7H33" stroke="var(--tie-intro)" strokeWidth="2" />
    </svg>
  );
}
