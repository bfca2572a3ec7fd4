/** The table twin of the map: actors, ties and steps of stories, with everything the map says. */
import { type KeyboardEvent, useRef, useState } from "react";
import { chooseNumbers, pickActor, pickEpisode, pickTie } from "../../commands/index.ts";
import {
  type ActorRow,
  type EpisodeRow,
  selectActorRows,
  selectEpisodeRows,
  selectTieRows,
  type TieRow,
} from "../../state/index.ts";
import { NumbersTab } from "../numbers/NumbersTab.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { RowTable } from "./RowTable.tsx";
import styles from "./TableScreen.module.css";
import { useActorColumns } from "./useActorColumns.tsx";
import { useEpisodeColumns } from "./useEpisodeColumns.tsx";
import { useTieColumns } from "./useTieColumns.tsx";

const TABS = ["ties", "actors", "episodes", "numbers"] as const;
type Tab = (typeof TABS)[number];

/** Fills what holds it; the table scrolls within. */
export function TableScreen() {
  const enishi = useEnishi();
  const { table: words, numbers } = useWords();
  const { actors, ties, episode } = useNow((state) => state.view.selection);
  // Opens where the selection is; afterwards only the user changes tables.
  const [list, setList] = useState<Exclude<Tab, "numbers">>(
    episode !== null ? "episodes" : actors.length > 0 && ties.length === 0 ? "actors" : "ties",
  );
  const { open } = useNow((state) => state.view.numbers);
  const tab = open ? "numbers" : list;
  const setTab = (to: Tab) => {
    if (to !== "numbers") setList(to);
    if (open !== (to === "numbers")) chooseNumbers(enishi, { open: !open });
  };
  const tabs = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = TABS.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + TABS.length) % TABS.length;
    setTab(TABS[index] ?? tab);
    tabs.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  };
  return (
    <div className={styles.screen}>
      <div ref={tabs} role="tablist" aria-label={words.label} className={styles.tabs} onKeyDown={onKeyDown}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`table-tab-${name}`}
            aria-selected={name === tab}
            aria-controls="table-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {name === "numbers" ? numbers.tab : words.tabs[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="table-panel" aria-labelledby={`table-tab-${tab}`} className={styles.panel}>
        {tab === "actors" && <ActorTable />}
        {tab === "ties" && <TieTable />}
        {tab === "episodes" && <EpisodeTable />}
        {tab === "numbers" && <NumbersTab />}
      </div>
    </div>
  );
}

function ActorTable() {
  const enishi = useEnishi();
  const { table: words } = useWords();
  const picked = useNow((state) => state.view.selection.actors);
  return (
    <RowTable<ActorRow>
      label={words.tabs.actors}
      found={useNow(selectActorRows)}
      columns={useActorColumns()}
      first={null}
      countInWords={words.of.actors}
      empty={words.empty.actors}
      isPicked={(row) => picked.includes(row.id)}
      onPick={(row, additive) => pickActor(enishi, row.id, additive)}
    />
  );
}

function TieTable() {
  const enishi = useEnishi();
  const { table: words } = useWords();
  const picked = useNow((state) => state.view.selection.ties);
  return (
    <RowTable<TieRow>
      label={words.tabs.ties}
      found={useNow(selectTieRows)}
      columns={useTieColumns()}
      first="when"
      countInWords={words.of.ties}
      empty={words.empty.ties}
      isPicked={(row) => picked.includes(row.id)}
      onPick={(row, additive) => pickTie(enishi, row.id, additive)}
    />
  );
}

function EpisodeTable() {
  const enishi = useEnishi();
  const { table: words } = useWords();
  const picked = useNow((state) => state.view.selection.episode);
  return (
    <RowTable<EpisodeRow>
      label={words.tabs.episodes}
      found={useNow(selectEpisodeRows)}
      columns={useEpisodeColumns()}
      first={null}
      countInWords={words.of.episodes}
      empty={words.empty.episodes}
      isPicked={(row) => picked === row.id}
      onPick={(row) => pickEpisode(enishi, row.id)}
    />
  );
}
