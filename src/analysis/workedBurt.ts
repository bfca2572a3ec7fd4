/** Worked examples of Burt's four: what each partner adds, and over whom. */
import { type BurtModel, strengthsOf, type TieStrength } from "./burt.ts";
import type { MeasureKey } from "./conventions.ts";
import { type FlatGraph, neighboursAt, slotOf } from "./flatGraph.ts";
import { type Limit, type Via, type WorkedExample, type WorkedTerm, workedFrom } from "./workedTerms.ts";

const KEY =
  /^burt_(constraint|effective_size|efficiency|hierarchy)_(EGONET_MODEL_)?(undirected_binary|directed_symsum_binary|directed_symsum_weighted)$/;

const STRENGTHS: Readonly<Record<string, TieStrength>> = {
  undirected_binary: "undirected",
  directed_symsum_binary: "symsum",
  directed_symsum_weighted: "weighted",
};

/** `null` for a key that is none of these. */
export function workedBurt(graph: FlatGraph, key: MeasureKey, { actor, most }: Limit): WorkedExample | null {
  const [, word, model, way = ""] = KEY.exec(key) ?? [];
  if (word === undefined) return null;
  const near = [...neighboursAt(graph.both, actor)];
  if (near.length === 0) return "undefined";
  const shares = sharesAround(graph, actor, near, STRENGTHS[way] ?? "undirected", model ? "egonet" : "whole");
  const count = near.length;
  if (word === "effective_size" || word === "efficiency") {
    const terms = near.map((partner): WorkedTerm => {
      const through = near
        .filter((q) => shares.alike(partner, q) > 0)
        .map((q): Via => {
          return { actor: q, there: shares.direct(q), on: shares.alike(partner, q) };
        });
      return { is: "apart", actor: partner, through, amount: 1 - overThem(through) };
    });
    return workedFrom(terms, { is: "sum", factor: word === "efficiency" ? 1 / count : 1 }, most);
  }
  const bound = near.map((partner) => {
    const through = near
      .filter((q) => shares.on(q, partner) > 0)
      .map((q): Via => {
        return { actor: q, there: shares.direct(q), on: shares.on(q, partner) };
      });
    const direct = shares.direct(partner);
    return { is: "bound", actor: partner, direct, through, amount: (direct + overThem(through)) ** 2 } as const;
  });
  if (word === "constraint") return workedFrom(bound, { is: "sum", factor: 1 }, most);
  if (count === 1)
    return { terms: [], left: { count: 0, amount: 0 }, sum: 1, rule: { is: "sum", factor: 1 }, value: 1 };
  const whole = bound.reduce((sum, { amount }) => sum + amount, 0);
  const terms = bound.map(({ actor: partner, amount: part }): WorkedTerm => {
    const relative = part / (whole / count);
    return { is: "uneven", actor: partner, part, relative, amount: relative * Math.log(relative) };
  });
  return workedFrom(terms, { is: "sum", factor: 1 / (count * Math.log(count)) }, most);
}

function overThem(through: readonly Via[]): number {
  return through.reduce((sum, { there, on }) => sum + there * on, 0);
}

/** p of the actor to each partner, p between partners, and m of a partner towards another. */
function sharesAround(
  graph: FlatGraph,
  actor: number,
  near: readonly number[],
  strength: TieStrength,
  model: BurtModel,
) {
  const z = strengthsOf(graph, strength);
  const { both } = graph;
  const inside = new Set([actor, ...near]);
  const strengthOf = (a: number, b: number) => {
    const slot = slotOf(both, a, b);
    return a === b || slot === -1 ? 0 : (z[slot] as number);
  };
  const tiesOf = (a: number) =>
    [...neighboursAt(both, a)].filter((b) => model === "whole" || inside.has(b)).map((b) => strengthOf(a, b));
  const around = new Map([...inside].map((a) => [a, tiesOf(a)] as const));
  const totals = new Map([...around].map(([a, ties]) => [a, ties.reduce((sum, tie) => sum + tie, 0)] as const));
  const most = new Map([...around].map(([a, ties]) => [a, ties.reduce((max, tie) => Math.max(max, tie), 0)] as const));
  const over = (part: number, whole: number | undefined) => (whole ? part / whole : 0);
  return {
    direct: (j: number) => over(strengthOf(actor, j), totals.get(actor)),
    on: (q: number, j: number) => over(strengthOf(q, j), totals.get(q)),
    alike: (j: number, q: number) => over(strengthOf(j, q), most.get(j)),
  };
}
