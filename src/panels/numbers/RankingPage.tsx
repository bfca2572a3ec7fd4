/** The ranking: every actor with the measures chosen. */
import { chooseNumbers, pickActor, sortNumbers } from "../../commands/index.ts";
import { type NumberRow, type Ranking, selectColumns, selectRanking } from "../../state/index.ts";
import { RowTable } from "../table/RowTable.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { ColumnChooser } from "./ColumnChooser.tsx";
import { MapChoices } from "./MapChoices.tsx";
import styles from "./Numbers.module.css";
import { useLast } from "./useLast.ts";
import { isMeasure, useNumberColumns } from "./useNumberColumns.tsx";

export function RankingPage() {
  const ranking = useNow(selectRanking);
  const none = useNow(selectColumns).length === 0;
  // while the next is counted the last stays in sight, and in hand
  const last = useLast(ranking);
  if (none || last === null)
    return (
      <div className={styles.bare}>
        <Tools />
        {none && <NoColumns />}
      </div>
    );
  return (
    <div className={styles.page} aria-busy={ranking === null}>
      <RankingTable ranking={last} />
    </div>
  );
}

function Tools() {
  return (
    <>
      <ColumnChooser />
      <MapChoices />
    </>
  );
}

export function NoColumns() {
  const { numbers: words } = useWords();
  return <p className={styles.none}>{words.noColumns}</p>;
}

function RankingTable({ ranking }: { ranking: Ranking }) {
  const enishi = useEnishi();
  const { numbers: words, measures } = useWords();
  const picked = useNow((state) => state.view.selection.actors);
  const { key, up } = useNow((state) => state.view.numbers.order);
  const { by, columns } = ranking;
  const inOrder = key === "name" || isMeasure(key, columns) ? key : (by?.key ?? "name");
  return (
    <RowTable<NumberRow>
      label={by === null ? words.tab : words.ranking(measures.name(by.key))}
      found={ranking}
      columns={useNumberColumns(ranking)}
      first={null}
      order={{ key: inOrder, up }}
      onSort={(column) => {
        if (column === "name" || isMeasure(column, columns)) sortNumbers(enishi, column);
        // by rank is by the measure it ranks, the first on top
        else if (by !== null) chooseNumbers(enishi, { order: { key: by.key, up: by.first === "low" } });
      }}
      tools={<Tools />}
      countInWords={words.shown}
      empty={words.empty}
      isPicked={({ id }) => picked.includes(id)}
      onPick={({ id }, additive) => pickActor(enishi, id, additive)}
    />
  );
}
