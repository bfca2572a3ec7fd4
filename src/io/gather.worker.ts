/** The worker that finds where groups gather: takes columns, answers once for each. */
import { communitiesOf } from "../analysis/index.ts";
import { type Gatherings, gatherGroups } from "../scene/index.ts";

/** What the worker is asked: groups as they are given, or communities by the ties between `from` and `to`. */
export interface GatherTask {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly groups:
    | { readonly of: Int32Array; readonly names: readonly string[] }
    | {
        readonly from: Int32Array;
        readonly to: Int32Array;
        /** A community goes by the place of its weightiest member, written out. */
        readonly weights: Float32Array;
      };
}

export type GatherAnswer =
  | { readonly sort: "result"; readonly found: Gatherings }
  | { readonly sort: "failure"; readonly reason: string };

self.onmessage = ({ data }: MessageEvent<GatherTask>) => {
  const { x, y, groups } = data;
  const answer = (message: GatherAnswer) => self.postMessage(message);
  try {
    const { of, names } = "of" in groups ? groups : namedCommunities(x.length, groups);
    answer({ sort: "result", found: gatherGroups({ x, y, groupOf: of, names }) });
  } catch (error) {
    answer({ sort: "failure", reason: error instanceof Error ? error.message : String(error) });
  }
};

function namedCommunities(
  count: number,
  { from, to, weights }: { from: Int32Array; to: Int32Array; weights: Float32Array },
): { of: Int32Array; names: string[] } {
  const of = communitiesOf(count, from, to);
  const heads: number[] = [];
  for (const [actor, community] of of.entries()) {
    const head = heads[community];
    if (head === undefined || (weights[actor] ?? 0) > (weights[head] ?? 0)) heads[community] = actor;
  }
  return { of, names: heads.map(String) };
}
