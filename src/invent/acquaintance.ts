/** Who knows whom, since when for sure, and who is met how often: what the invention of ties remembers as it goes. */
import type { Day } from "../model/index.ts";
import type { Chance } from "./chance.ts";

export interface Known {
  readonly actor: number;
  /** The contact is surely not younger than this day; `null` where its date does not say. */
  readonly since: Day | null;
}

/**
 * Circles are quarters, wards and the whole city. In each an actor is met the more often, the more it has been met before:
 * Barabási & Albert 1999, doi:10.1126/science.286.5439.509.
 */
export class Acquaintance {
  private readonly count: number;
  private readonly pairs = new Set<number>();
  private readonly known: Known[][];
  private readonly circles = new Map<number, number[]>();
  private readonly circlesOf: (actor: number) => readonly number[];

  constructor(count: number, circlesOf: (actor: number) => readonly number[]) {
    this.count = count;
    this.known = Array.from({ length: count }, () => []);
    this.circlesOf = circlesOf;
  }

  /** It can be met from now on, as if it had been met so often. */
  arrives(actor: number, often: number): void {
    for (const circle of this.circlesOf(actor)) for (let i = 0; i < often; i++) this.circle(circle).push(actor);
  }

  meet(a: number, b: number, since: Day | null, openly: boolean): void {
    if (openly) for (const actor of [a, b]) this.arrives(actor, 1);
    if (this.knows(a, b)) return;
    this.pairs.add(this.pair(a, b));
    this.known[a]?.push({ actor: b, since });
    this.known[b]?.push({ actor: a, since });
  }

  knows(a: number, b: number): boolean {
    return this.pairs.has(this.pair(a, b));
  }

  contacts(actor: number): readonly Known[] {
    return this.known[actor] ?? [];
  }

  /** Somebody of a circle, or `null` where nobody is. */
  someoneOf(circle: number, chance: Chance): number | null {
    const members = this.circle(circle);
    return members.length === 0 ? null : chance.oneOf(members);
  }

  private circle(circle: number): number[] {
    const members = this.circles.get(circle) ?? [];
    this.circles.set(circle, members);
    return members;
  }

  private pair(a: number, b: number): number {
    return Math.min(a, b) * this.count + Math.max(a, b);
  }
}
