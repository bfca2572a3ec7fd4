/** Where the rows go, where something is open already. */
import { chooseTarget } from "../../commands/index.ts";
import type { Draft } from "../../state/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import { Choices } from "./Choices.tsx";
import styles from "./Questions.module.css";

export function Target({ draft }: { draft: Draft }) {
  const enishi = useEnishi();
  const { target } = useWords().importAsking;
  return (
    <section className={styles.section}>
      <Choices
        small
        legend={target.label}
        chosen={draft.target}
        answers={(["add", "new"] as const).map((id) => ({ id, title: target[id][0], detail: target[id][1] }))}
        onChoose={(id) => chooseTarget(enishi, id === "add" ? "add" : "new")}
      />
    </section>
  );
}
