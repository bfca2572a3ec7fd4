/** The very triads behind a count of brokerage, listed beside the map; each can be looked at alone, with its ties. */
import { useEffect, useRef } from "react";
import { ask, closeTriads, lookAtTriad, moveCamera } from "../../commands/index.ts";
import {
  type BrokeredTriad,
  type OpenedTriads,
  selectBasis,
  selectGroupOf,
  selectNetwork,
  selectOpenedTriads,
} from "../../state/index.ts";
import { countInWords, typeInWords } from "../../words/index.ts";
import { LongList } from "../asking/LongList.tsx";
import { ShortName, useLabelOf } from "../asking/parts.tsx";
import rows from "../asking/Rows.module.css";
import { TieItem } from "../asking/TieItem.tsx";
import { Data } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./BrokeredRows.module.css";

export function BrokeredRows() {
  const opened = useNow(selectOpenedTriads);
  return opened && <Listed opened={opened} />;
}

function Listed({ opened }: { opened: OpenedTriads }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { brokerage: words } = useWords();
  const nameOf = useLabelOf();
  const directed = useNow((state) => selectBasis(state).graph.directed);
  const head = useRef<HTMLHeadingElement>(null);
  const { role, broker, triads, more, picked } = opened;
  const roleName = role === "total" ? words.open : words.roles[role].name;
  useLookAt(opened);
  useEscape();
  // who opened the list goes on in it; where all stands in one column, the map comes into sight
  useEffect(() => {
    void [role, broker];
    if (document.activeElement === document.body) return;
    const frame = requestAnimationFrame(() => {
      head.current?.focus({ preventScroll: true });
      document.getElementById("map")?.scrollIntoView({ block: "start" });
    });
    return () => cancelAnimationFrame(frame);
  }, [role, broker]);
  return (
    <section className={`${rows.rows} ${styles.listed}`} aria-labelledby="brokered">
      <div className={styles.head}>
        <h2 id="brokered" ref={head} tabIndex={-1}>
          <Data>{words.rows.title(broker === null ? words.rows.all : nameOf(broker).join(""), roleName)}</Data>{" "}
          <small>{words.rows.count(countInWords(triads.length, language) + (more ? "+" : ""))}</small>
        </h2>
        <button type="button" className={controls.small} onClick={() => closeTriads(enishi)}>
          {words.rows.close}
        </button>
      </div>
      <p className={rows.note}>
        {directed ? words.rows.note : words.rows.noteUndirected}
        {more && ` ${words.rows.listed(countInWords(triads.length, language))}`}
      </p>
      {triads.length === 0 && <p>{words.rows.none}</p>}
      <LongList items={triads} least={(picked?.at ?? 0) + 1}>
        {(drawn) => (
          <ol className={styles.triads}>
            {drawn.map((triad, at) => (
              <li key={`${triad.from}\n${triad.broker}\n${triad.to}`}>
                <TriadButton triad={triad} at={at} picked={picked?.at === at} directed={directed} />
                {picked?.at === at && <Behind picked={picked} />}
              </li>
            ))}
          </ol>
        )}
      </LongList>
    </section>
  );
}

interface TriadButtonProps {
  readonly triad: BrokeredTriad;
  readonly at: number;
  readonly picked: boolean;
  readonly directed: boolean;
}

function TriadButton({ triad: { from, broker, to }, at, picked, directed }: TriadButtonProps) {
  const enishi = useEnishi();
  const { brokerage: words } = useWords();
  const nameOf = useLabelOf();
  const name = (id: string) => nameOf(id).join("");
  const arrow = <span aria-hidden="true">{directed ? "→" : "―"}</span>;
  return (
    <button
      type="button"
      className={styles.triad}
      aria-pressed={picked}
      aria-label={words.rows.spoken(name(from), name(broker), name(to))}
      onClick={() => lookAtTriad(enishi, at)}
    >
      <Party id={from} />
      {arrow}
      <Party id={broker} />
      {arrow}
      <Party id={to} />
    </button>
  );
}

/** A name with its mark; and its group, where the mark does not tell it. */
function Party({ id }: { id: string }) {
  const language = useLanguage();
  const { brokerage: words } = useWords();
  const actor = useNow((state) => selectNetwork(state).actors.get(id));
  const basis = useNow(selectBasis);
  const group = useNow((state) => selectGroupOf(state).get(id)) ?? "";
  const told =
    group === ""
      ? words.noGroup
      : basis.groupedBy === "type"
        ? typeInWords(group, language, basis.dataset.types)
        : group;
  return (
    <span className={styles.party}>
      <TypeMark type={actor?.type ?? ""} size={19} />
      <span>
        <ShortName id={id} />
        <small>
          <Data>{told}</Data>
        </small>
      </span>
    </span>
  );
}

/** The ties that lead over the broker, and the way to bring the two together. */
function Behind({ picked: { triad, ties } }: { picked: NonNullable<OpenedTriads["picked"]> }) {
  const enishi = useEnishi();
  const { brokerage: words, asking } = useWords();
  const nameOf = useLabelOf();
  const [from, to] = [nameOf(triad.from).join(""), nameOf(triad.to).join("")];
  return (
    <div className={styles.behind}>
      <h3 className={rows.title}>{words.rows.ties}</h3>
      <ul className={rows.list}>
        {ties.map((tie) => (
          <li key={tie.id}>
            <TieItem tie={tie} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={rows.open}
        aria-label={words.rows.introduce(from, to)}
        onClick={() => ask(enishi, "route", triad.from, triad.to)}
      >
        {asking.questions.route}
      </button>
    </div>
  );
}

/** The camera goes to what is listed, once the map has the room this page leaves it. */
function useLookAt({ broker, role, picked, triads }: OpenedTriads): void {
  const enishi = useEnishi();
  const at = picked?.at ?? null;
  useEffect(() => {
    void [broker, role, at, triads];
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => moveCamera(enishi, "answer"));
    });
    return () => cancelAnimationFrame(frame);
  }, [enishi, broker, role, at, triads]);
}

/** Escape leads back to the table, unless something else took it. */
function useEscape(): void {
  const enishi = useEnishi();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { view, passing, draft } = enishi.store.getState();
      const selected = view.selection.actors.length + view.selection.ties.length > 0;
      if (event.key !== "Escape" || event.defaultPrevented || selected || passing.dialog !== null || draft !== null)
        return;
      if (event.target instanceof HTMLElement && event.target.closest("[role=listbox], [role=dialog], input, select"))
        return;
      closeTriads(enishi);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [enishi]);
}
