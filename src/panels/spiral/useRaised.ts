/** Which actors' beads are raised and joined: the selected ones, and the one that is pointed at. */
import { useMemo } from "react";
import type { ActorId } from "../../model/index.ts";
import { useNow } from "../useEnishi.tsx";

export function useRaised(): ReadonlySet<ActorId> {
  const selected = useNow((state) => state.view.selection.actors);
  const hovered = useNow((state) => state.passing.hoveredActor);
  return useMemo(() => new Set(hovered === null ? selected : [...selected, hovered]), [selected, hovered]);
}
