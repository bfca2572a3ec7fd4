/** A day of the calendar to type or choose. */
import { type ReactNode, useEffect, useState } from "react";
import { isoOf } from "../../analysis/index.ts";
import { type Day, dayOf } from "../../model/index.ts";
import controls from "./controls.module.css";

export interface DayFieldProps {
  readonly label: ReactNode;
  readonly day: Day | null;
  readonly className: string | undefined;
  /** Hears of whole dates, and of `null` where the field is emptied and may be. */
  readonly onChoose: (day: Day | null) => void;
  readonly mayBeOpen?: boolean;
}

/** While a date is being typed it is nobody's date yet: only a whole one is chosen. */
export function DayField({ label, day, className, onChoose, mayBeOpen = false }: DayFieldProps) {
  const written = day === null ? "" : isoOf(day);
  const [typed, setTyped] = useState(written);
  useEffect(() => setTyped(written), [written]);
  return (
    <label className={className}>
      <span>{label}</span>
      <input
        type="date"
        className={controls.field}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const chosen = dayOfIso(target.value);
          if (chosen !== null && chosen !== day) onChoose(chosen);
          // a browser says "" also of a date that is only half typed, and then that it is no good
          else if (mayBeOpen && target.value === "" && !target.validity.badInput) onChoose(null);
        }}
      />
    </label>
  );
}

/** `null` for what is no date yet, and for the first centuries, which only occur while a year is typed. */
function dayOfIso(text: string): Day | null {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return year < 1000 ? null : dayOf(year, month, date);
}
