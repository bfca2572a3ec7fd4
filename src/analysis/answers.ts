/** Answers about chains, origins and routes as plain JSON, for the terminal and for copying. */
import { type ActorId, calendarOf, type Day, edtfOf, type Tie, type TieId } from "../model/index.ts";
import { type ChainsAnswer, chainTo } from "./chains.ts";
import type { OriginAnswer } from "./origin.ts";
import type { Route, RouteStep, RoutesAnswer } from "./routes.ts";
import type { Chain } from "./timedChain.ts";

/** A day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, date } = calendarOf(day);
  const pad = (number: number, width: number) => String(number).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** What every step of an answer says of its tie: `date` is EDTF, `written` the date as the source has it. */
interface StepJson {
  readonly tie: TieId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly via: ActorId | null;
  readonly date: string | null;
  readonly written: string;
  readonly certain: boolean;
  readonly story: string | null;
  readonly quote: string;
  readonly source: string;
}

function stepJson(tie: Tie, from: ActorId, to: ActorId, certain: boolean): StepJson {
  const { id, via, when, story, quote, source } = tie;
  const date = when === null ? null : edtfOf(when);
  return { tie: id, from, to, via, date, written: when?.written ?? "", certain, story, quote, source };
}

/** Chains in full stop here: a deep record would fill gigabytes. Arrivals are never cut. */
const MOST_STEPS = 200_000;

/**
 * `arrivals`: by actor, `null` where nothing dates it; `chains`: the earliest chain to each (or only to the one asked about, with
 * the other three under `best`); `excluded` counts ties; `missing`: why there is none. `truncated`: chains are left out.
 */
export function answerOfChains(answer: ChainsAnswer) {
  const { query, reached, excluded, best, missing } = answer;
  const arrivals = [...reached].map(([actor, { day }]) => [actor, day === null ? null : isoOf(day)] as const);
  const chains: ReturnType<typeof chainJson>[] = [];
  let steps = 0;
  for (const actor of query.to === null ? reached.keys() : [query.to]) {
    steps += reached.get(actor)?.steps ?? 0;
    if (steps > MOST_STEPS && chains.length > 0) break;
    const chain = chainTo(answer, actor);
    if (chain) chains.push(chainJson(chain));
  }
  const wanted = query.to === null ? reached.size : Number(reached.has(query.to));
  return {
    query: { ...query, start: isoOrNull(query.start), end: isoOrNull(query.end) },
    arrivals: recordOf(query.to === null ? arrivals : arrivals.filter(([actor]) => actor === query.to)),
    chains,
    truncated: chains.length < wanted,
    excluded: { undated: excluded.undated, self: excluded.self },
    withoutSureDate: excluded.open,
    best: best && {
      fewest: chainJson(best.fewest),
      fastest: chainJson(best.fastest),
      latest: chainJson(best.latest),
    },
    missing: missing && {
      reason: missing.reason,
      tie: missing.arc?.tie.id ?? null,
      from: missing.arc?.from ?? null,
      to: missing.arc?.to ?? null,
      reachedOn: isoOrNull(missing.reachedOn),
    },
  };
}

function chainJson({ to, steps, departure, arrival, days }: Chain) {
  return {
    to,
    departure: isoOrNull(departure),
    arrival: isoOrNull(arrival),
    days,
    steps: steps.map(({ tie, from, to: heard, certain, undated, day }) => ({
      ...stepJson(tie, from, heard, certain),
      undated,
      day: isoOrNull(day),
    })),
  };
}

/** `steps` of the earliest derivation (empty without a tie), all derivations under `origins`. */
export function answerOfOrigin({ from, to, origins, presumed }: OriginAnswer) {
  const told = origins.map(({ steps, beginning }) => ({
    steps: steps.map(({ tie, knew, via, order, certain, rivals, episode }) => ({
      ...stepJson(tie, from, knew, certain),
      via,
      order,
      step: episode?.step ?? null,
      rivals: rivals.map(({ id }) => id),
    })),
    beginning: {
      reason: beginning.reason,
      knew: beginning.knew,
      tie: beginning.tie?.id ?? null,
      order: beginning.order,
      rivals: beginning.rivals.map(({ id }) => id),
      later: beginning.later.map(({ id }) => id),
    },
  }));
  const first = told[0];
  return {
    from,
    to,
    steps: first?.steps ?? [],
    beginning: first?.beginning ?? null,
    origins: told,
    presumed: presumed.map(({ id }) => id),
  };
}

/** `steps` of the best route (empty without one) and who would have to be asked, all routes under `routes`. */
export function answerOfRoute({ query, already, routes, more, none }: RoutesAnswer) {
  const told = routes.map(routeJson);
  return {
    from: query.from,
    to: query.to,
    day: isoOrNull(query.day),
    avoid: query.avoid,
    already: already && routeStepJson(already),
    introducers: told[0]?.introducers ?? [],
    steps: told[0]?.steps ?? [],
    routes: told,
    more,
    none,
  };
}

function routeJson({ steps, requests, certain }: Route) {
  return {
    introducers: requests.map(({ asked }) => asked),
    certain,
    requests: requests.map(({ by, asked, to, step }) => ({ by, asked, to, tie: step.tie.id })),
    steps: steps.map(routeStepJson),
  };
}

function routeStepJson({ from, to, tie, times, certain, occasions }: RouteStep) {
  return { ...stepJson(tie, from, to, certain), times, occasions: occasions.map(({ id }) => id) };
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}

/** `__proto__` becomes a key like any other. */
function recordOf<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries);
}
