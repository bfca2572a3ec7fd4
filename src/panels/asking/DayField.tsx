/** A field for a day that may be left open. */
import { useId } from "react";
import { isoOf } from "../../analysis/index.ts";
import { type Day, dayOf } from "../../model/index.ts";
import styles from "./Answer.module.css";

export interface DayFieldProps {
  readonly label: string;
  readonly day: Day | null;
  readonly onChange: (day: Day | null) => void;
}

export function DayField({ label, day, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <span className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day === null ? "" : isoOf(day)}
        onChange={(event) => {
          const [, year, month, date] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(event.target.value) ?? [];
          // a field that is half filled in has no value yet
          if (event.target.value === "") onChange(null);
          else if (year !== undefined) onChange(dayOf(Number(year), Number(month), Number(date)));
        }}
      />
    </span>
  );
}
