/** One thing to take along, in each form it can have. */
import { COPY_FORMS, type CopyForm } from "../../commands/index.ts";
import controls from "../frame/controls.module.css";
import { useWords } from "../useEnishi.tsx";
import styles from "./HowCounted.module.css";

export interface CopyFormsProps {
  /** What is taken: stands before the buttons, and in the name of each. */
  readonly name: string;
  readonly onCopy: (form: CopyForm) => void;
}

export function CopyForms({ name, onCopy }: CopyFormsProps) {
  const { counted: words } = useWords();
  return (
    <fieldset className={styles.copyRow}>
      <legend>{name}</legend>
      {COPY_FORMS.map((form) => (
        <button
          key={form}
          type="button"
          className={controls.small}
          aria-label={`${name}: ${words.copyAs[form]}`}
          onClick={() => onCopy(form)}
        >
          {words.copyAs[form]}
        </button>
      ))}
    </fieldset>
  );
}
