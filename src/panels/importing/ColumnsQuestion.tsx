/** Which column holds what, where no header says it. */
import { useId, useState } from "react";
import { decideSheet } from "../../commands/index.ts";
import type { SheetView } from "../../model/index.ts";
import { columnLetters, type Draft, decidedFor, shownColumnsOf } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import { brief } from "./brief.ts";
import styles from "./Questions.module.css";

const ASKED = ["from", "to", "via"] as const;
type Asked = (typeof ASKED)[number];
const NONE = -1;
const MOST_COLUMNS = 60;

/** Of two columns one is the one end and the other the other; of more, which they are is not ours to guess. */
const onlyPair = (sheet: SheetView, at: number) =>
  sheet.columns.length === 2 ? (sheet.columns[at]?.place ?? NONE) : NONE;

export function ColumnsQuestion({
  draft,
  sheet,
  onAnswered,
}: {
  draft: Draft;
  sheet: SheetView;
  onAnswered: () => void;
}) {
  const enishi = useEnishi();
  const id = useId();
  const { importAsking: say, importing } = useWords();
  const [places, setPlaces] = useState<Record<Asked, number>>(() => ({
    from: placeOf(sheet, "from") ?? onlyPair(sheet, 0),
    to: placeOf(sheet, "to") ?? onlyPair(sheet, 1),
    via: placeOf(sheet, "via") ?? NONE,
  }));
  const langOf = useLangOf();
  const chosen = ASKED.map((field) => places[field]).filter((place) => place !== NONE);
  const clear = places.from !== NONE && places.to !== NONE && new Set(chosen).size === chosen.length;
  const shown = sheet.columns.length > 2 ? ASKED : (["from", "to"] as const);
  const accept = () => {
    if (!clear) return;
    decideSheet(enishi, sheet.file, {
      ...(sheet.kind === "unknown" && { kind: "ties" }),
      headerRow: sheet.headerRow,
      columns: { ...decidedFor(draft, sheet.file).columns, ...meaningOf(sheet, places) },
    });
    onAnswered();
  };
  return (
    <>
      <h3 className={styles.question} tabIndex={-1}>
        {say.columns}
      </h3>
      <p className={styles.why}>{say.columnsWhy}</p>
      <div className={styles.selects}>
        {shown.map((field) => (
          <label key={field}>
            <span>{importing.fields[field]}</span>
            <select
              value={places[field]}
              aria-describedby={clear ? undefined : `${id}-clash`}
              onChange={(event) => setPlaces({ ...places, [field]: Number(event.target.value) })}
            >
              {(field === "via" || places[field] === NONE) && (
                <option value={NONE}>{field === "via" ? say.columnNone : say.columnChoose}</option>
              )}
              {shownColumnsOf(sheet, MOST_COLUMNS).map((column) => (
                <option
                  key={column.place}
                  value={column.place}
                  lang={langOf(column.header || firstValuesOf(sheet, column.place))}
                >
                  {say.columnOption(columnLetters(column.place), column.header || firstValuesOf(sheet, column.place))}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {!clear && (
        <p className={styles.why} id={`${id}-clash`}>
          {say.columnsSame}
        </p>
      )}
      <button type="button" className={styles.accept} aria-disabled={!clear} onClick={accept}>
        {say.columnsAccept}
      </button>
    </>
  );
}

function placeOf(sheet: SheetView, field: Asked): number | undefined {
  return sheet.columns.find((column) => column.field === field)?.place;
}

/** The chosen columns by their field; a column that had one of these fields and was not chosen is no longer used. */
function meaningOf(sheet: SheetView, places: Readonly<Record<Asked, number>>): Record<number, string> {
  const meaning: Record<number, string> = {};
  for (const { place, field } of sheet.columns) if ((ASKED as readonly string[]).includes(field)) meaning[place] = "";
  for (const field of ASKED) if (places[field] !== NONE) meaning[places[field]] = field;
  return meaning;
}

function firstValuesOf(sheet: SheetView, place: number): string {
  const values = sheet.rows.filter(({ role }) => role === "data").map(({ cells }) => (cells[place] ?? "").trim());
  return [...new Set(values.filter((value) => value !== ""))]
    .slice(0, 2)
    .map((value) => brief(value, 12))
    .join("・");
}
