/** The mark of what was said in the room: a speech bubble in a dashed outline, as on the map. */
import { markSize } from "./markSize.ts";

/** Decoration beside words that say the same. */
export function SaidMark({ size = 18 }: { size?: number }) {
  return (
    <svg style={markSize(size, size)} viewBox="-11 -9 22 22" aria-hidden="true">
      <path
        d="M-7-6h14a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3H0l-4 4.5V4h-3a3 3 0 0 1-3-3v-4a3 3 0 0 1 3-3z"
        fill="var(--paper-raised)"
        stroke="var(--ink)"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeDasharray="3 1.8"
      />
      <path d="M-4.5-2.6h9M-4.5.6h5.5" stroke="var(--ink)" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
