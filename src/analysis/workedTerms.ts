/** The terms of a worked example: what kinds there are, the largest kept, all added up. */

/** Actors are places in `graph.ids`. `amount` is what the term adds to the sum. */
export type WorkedTerm =
  | { readonly is: "partner"; readonly actor: number; readonly amount: number }
  /** Of `ways` shortest ways from `from` to `to`, `through` lead over the actor. */
  | {
      readonly is: "pair";
      readonly from: number;
      readonly to: number;
      readonly through: number;
      readonly ways: number;
      readonly amount: number;
    }
  /** All at one distance; `actors` names the first of `count`. */
  | {
      readonly is: "distance";
      readonly distance: number;
      readonly count: number;
      readonly actors: readonly number[];
      readonly amount: number;
    }
  /** PageRank: the share that everybody has alike, and the share of those without arcs (`rank` in sum) spread evenly. */
  | { readonly is: "jump"; readonly amount: number }
  | { readonly is: "stuck"; readonly rank: number; readonly amount: number }
  /** PageRank or eigenvector: what comes from `actor`, whose own value is `value`, of which it passes on `share`. */
  | {
      readonly is: "passed";
      readonly actor: number;
      readonly value: number;
      readonly share: number;
      readonly amount: number;
    }
  /** Constraint: (direct + Σ over `through`)². */
  | {
      readonly is: "bound";
      readonly actor: number;
      readonly direct: number;
      readonly through: readonly Via[];
      readonly amount: number;
    }
  /** Effective size: 1 - Σ over `through`. */
  | { readonly is: "apart"; readonly actor: number; readonly through: readonly Via[]; readonly amount: number }
  /** Hierarchy: r ln r, where `part` is c_ij and r is c_ij over the mean of all. */
  | {
      readonly is: "uneven";
      readonly actor: number;
      readonly part: number;
      readonly relative: number;
      readonly amount: number;
    }
  /** Coreness: a partner and its own. */
  | { readonly is: "core"; readonly actor: number; readonly core: number; readonly amount: number }
  /** Clustering: two partners who are tied. */
  | { readonly is: "tied"; readonly a: number; readonly b: number; readonly amount: number };

/** Over `actor`: the share of the way there, and of the way on. */
export interface Via {
  readonly actor: number;
  readonly there: number;
  readonly on: number;
}

/**
 * How the value comes from the terms. `sum`: their sum times `factor`. `closeness`: `reached`/`others` · `reached`/sum, without
 * its first part where `others` is `null`. `core`: the largest k for which k terms have a core of k or more.
 */
export type WorkedRule =
  | { readonly is: "sum"; readonly factor: number }
  | { readonly is: "closeness"; readonly reached: number; readonly others: number | null }
  | { readonly is: "core" };

export interface Worked {
  readonly terms: readonly WorkedTerm[];
  /** Terms there are beyond those listed, and what they add. */
  readonly left: { readonly count: number; readonly amount: number };
  /** Of all terms. */
  readonly sum: number;
  readonly rule: WorkedRule;
  readonly value: number;
}

/** `undefined`: there is no value (an isolate, outside the largest component, too few actors); `too-long`: not to be waited for. */
export type WorkedExample = Worked | "undefined" | "too-long";

export interface Limit {
  /** The actor's place. */
  readonly actor: number;
  /** How many terms are listed. */
  readonly most: number;
}

/**
 * The example from its terms, however many. Where there are more than fit, the largest are listed; else all, largest first, or
 * `inOrder` as they come.
 */
export function workedFrom(
  terms: Iterable<WorkedTerm>,
  rule: WorkedRule,
  most: number,
  { inOrder = false }: { readonly inOrder?: boolean } = {},
): Worked {
  let kept: WorkedTerm[] = [];
  let [sum, count] = [0, 0];
  const largest = () => kept.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, most);
  for (const term of terms) {
    sum += term.amount;
    count++;
    kept.push(term);
    if (kept.length > 8 * most + 64) kept = largest();
  }
  if (!inOrder || count > most) kept = largest();
  const listed = kept.reduce((all, { amount }) => all + amount, 0);
  const left = { count: count - kept.length, amount: count === kept.length ? 0 : sum - listed };
  return { terms: kept, left, sum, rule, value: workedValue(sum, rule) };
}

function workedValue(sum: number, rule: WorkedRule): number {
  if (rule.is === "sum") return sum * rule.factor;
  if (rule.is === "core") return sum;
  const { reached, others } = rule;
  if (reached === 0) return 0;
  return others === null ? reached / sum : (reached / others) * (reached / sum);
}
