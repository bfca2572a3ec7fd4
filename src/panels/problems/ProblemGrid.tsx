/** All problems shown, under headings that fold: walked by keyboard, drawn only where they can be seen. */
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { forgetMend, mendCell } from "../../commands/index.ts";
import type { Problem } from "../../model/index.ts";
import { openAtFirst, type ProblemGroup } from "../../state/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import { GroupRow } from "./GroupRow.tsx";
import styles from "./ProblemGrid.module.css";
import { isMendable, ProblemRow } from "./ProblemRow.tsx";
import { useTallWindow } from "./useTallWindow.ts";

type Row =
  | { readonly sort: "head"; readonly key: string; readonly group: ProblemGroup; readonly open: boolean }
  | { readonly sort: "row"; readonly key: Problem; readonly problem: Problem };

export function ProblemGrid({ groups, mendable }: { groups: readonly ProblemGroup[]; mendable: boolean }) {
  const enishi = useEnishi();
  const { report: say } = useWords();
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [at, setAt] = useState(0);
  const [editing, setEditing] = useState<Problem | null>(null);
  const [mending, setMending] = useState(false);
  const rows = useMemo(() => rowsOf(groups, turned), [groups, turned]);
  const { first, last, before, after, show } = useTallWindow(body, rows);
  const here = Math.min(at, rows.length - 1);

  // A row that is not drawn yet gets the focus as soon as it is; until then the list holds it, so that it is never lost.
  const wanted = useRef<number | null>(null);
  const findRow = (index: number) => body.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  const hold = () => body.current?.focus({ preventScroll: true });
  useLayoutEffect(() => {
    const found = wanted.current === null || mending ? null : findRow(Math.min(wanted.current, rows.length - 1));
    if (!found) return;
    wanted.current = null;
    found.focus();
  });

  const goTo = (index: number) => {
    const target = Math.max(0, Math.min(index, rows.length - 1));
    setAt(target);
    const drawn = findRow(target);
    if (drawn) return drawn.focus();
    wanted.current = target;
    hold();
    show(target);
  };
  const mend = async (change: () => Promise<void>, index: number) => {
    hold();
    setEditing(null);
    setMending(true);
    try {
      await change();
    } finally {
      // what was mended is gone from the list: the keyboard goes on at its place
      wanted.current = index;
      setMending(false);
    }
  };
  const leave = (index: number) => {
    hold();
    wanted.current = index;
    setEditing(null);
  };
  const turn = (key: string, open: boolean) => setTurned(new Map([...turned, [key, open]]));

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement && event.target.matches("[data-index]"))) return;
    const row = rows[here];
    const target = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + 10,
      PageUp: here - 10,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (target !== undefined) goTo(target);
    else if (row?.sort === "head" && event.key === "ArrowRight") turn(row.key, true);
    else if (row?.sort === "head" && event.key === "ArrowLeft") turn(row.key, false);
    else if (event.key === "Enter" && row?.sort === "head") turn(row.key, !row.open);
    else if (event.key === "Enter" && row?.sort === "row" && mendable && isMendable(row.problem))
      setEditing(row.problem);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <p id={`${id}-keys`} className="visually-hidden">
        {say.keys}
      </p>
      <div
        role="grid"
        className={styles.grid}
        aria-label={say.list}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rows.length + 1}
        aria-colcount={3}
        aria-busy={mending}
      >
        <div role="rowgroup" className={styles.heads}>
          <div role="row" aria-rowindex={1}>
            <span role="columnheader">{say.columns.where}</span>
            <span role="columnheader">{say.columns.cell}</span>
            <span role="columnheader">{say.columns.sentence}</span>
          </div>
        </div>
        <div
          role="rowgroup"
          ref={body}
          className={styles.rows}
          tabIndex={-1}
          style={{ paddingTop: before, paddingBottom: after }}
          onKeyDown={onKeyDown}
        >
          {rows.slice(first, last).map((row, offset) => {
            const index = first + offset;
            const common = { index, isHere: index === here, onHere: () => setAt(index) };
            if (row.sort === "head")
              return (
                <GroupRow
                  key={row.key}
                  {...common}
                  group={row.group}
                  open={row.open}
                  onTurn={() => turn(row.key, !row.open)}
                />
              );
            return (
              <ProblemRow
                key={index}
                {...common}
                problem={row.problem}
                mendable={mendable && isMendable(row.problem)}
                forgettable={mendable && row.problem.code === "MEND_UNPLACED"}
                editing={editing === row.problem}
                busy={mending}
                onEdit={() => setEditing(row.problem)}
                onLeave={() => leave(index)}
                onMend={(value) => void mend(() => mendCell(enishi, row.problem, value), index)}
                onForget={() => void mend(() => forgetMend(enishi, row.problem), index)}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

function rowsOf(groups: readonly ProblemGroup[], turned: ReadonlyMap<string, boolean>): readonly Row[] {
  const openFirst = openAtFirst(groups);
  return groups.flatMap((group): Row[] => {
    const open = turned.get(group.key) ?? openFirst.has(group.key);
    const head: Row = { sort: "head", key: group.key, group, open };
    if (!open) return [head];
    return [head, ...group.problems.map((problem): Row => ({ sort: "row", key: problem, problem }))];
  });
}
