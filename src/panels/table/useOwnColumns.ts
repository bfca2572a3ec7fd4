/** The owner's own columns of one table, in the order in which its rows first use them. */
import { useMemo } from "react";
import { ownColumnsOf } from "../../model/index.ts";
import { selectDataset } from "../../state/index.ts";
import { useNow } from "../useEnishi.tsx";

export function useOwnColumns(of: "actors" | "ties" | "episodes"): readonly string[] {
  const rows = useNow((state) => selectDataset(state)[of]);
  return useMemo(() => ownColumnsOf(rows), [rows]);
}
