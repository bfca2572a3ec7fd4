/** Roles worked through on one actor: the first of the very triads behind each, and what the dealings gave. */
import { type DealtCount, ROLES } from "../../analysis/index.ts";
import type { ActorId } from "../../model/index.ts";
import { brokeredTriads, DEALINGS, type NumbersBasis, type NumbersResult } from "../../state/index.ts";
import { countInWords, oneValueInWords } from "../../words/index.ts";
import { useLabelOf } from "../asking/parts.tsx";
import { Data } from "../Data.tsx";
import { useLanguage, useWords } from "../useEnishi.tsx";
import styles from "./HowCounted.module.css";

/** Triads named for each role. */
const NAMED = 3;

export interface WorkedRolesProps {
  readonly actor: ActorId;
  readonly basis: NumbersBasis;
  readonly result: NumbersResult | null;
  /** The test that is told as well; `null` where the number is no test. */
  readonly test: "gf_type_permutation_test" | "gf_partial_permutation_test" | null;
}

export function WorkedRoles({ actor, basis, result, test }: WorkedRolesProps) {
  const language = useLanguage();
  const { brokerage: words } = useWords();
  const nameOf = useLabelOf();
  const name = (id: ActorId) => nameOf(id).join("");
  const tests = test === null ? null : (result?.report.measures[test] as Tests | null | undefined);
  const own = tests && Object.hasOwn(tests, actor) ? tests[actor] : null;
  const arrow = basis.graph.directed ? " → " : " ― ";
  return (
    <>
      <p className={styles.note}>{words.worked(name(actor))}</p>
      <dl className={styles.workedRoles}>
        {ROLES.map((role) => {
          const triads = brokeredTriads(basis, actor, role);
          const dealt = own?.[role];
          return (
            <div key={role}>
              <dt>
                {words.roles[role].name} <strong>{countInWords(triads.length, language)}</strong>
              </dt>
              {triads.slice(0, NAMED).map(({ from, broker, to }) => (
                <dd key={`${from}\n${to}`}>
                  <Data>{[from, broker, to].map(name).join(arrow)}</Data>
                </dd>
              ))}
              {triads.length > NAMED && (
                <dd className={styles.faint}>{words.andMore(countInWords(triads.length - NAMED, language))}</dd>
              )}
              {dealt && (
                <dd>
                  {words.dealtWorked(
                    countInWords(DEALINGS, language),
                    countInWords(timesOf(dealt.more), language),
                    countInWords(timesOf(dealt.fewer), language),
                    oneValueInWords(dealt.p, language),
                  )}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </>
  );
}

type Tests = Readonly<Record<string, Readonly<Record<(typeof ROLES)[number], DealtCount>>>>;

/** The share counts the observed one as a dealing of its own. */
function timesOf(share: number): number {
  return Math.round(share * (DEALINGS + 1)) - 1;
}
