/** Everybody as a broker: roles, introductions made, closures credited, and two of Burt's numbers. */
import { useMemo } from "react";
import { ROLES } from "../../analysis/index.ts";
import { chooseBroker } from "../../commands/index.ts";
import type { Actor } from "../../model/index.ts";
import { type BrokerageView, type BrokerRow, selectBroker, selectBrokerage } from "../../state/index.ts";
import { typeInWords, valueForm, valueInWords } from "../../words/index.ts";
import { FoldedName } from "../asking/parts.tsx";
import { SaidMark } from "../marks/SaidMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import cells from "../table/Cells.module.css";
import { type Column, nameColumn, numberColumn, textColumn } from "../table/columns.tsx";
import { RowTable } from "../table/RowTable.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { Undefined } from "./useNumberColumns.tsx";

export function BrokersTable() {
  const enishi = useEnishi();
  const { brokerage: words, numbers } = useWords();
  const view = useNow(selectBrokerage);
  const broker = useNow(selectBroker);
  const isAll = useNow((state) => state.view.numbers.brokers === "all");
  return (
    <RowTable<BrokerRow>
      label={words.everyone}
      found={view}
      columns={useBrokerColumns(view)}
      first="total"
      firstUp={false}
      countInWords={numbers.shown}
      empty={numbers.empty}
      isPicked={({ id }) => !isAll && id === broker?.id}
      onPick={({ id }) => chooseBroker(enishi, id)}
    />
  );
}

function NamedShort({ actor }: { actor: Actor }) {
  return (
    <span className={cells.actor}>
      <TypeMark size={19} type={actor.type} />
      <FoldedName id={actor.id} />
      {actor.said && <SaidMark size={17} />}
    </span>
  );
}

function useBrokerColumns({ rows, basis }: BrokerageView): readonly Column<BrokerRow>[] {
  const language = useLanguage();
  const { brokerage: words, table, measures } = useWords();
  return useMemo(() => {
    const value = (
      key: string,
      label: string,
      width: number,
      of: (row: BrokerRow) => number | null | undefined,
    ): Column<BrokerRow> => {
      const form = valueForm(rows.map((row) => of(row) ?? null));
      const text = (row: BrokerRow) => {
        const own = of(row);
        return own === null || own === undefined ? "" : valueInWords(own, form, language);
      };
      return {
        key,
        label,
        width,
        number: true,
        downFirst: true,
        text,
        compare: (a, b) => (of(a) ?? 0) - (of(b) ?? 0),
        cell: (row) => text(row) || <Undefined />,
      };
    };
    // the Japanese heads have two to four letters, the English ones are words
    const narrow = language === "ja" ? 7 : 9.5;
    const group = (name: string) =>
      name === ""
        ? words.noGroup
        : basis.groupedBy === "type"
          ? typeInWords(name, language, basis.dataset.types)
          : name;
    const count = (key: string, label: string, of: (row: BrokerRow) => number): Column<BrokerRow> => ({
      ...numberColumn(key, label, narrow, of),
      number: true,
      downFirst: true,
    });
    return [
      {
        ...nameColumn<BrokerRow>(table.columns.name, language),
        // beside the page of one actor there is room for the name that the map shows
        cell: ({ actor }) => <NamedShort actor={actor} />,
      },
      value("total", words.openShort, narrow, ({ roles }) => roles?.total),
      count("made", words.madeShort, ({ made }) => made.triads),
      count("closed", words.closedShort, ({ made }) => made.closures),
      ...ROLES.map((role) => ({
        ...value(role, words.roles[role].short, narrow, ({ roles }) => roles?.[role]),
        hint: `${words.roles[role].name}: ${words.roles[role].plain}`,
      })),
      value("constraint", measures.short("burt_constraint_undirected_binary"), 6.5, ({ burt }) => burt?.constraint),
      value("size", measures.short("burt_effective_size_undirected_binary"), 7, ({ burt }) => burt?.effectiveSize),
      textColumn<BrokerRow>("group", words.group, 9, (row) => group(row.group)),
    ];
  }, [rows, basis, language, words, table, measures]);
}
