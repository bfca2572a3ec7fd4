/** The graphs that numbers are counted on: the one asked for, and those of the two days compared. */
import { graphOfRecord } from "../analysis/index.ts";
import type { Day, Tie } from "../model/index.ts";
import { type Network, recordedSpan } from "../network/index.ts";
import { type TimeView, verdictsIn } from "../scene/index.ts";
import { type Shown, selectShown } from "./legendView.ts";
import type { NumbersAsked, NumbersBase, NumbersBasis, NumbersGroup, NumbersScope } from "./numbers.ts";
import { groupOf, knownGroup } from "./numbersGroups.ts";
import { remembered } from "./remembered.ts";
import { selectRecordNetwork, selectTime } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

type Choice<Key extends keyof NumbersAsked> = NumbersAsked[Key];

type CountedTies = Pick<NumbersBasis, "actors" | "graph" | "arrows" | "time" | "ties" | "counted" | "actorsLeft">;

/** Remembers for one base; each of the three has its own memory. Other groups, or another seed, leave the graph as it is. */
const basisMaker = () => {
  const counted = remembered(
    (
      network: Network,
      shown: Shown | null,
      time: TimeView | null,
      arrows: Choice<"arrows">,
      directed: boolean,
      doubtful: boolean,
      undated: boolean,
    ): CountedTies => {
      const actors = shown ? network.dataset.actors.filter(({ id }) => shown.actors.has(id)) : network.dataset.actors;
      const verdicts = time && verdictsIn(network, time);
      const ties: Tie[] = [];
      const counts = { doubtful: 0, undated: 0 };
      for (const tie of network.dataset.ties) {
        if (shown && !shown.ties.has(tie.id)) continue;
        const verdict = verdicts?.get(tie.id) ?? "certain";
        if (verdict === "no" || (verdict === "possible" && !doubtful) || (verdict === "undated" && !undated)) continue;
        if (verdict === "possible") counts.doubtful++;
        if (verdict === "undated") counts.undated++;
        ties.push(shown ? withShownIntroducer(tie, shown) : tie);
      }
      return {
        actors,
        graph: graphOfRecord({ actors, ties }, { arrows, directed }),
        arrows,
        time,
        ties: { counted: ties.length, ...counts, left: network.dataset.ties.length - ties.length },
        counted: ties,
        actorsLeft: network.dataset.actors.length - actors.length,
      };
    },
  );
  const grouped = remembered(
    (
      network: Network,
      record: CountedTies,
      scope: NumbersScope,
      groupedBy: NumbersGroup,
      exact: boolean,
      seed: number,
    ): NumbersBasis => ({
      ...record,
      dataset: network.dataset,
      group: record.actors.map((actor) => groupOf(actor, groupedBy, network)),
      groupedBy,
      scope,
      exact,
      seed,
    }),
  );
  return { counted, grouped };
};

const makers = { now: basisMaker(), before: basisMaker(), after: basisMaker() };

/** The map keeps a triad whose introducer is hidden; nobody is then said to have introduced the two. */
function withShownIntroducer(tie: Tie, { actors }: Shown): Tie {
  return tie.via === null || actors.has(tie.via) ? tie : { ...tie, via: null, viaUnnamed: true };
}

/** What numbers are counted on. The days compared look at what the legend lets through, and at all dates up to theirs. */
export function selectBasis(state: EnishiState, base: NumbersBase = "now"): NumbersBasis {
  const { arrows, directed, doubtful, undated, group, exact, seed } = state.view.numbers;
  const scope: NumbersScope = state.view.numbers.scope;
  const shown = scope === "all" ? null : selectShown(state);
  const time = base === "now" ? (scope === "all" ? null : selectTime(state)) : selectComparedTime(state, base);
  const network = selectRecordNetwork(state);
  const { counted, grouped } = makers[base];
  const record = counted(network, shown, time, arrows, directed, doubtful, undated);
  return grouped(network, record, shown ? "view" : "all", knownGroup(group, network), exact, seed);
}

const middleOf = remembered((network: Network): Day | null => {
  const days = network.dataset.ties.flatMap(({ when }) => when?.latest ?? when?.earliest ?? []);
  return days.toSorted((a, b) => a - b)[Math.floor((days.length - 1) / 2)] ?? null;
});

/** The two days compared; `null` for one that is not chosen where nothing is dated. */
export function selectComparedDays(state: EnishiState): { readonly before: Day | null; readonly after: Day | null } {
  const network = selectRecordNetwork(state);
  const { before, after } = state.view.numbers;
  return { before: before ?? middleOf(network), after: after ?? recordedSpan(network)?.last ?? null };
}

const spanTo = () =>
  remembered((day: Day | null, months: number | null): TimeView | null => {
    if (day === null) return null;
    if (months === null) return { mode: "had-happened-by", span: { first: day, last: day } };
    return { mode: "happened-in", span: { first: monthsBefore(day, months), last: day } };
  });

const spans = { before: spanTo(), after: spanTo() };

function selectComparedTime(state: EnishiState, base: "before" | "after"): TimeView | null {
  return spans[base](selectComparedDays(state)[base], state.view.numbers.months);
}

const DAYS_A_MONTH = 365.2425 / 12;

/** The first day of a window of so many months that ends on `day`. */
function monthsBefore(day: Day, months: number): Day {
  return day - Math.round(months * DAYS_A_MONTH) + 1;
}
