/** The numbers of the brokerage page with their label: told, and taken along as text, CSV or JSON. */
import { brokerageToCopy } from "../../commands/index.ts";
import { type BrokerageCopied, brokerageKeys, selectBroker } from "../../state/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Brokerage.module.css";
import { CopyForms } from "./CopyForms.tsx";
import { Methods, useCopy } from "./CopyNumbers.tsx";
import how from "./HowCounted.module.css";
import { NumberLabel } from "./NumberLabel.tsx";

export function CopyBrokerage() {
  const enishi = useEnishi();
  const { brokerage: words } = useWords();
  const asked = useNow((state) => state.view.numbers);
  const broker = useNow(selectBroker);
  const { said, copy } = useCopy();
  const keys = brokerageKeys(asked);
  const own: BrokerageCopied["of"] = asked.brokers === "all" || broker === null ? "all" : { actor: broker.id };
  const wishes = [
    [words.copyOne, own],
    [words.copyAll, "everyone"],
  ] as const;
  return (
    <section aria-label={words.copyTitle}>
      <h3 className={styles.title}>{words.label}</h3>
      <NumberLabel keys={keys} whole />
      <div className={how.copies}>
        {wishes.map(([name, of]) => (
          <CopyForms
            key={name}
            name={`${words.copy} ${name}`}
            onCopy={(form) => void copy(brokerageToCopy(enishi, of, form))}
          />
        ))}
      </div>
      {said}
      <Methods keys={keys} />
    </section>
  );
}
