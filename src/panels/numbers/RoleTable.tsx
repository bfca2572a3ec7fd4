/** Five roles: a drawing, plain words, how many pairs, and how many chance would give. */
import { type DealtCount, ROLES, type Role } from "../../analysis/index.ts";
import { openTriads, showCounted } from "../../commands/index.ts";
import { brokerageKeysOf, DEALINGS, selectBroker, selectBrokerage, selectOpenedTriads } from "../../state/index.ts";
import { countInWords, oneValueInWords, valueInWords } from "../../words/index.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Brokerage.module.css";
import roles from "./Roles.module.css";
import { TriadDrawing } from "./TriadDrawing.tsx";

/** Below it "than by chance" is said. */
const RARE = 0.05;

export function RoleTable() {
  const enishi = useEnishi();
  const language = useLanguage();
  const { brokerage: words, counted, measures } = useWords();
  const view = useNow(selectBrokerage);
  const broker = useNow(selectBroker);
  const asked = useNow((state) => state.view.numbers);
  const isAll = asked.brokers === "all";
  const told = isAll ? view.all : broker;
  if (told === null) return null;
  const keys = brokerageKeysOf(asked);
  const testKey = isAll ? keys.testOfAll : keys.test;
  const times = countInWords(DEALINGS, language);
  const how = (key: typeof keys.roles | typeof testKey) => (
    <button
      type="button"
      className={styles.how}
      aria-label={counted.open(measures.name(key))}
      onClick={() => showCounted(enishi, key, isAll ? undefined : broker?.id)}
    >
      {counted.openShort}
    </button>
  );
  const isTooLarge = (key: typeof keys.roles | typeof testKey) => view.result?.report.notCounted[key] === "too-large";
  const isOneGroup = new Set(view.basis.group).size < 2;
  return (
    <>
      <p className={roles.hows}>
        <span>
          {words.observed} {how(keys.roles)}
        </span>
        <span>
          {words.p} {how(testKey)}
        </span>
      </p>
      <table className={roles.roles}>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col">
              {words.observed} {how(keys.roles)}
            </th>
            <th scope="col">{words.expected}</th>
            <th scope="col">{words.ratio}</th>
            <th scope="col">
              {words.p} {how(testKey)}
            </th>
            <th scope="col">{words.reading}</th>
          </tr>
        </thead>
        <tbody>
          {ROLES.map((role) => (
            <RoleRow
              key={role}
              role={role}
              count={isTooLarge(keys.roles) ? null : told.roles?.[role]}
              test={isTooLarge(testKey) ? null : told.tests?.[role]}
              directed={view.basis.graph.directed}
            />
          ))}
        </tbody>
      </table>
      <div className={roles.notes}>
        {isTooLarge(keys.roles) ? <p>{words.tooLarge}</p> : isTooLarge(testKey) && <p>{words.testTooLarge}</p>}
        {isOneGroup && <p>{words.oneGroup}</p>}
        {!view.basis.graph.directed && <p>{words.undirected}</p>}
        <p>{words.key}</p>
        <p>
          {isAll ? words.dealtAll(times) : words.dealt(times)} {words.verdictNote}
        </p>
      </div>
    </>
  );
}

interface RoleRowProps {
  readonly role: Role;
  /** `undefined` while not counted; `null`: will not be. */
  readonly count: number | null | undefined;
  readonly test: DealtCount | null | undefined;
  readonly directed: boolean;
}

function RoleRow({ role, count, test, directed }: RoleRowProps) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { brokerage: words } = useWords();
  const opened = useNow(selectOpenedTriads)?.role === role;
  const { name, plain } = words.roles[role];
  const ofTest = (of: "expected" | "ratio" | "p") => (test === null ? null : test?.[of]);
  const number = (value: number | null | undefined, digits?: number) =>
    value === undefined
      ? "…"
      : value === null
        ? "–"
        : digits === undefined
          ? oneValueInWords(value, language)
          : valueInWords(value, { digits }, language);
  return (
    <tr data-opened={opened}>
      <th scope="row">
        <div>
          <TriadDrawing role={role} directed={directed} />
          <span>
            <strong>{name}</strong>
            <span className={styles.hint}>{plain}</span>
          </span>
        </div>
      </th>
      <td data-label={words.observed}>
        {count === undefined || count === null || count === 0 ? (
          <span className={styles.faint}>{number(count)}</span>
        ) : (
          <button
            type="button"
            className={roles.count}
            aria-pressed={opened}
            aria-label={words.list(oneValueInWords(count, language), name)}
            onClick={() => openTriads(enishi, role)}
          >
            {oneValueInWords(count, language)}
          </button>
        )}
      </td>
      <td data-label={words.expected}>{number(ofTest("expected"), 2)}</td>
      <td data-label={words.ratio}>{number(ofTest("ratio"), 2)}</td>
      <td data-label={words.p}>{number(ofTest("p"), 3)}</td>
      <td data-label={words.reading} data-verdict={test ? verdictOf(test) : undefined}>
        {test && words.verdict[verdictOf(test)]}
      </td>
    </tr>
  );
}

function verdictOf({ observed, expected, p }: DealtCount): "more" | "fewer" | "same" | "none" {
  if (observed === 0 && expected === 0) return "none";
  if (p >= RARE) return "same";
  return observed > expected ? "more" : "fewer";
}
