/** A formula worked through on one actor: its terms with who is behind each, their sum, and the number that comes of it. */
import type { ReactNode } from "react";
import type { FlatGraph, MeasureKey, Via, Worked, WorkedTerm } from "../../analysis/index.ts";
import { shortNameOf } from "../../model/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { Sentence } from "../Data.tsx";
import { useNow, useWords } from "../useEnishi.tsx";
import { digits } from "./digits.ts";
import styles from "./HowCounted.module.css";

export interface WorkedThroughProps {
  readonly worked: Worked;
  readonly measure: MeasureKey;
  readonly graph: FlatGraph;
  /** What the table says; `null` where that is an estimate or not counted yet. */
  readonly shown: number | null;
}

export function WorkedThrough({ worked, measure, graph, shown }: WorkedThroughProps) {
  const { counted: words } = useWords();
  const named = useNamed(graph);
  const { terms, left, sum, rule, value } = worked;
  const agrees = shown !== null && Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return (
    <>
      {terms.length === 0 ? (
        <p className={styles.note}>{words.nothingAdds}</p>
      ) : (
        <table className={styles.terms}>
          <tbody>
            {terms.map((term, at) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: terms have no name of their own and do not move
              return <Row key={at} term={term} named={named} weighted={measure.startsWith("strength")} />;
            })}
            {left.count > 0 && (
              <tr>
                <th scope="row">{words.terms.left(left.count)}</th>
                <td>{rule.is === "core" ? "" : digits(left.amount)}</td>
              </tr>
            )}
          </tbody>
          {rule.is !== "core" && (
            <tfoot>
              <tr>
                <th scope="row">{rule.is === "closeness" ? words.steps : words.sum}</th>
                <td>{digits(sum)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      )}
      {rule.is === "core" && <p className={styles.note}>{words.coreRule(value)}</p>}
      <p className={styles.result}>
        <span className={styles.way}>{wayOf(worked)}</span>
        <strong>{digits(value)}</strong>
        {agrees && <span className={styles.agrees}>{words.matches}</span>}
      </p>
    </>
  );
}

/** How the number comes from the sum: `2.5 ÷ 190 =`. */
function wayOf({ rule, sum }: Worked): string {
  if (rule.is === "core") return "k =";
  if (rule.is === "closeness") {
    const { reached, others } = rule;
    const near = `${digits(reached)} ÷ ${digits(sum)} =`;
    return others === null ? near : `${digits(reached)} ÷ ${digits(others)} × ${near}`;
  }
  if (rule.factor === 1) return "=";
  const whole = 1 / rule.factor;
  const isWhole = Number.isFinite(whole) && Math.abs(whole - Math.round(whole)) < 1e-9 * whole;
  return Number.isFinite(whole) ? `${digits(sum)} ÷ ${digits(isWhole ? Math.round(whole) : whole)} =` : "=";
}

type Named = (place: number) => string;

function useNamed(graph: FlatGraph): Named {
  const network = useNow(selectNetwork);
  return (place) => {
    const id = graph.ids[place] ?? "";
    return shortNameOf(network.actors.get(id)?.name ?? id);
  };
}

function Row({ term, named, weighted }: { term: WorkedTerm; named: Named; weighted: boolean }) {
  const { counted: words } = useWords();
  const { who, how } = told(term, named, words.terms, weighted);
  return (
    <tr>
      <th scope="row">
        {who !== "" && (
          <span className={styles.who}>
            <Sentence>{who}</Sentence>
          </span>
        )}
        {how !== "" && <span className={styles.how}>{typeof how === "string" ? <Sentence>{how}</Sentence> : how}</span>}
      </th>
      <td>{term.is === "core" ? "" : digits(term.amount)}</td>
    </tr>
  );
}

type TermWords = ReturnType<typeof useWords>["counted"]["terms"];

/** Most of the ways over others that are named for one term. */
const MOST_VIA = 4;

function told(term: WorkedTerm, named: Named, words: TermWords, weighted: boolean): { who: string; how: ReactNode } {
  const over = (through: readonly Via[], say: (who: string, there: string, on: string) => string) => {
    const parts = through
      .slice(0, MOST_VIA)
      .map(({ actor, there, on }) => say(named(actor), digits(there), digits(on)));
    return [...parts, ...(through.length > MOST_VIA ? [words.andMore(through.length - MOST_VIA)] : [])];
  };
  switch (term.is) {
    case "partner":
      return { who: named(term.actor), how: weighted ? words.times(digits(term.amount)) : words.partner("") };
    case "pair":
      return {
        who: `${named(term.from)} → ${named(term.to)}`,
        how: words.pair(digits(term.through), digits(term.ways)),
      };
    case "distance": {
      const more = term.count - term.actors.length;
      const names = [...term.actors.map(named), ...(more > 0 ? [words.andMore(more)] : [])];
      return { who: words.distance(term.distance, term.count), how: names.join(" · ") };
    }
    case "jump":
      return { who: "", how: words.jump };
    case "stuck":
      return { who: "", how: words.stuck(digits(term.rank)) };
    case "passed":
      return {
        who: named(term.actor),
        how: term.amount === term.value ? words.neighbour("") : words.passed(digits(term.value), digits(term.share)),
      };
    case "bound":
      return {
        who: named(term.actor),
        how: [words.direct(digits(term.direct)), ...over(term.through, words.over), words.squared]
          .join(" + ")
          .replace(` + ${words.squared}`, ` → ${words.squared}`),
      };
    case "apart":
      return {
        who: named(term.actor),
        how: term.through.length === 0 ? words.noOverlap : `1 − (${over(term.through, words.overlap).join(" + ")})`,
      };
    case "uneven":
      return { who: named(term.actor), how: words.uneven(digits(term.part), digits(term.relative)) };
    case "core":
      return { who: named(term.actor), how: words.core(term.core) };
    case "tied":
      return { who: `${named(term.a)} ― ${named(term.b)}`, how: words.tied };
  }
}
