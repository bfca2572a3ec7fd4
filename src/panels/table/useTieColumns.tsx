/** The columns of the table of ties. */
import { useMemo } from "react";
import { ownText, shortNameOf, type Tie } from "../../model/index.ts";
import { compareTies, selectNetwork, type TieRow } from "../../state/index.ts";
import { kindInWords, whenInWords } from "../../words/index.ts";
import { UnnamedMark } from "../inspector/TieFacts.tsx";
import { momentInWords } from "../library/momentInWords.ts";
import { KindMark } from "../marks/KindMark.tsx";
import { SaidMark } from "../marks/SaidMark.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import cells from "./Cells.module.css";
import { actorCell, type Column, numberColumn, storyCell, textColumn, WhenCell } from "./columns.tsx";
import { useBriefDates } from "./useBriefDates.ts";
import { useOwnColumns } from "./useOwnColumns.ts";

export function useTieColumns(): readonly Column<TieRow>[] {
  const language = useLanguage();
  const { table: words, room } = useWords();
  const dateText = useBriefDates();
  const own = useNow((state) => state.document.dataset.kinds);
  const stories = useNow((state) => selectNetwork(state).stories);
  const more = useOwnColumns("ties");
  return useMemo(() => {
    const say = words.columns;
    const titleOf = ({ tie }: TieRow) => (tie.story === null ? "" : (stories.get(tie.story)?.title ?? ""));
    const sourceOf = ({ said, source }: Tie) =>
      said ? `${room.mark} ${room.saidBy(said.recordedBy, momentInWords(said.recordedAt, language))}` : source;
    const end = (key: "from" | "to", label: string): Column<TieRow> => ({
      key,
      label,
      width: 15.6,
      text: (row) => row[key]?.name ?? row.tie[key],
      compare: (a, b) => shortNameOf(a[key]?.name ?? "").localeCompare(shortNameOf(b[key]?.name ?? ""), language),
      cell: (row) => actorCell(row[key]),
    });
    return [
      {
        key: "when",
        label: say.when,
        width: 18,
        text: ({ tie, between }) => dateText(tie.when, between),
        compare: compareTies,
        cell: ({ tie, between }) => (
          <WhenCell known={tie.when !== null && tie.certain} text={dateText(tie.when, between)} />
        ),
      },
      end("from", say.from),
      end("to", say.to),
      {
        key: "via",
        label: say.via,
        width: 15.6,
        text: ({ tie, via }) => via?.name ?? (tie.viaUnnamed ? words.unnamed : ""),
        cell: ({ tie, via }) =>
          tie.viaUnnamed ? (
            <span className={cells.actor}>
              <UnnamedMark />
              <span className={cells.undated}>{words.unnamed}</span>
            </span>
          ) : (
            actorCell(via)
          ),
      },
      {
        key: "kind",
        label: say.kind,
        width: 8.5,
        text: ({ tie }) => kindInWords(tie.kind, language, own),
        cell: ({ tie }) => (
          <span className={cells.actor}>
            <KindMark kind={tie.kind} />
            <span>{kindInWords(tie.kind, language, own)}</span>
            {tie.said && <SaidMark size={17} />}
          </span>
        ),
      },
      {
        key: "story",
        label: say.story,
        width: 4.5,
        text: titleOf,
        compare: (a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.told?.step ?? 0) - (b.told?.step ?? 0),
        cell: (row) => storyCell(row.order, titleOf(row)),
      },
      {
        key: "step",
        label: say.step,
        width: 4.5,
        text: ({ told }) => (told === null ? "" : String(told.step)),
        compare: (a, b) => (a.told?.step ?? 0) - (b.told?.step ?? 0),
      },
      textColumn("source", say.source, 20, ({ tie }) => sourceOf(tie)),
      textColumn("quote", say.quote, 26, ({ tie }) => tie.quote),
      textColumn("certain", say.certain, 6, ({ tie }) =>
        tie.said ? room.mark : tie.certain ? words.certain : words.uncertain,
      ),
      textColumn("until", say.until, 9, ({ tie }) => (tie.until === null ? "" : whenInWords(tie.until, language))),
      numberColumn("weight", say.weight, 5, ({ tie }) => tie.weight),
      textColumn("contact", say.contact, 13, ({ tie }) => tie.contact),
      textColumn("note", say.note, 26, ({ tie }) => tie.note),
      ...more.map((column) => textColumn<TieRow>(`own:${column}`, column, 12, ({ tie }) => ownText(tie, column))),
    ];
  }, [language, words, room, dateText, own, stories, more]);
}
