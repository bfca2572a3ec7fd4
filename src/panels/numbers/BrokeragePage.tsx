/** The brokerage page: one actor's roles, or those of all, beside introductions made; and a table of everybody. */
import { selectBrokerage, selectOpenedTriads } from "../../state/index.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import styles from "./Brokerage.module.css";
import { BrokersTable } from "./BrokersTable.tsx";
import { BrokerTools } from "./BrokerTools.tsx";
import { BurtFour } from "./BurtFour.tsx";
import { CopyBrokerage } from "./CopyBrokerage.tsx";
import { RoleTable } from "./RoleTable.tsx";
import { SideBySide } from "./SideBySide.tsx";

/** While triads are listed beside the map, the table of everybody gives up its room. */
export function BrokeragePage() {
  const { brokerage: words, numbers } = useWords();
  const isEmpty = useNow(selectBrokerage).total === 0;
  const opened = useNow(selectOpenedTriads) !== null;
  if (isEmpty) return <p className={styles.none}>{numbers.empty}</p>;
  return (
    <div className={styles.page} data-beside={opened}>
      <section className={styles.own} aria-label={words.title}>
        <p className={styles.lead}>{words.lead}</p>
        <BrokerTools />
        <SideBySide />
        <RoleTable />
        <BurtFour />
        <CopyBrokerage />
      </section>
      {!opened && (
        <section className={styles.everyone} aria-label={words.everyone}>
          <BrokersTable />
        </section>
      )}
    </div>
  );
}
