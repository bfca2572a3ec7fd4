/** The layer of what the room said, in the legend: how much there is, whether it is shown, and the way to its review. */
import { openSaying, showDialog, showRoom } from "../../commands/index.ts";
import legend from "../legend/Legend.module.css";
import { SaidMark } from "../marks/SaidMark.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./RoomLayer.module.css";

/** Nothing before anything was said. */
export function RoomLayer() {
  const enishi = useEnishi();
  const { room } = useWords();
  const count = useNow((state) => state.document.sayings.length);
  const hidden = useNow((state) => state.view.roomHidden);
  if (count === 0) return null;
  return (
    <section className={`${legend.section} ${styles.layer}`}>
      <h2 className={legend.title}>
        <span>{room.layer}</span>
        <span className={styles.count}>{room.count(count)}</span>
      </h2>
      <div className={legend.row} data-hidden={hidden}>
        <button type="button" className={legend.toggle} aria-pressed={!hidden} onClick={() => showRoom(enishi, hidden)}>
          <span className={legend.mark}>
            <SaidMark size={20} />
          </span>
          <span className={legend.name}>{hidden ? room.hidden : room.shown}</span>
        </button>
      </div>
      <p className={styles.actions}>
        <button type="button" onClick={() => showDialog(enishi, "room")}>
          {room.review}
        </button>
        <button type="button" onClick={() => openSaying(enishi)}>
          {room.say}
        </button>
      </p>
    </section>
  );
}
