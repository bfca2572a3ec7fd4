/** The mark of an actor where stories meet, as on the map. */
import { markSize } from "./markSize.ts";

/** Decoration beside words that say it. */
export function MeetingMark() {
  return (
    <svg style={markSize(28, 18)} viewBox="5 0 28 18" aria-hidden="true">
      <circle cx="14" cy="9" r="7.6" fill="none" stroke="var(--story-1)" strokeWidth="1.8" />
      <circle cx="24" cy="9" r="7.6" fill="none" stroke="var(--story-2)" strokeWidth="1.8" />
      <circle cx="19" cy="9" r="2.8" fill="var(--ink)" />
    </svg>
  );
}
