/** The legend that is also the filter: who, by which ties, where, and what the other marks mean. */
import { type ReactNode, useState } from "react";
import { type Facet, showAll } from "../../commands/index.ts";
import { type LegendRow, selectLegend } from "../../state/index.ts";
import { kindInWords, typeInWords } from "../../words/index.ts";
import { KindMark } from "../marks/KindMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { MapScale } from "../numbers/MapScale.tsx";
import { RoomLayer } from "../room/RoomLayer.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { FacetSection } from "./FacetSection.tsx";
import { GatherChoices } from "./GatherChoices.tsx";
import styles from "./Legend.module.css";
import { MapMarks } from "./MapMarks.tsx";

const WARDS_AT_FIRST = 6;

export function Legend() {
  const enishi = useEnishi();
  const language = useLanguage();
  const { legend: words } = useWords();
  const legend = useNow(selectLegend);
  const ownTypes = useNow((state) => state.document.dataset.types);
  const ownKinds = useNow((state) => state.document.dataset.kinds);
  const [allWards, setAllWards] = useState(false);
  const wards =
    allWards || legend.wards.length <= WARDS_AT_FIRST + 1 ? legend.wards : legend.wards.slice(0, WARDS_AT_FIRST);
  const hiddenActors = legend.actors.total - legend.actors.shown;
  const hiddenTies = legend.ties.total - legend.ties.shown;
  const anyHidden = [...legend.types, ...legend.kinds, ...legend.wards].some(({ hidden }) => hidden);

  const section = (
    facet: Facet,
    title: string,
    rows: readonly LegendRow[],
    of: {
      mark?: (row: LegendRow) => ReactNode;
      name: (id: string) => string;
      count?: { shown: number; total: number };
      all: readonly LegendRow[];
    },
  ) => rows.length > 0 && <FacetSection facet={facet} title={title} rows={rows} {...of} />;

  return (
    <div className={styles.legend}>
      <div className={styles.scroll}>
        <RoomLayer />
        {section("hiddenTypes", words.sections.types, legend.types, {
          all: legend.types,
          count: legend.actors,
          mark: ({ id, hidden }) => <TypeMark type={id} size={20} hollow={hidden} />,
          name: (id) => typeInWords(id, language, ownTypes),
        })}
        {section("hiddenKinds", words.sections.kinds, legend.kinds, {
          all: legend.kinds,
          count: legend.ties,
          mark: ({ id, hidden }) => <KindMark kind={id} faded={hidden} />,
          name: (id) => kindInWords(id, language, ownKinds),
        })}
        {section("hiddenWards", words.sections.wards, wards, {
          all: legend.wards,
          name: (id) => id || words.noWard,
        })}
        {wards.length < legend.wards.length && (
          <button type="button" className={styles.more} onClick={() => setAllWards(true)}>
            {words.more(legend.wards.length - wards.length)}
          </button>
        )}
        {allWards && legend.wards.length > WARDS_AT_FIRST + 1 && (
          <button type="button" className={styles.more} onClick={() => setAllWards(false)}>
            {words.less}
          </button>
        )}
        <GatherChoices hasWards={legend.wards.some(({ id }) => id !== "")} />
        <MapMarks marks={legend.marks} knot={legend.kinds.some(({ id }) => id === "introduction")} />
      </div>
      <MapScale />
      <div className={styles.hiding} role="status">
        {anyHidden && (
          <>
            <span>{words.hiding(hiddenActors, hiddenTies)}</span>
            <button type="button" onClick={() => showAll(enishi)}>
              {words.showAll}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
