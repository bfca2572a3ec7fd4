/** What a column of a table is: its words for finding and sorting, and how a cell shows them. */
import type { ReactNode } from "react";
import type { Actor, Language } from "../../model/index.ts";
import { shortNameOf } from "../../model/index.ts";
import { Dot } from "../inspector/parts.tsx";
import { SaidMark } from "../marks/SaidMark.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import cells from "./Cells.module.css";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** In letters of 14 px; 18 for the first column, which the style sheet narrows on phones. */
  readonly width: number;
  /** All that the cell says, as text: for the filter, for sorting, for those who do not see its marks. */
  readonly text: (row: Row) => string;
  /** Rising order; the text's own where not given. */
  readonly compare?: (a: Row, b: Row) => number;
  /** On one line, however long: the inspector tells the rest. Others take up to two. */
  readonly brief?: boolean;
  /** Numbers below one another, end to end; on one line. */
  readonly number?: boolean;
  /** The greatest on top when the order is first asked for. */
  readonly downFirst?: boolean;
  /** What the column tells, as a tip on its head. */
  readonly hint?: string;
  /** A drawing below its name. */
  readonly head?: ReactNode;
  /** How the cell looks; its text where not given. */
  readonly cell?: (row: Row) => ReactNode;
}

/** Rows in the order of a column. Equal rows keep the order they came in; empty cells come last either way. */
export function sortedBy<Row>(
  rows: readonly Row[],
  column: Column<Row>,
  up: boolean,
  language: Language,
): readonly Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  // written once for each row, not at every comparison
  const cells = rows.map((row) => ({ row, text: column.text(row) }));
  const { compare } = column;
  const order = (a: (typeof cells)[number], b: (typeof cells)[number]) =>
    compare ? compare(a.row, b.row) : collator.compare(a.text, b.text);
  return cells
    .toSorted((a, b) => {
      const empty = Number(a.text === "") - Number(b.text === "");
      return empty || (up ? order(a, b) : order(b, a));
    })
    .map(({ row }) => row);
}

/** A column that is only words. */
export function textColumn<Row>(key: string, label: string, width: number, text: (row: Row) => string): Column<Row> {
  return { key, label, width, text, brief: true };
}

/** A column of numbers. */
export function numberColumn<Row>(key: string, label: string, width: number, of: (row: Row) => number): Column<Row> {
  return {
    key,
    label,
    width,
    text: (row) => String(of(row)),
    compare: (a, b) => of(a) - of(b),
    cell: (row) => <span className={of(row) === 0 ? cells.faint : undefined}>{of(row)}</span>,
  };
}

/** An actor in a cell: its mark and short name. */
export function actorCell(actor: Actor | null): ReactNode {
  if (actor === null) return <Nothing />;
  return (
    <span className={cells.actor}>
      <TypeMark type={actor.type} size={19} />
      <span>{shortNameOf(actor.name)}</span>
    </span>
  );
}

/** The column of whole names with their marks; sorted by reading where there is one. */
export function nameColumn<Row extends { readonly actor: Actor }>(label: string, language: Language): Column<Row> {
  return {
    key: "name",
    label,
    width: 18,
    text: ({ actor }) => actor.name,
    compare: (a, b) => (a.actor.reading || a.actor.name).localeCompare(b.actor.reading || b.actor.name, language),
    cell: ({ actor }) => (
      <span className={cells.actor}>
        <TypeMark size={19} type={actor.type} />
        <span>{actor.name}</span>
        {actor.said && <SaidMark size={17} />}
      </span>
    ),
  };
}

/** The number of a story in a cell, named for those who cannot see its shape. */
export function storyCell(order: number | null, title: string): ReactNode {
  return order === null ? <Nothing /> : <StoryMark order={order} title={title} />;
}

/** A date in a cell: a full dot where it is known, a dashed one where it is not. */
export function WhenCell({ known, text }: { known: boolean; text: string }) {
  return (
    <span className={cells.when}>
      <Dot known={known} />
      <span className={known ? undefined : cells.undated}>{text}</span>
    </span>
  );
}

/** Nothing known: a dash to the eye, nothing to the ear. */
export function Nothing() {
  return (
    <span className={cells.nothing} aria-hidden="true">
      ―
    </span>
  );
}
