/** Parts of a page that come one after another, each in a task of its own, so that no task holds the page up for long. */
import { useEffect, useState } from "react";

/** How many of `many` parts have had their turn; none before it `begun`. */
export function useTurns(many: number, begun: boolean): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (!begun) {
      setTurns(0);
      return;
    }
    if (turns >= many) return;
    const next = setTimeout(() => setTurns(turns + 1), 0);
    return () => clearTimeout(next);
  }, [begun, turns, many]);
  return begun ? turns : 0;
}
