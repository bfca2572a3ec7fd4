/** A day of the calendar to type or choose. */
import { useEffect, useState } from "react";
import { calendarOf, type Day, dayOf } from "../../model/index.ts";
import controls from "../frame/controls.module.css";
import styles from "./Numbers.module.css";

interface DayFieldProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChoose: (day: Day) => void;
}

/** While a date is being typed it is nobody's date yet: only a whole one is chosen. */
export function DayField({ label, value, onChoose }: DayFieldProps) {
  const [typed, setTyped] = useState(value === null ? "" : isoOf(value));
  useEffect(() => setTyped(value === null ? "" : isoOf(value)), [value]);
  return (
    <label className={styles.day}>
      <span>{label}</span>
      <input
        type="date"
        className={controls.field}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const day = dayOfIso(target.value);
          if (day !== null && day !== value) onChoose(day);
        }}
      />
    </label>
  );
}

function isoOf(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** `null` for what is no date yet, and for the first centuries, which only occur while a year is typed. */
function dayOfIso(text: string): Day | null {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return year < 1000 ? null : dayOf(year, month, date);
}
