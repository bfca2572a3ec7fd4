/** A field whose text is kept when one leaves it or presses Enter; Escape puts back what was kept. */
import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useState } from "react";
import styles from "./StoryMaker.module.css";

interface KeptFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onKept: (text: string) => void;
  readonly hidesLabel?: boolean;
  readonly placeholder?: string;
  /** Several lines; Enter begins another. */
  readonly long?: boolean;
}

export function KeptField({ label, value, onKept, hidesLabel = false, placeholder, long = false }: KeptFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const keep = () => {
    if (text.trim() !== value) onKept(text.trim());
  };
  const parts = {
    id,
    value: text,
    placeholder,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setText(target.value),
    onBlur: keep,
    onKeyDown: ({ key, nativeEvent }: KeyboardEvent) => {
      if (key === "Enter" && !long && !nativeEvent.isComposing) keep();
      if (key === "Escape") setText(value);
    },
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hidesLabel ? "visually-hidden" : undefined}>
        {label}
      </label>
      {long ? <textarea rows={1} {...parts} /> : <input type="text" {...parts} />}
    </div>
  );
}
