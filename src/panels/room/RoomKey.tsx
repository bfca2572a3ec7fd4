/** What the marks of the room's layer mean, said on the map itself: a stitched line, a dashed bubble, and the words for them. */
import { showDialog } from "../../commands/index.ts";
import { SaidMark } from "../marks/SaidMark.tsx";
import { StitchMark } from "../marks/StitchMark.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./RoomKey.module.css";

/** Over the map while the layer is shown there; it leads to the review. */
export function RoomKey() {
  const enishi = useEnishi();
  const { room } = useWords();
  const count = useRoomShown();
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles.key}
      data-map-key=""
      title={room.reviewOf(count)}
      onClick={() => showDialog(enishi, "room")}
    >
      <Meaning />
      <span className={styles.count}>{room.count(count)}</span>
    </button>
  );
}

/** The same before a room, as one of the plates at the edge: nothing to press. */
export function RoomKeyTold({ className }: { className?: string | undefined }) {
  if (useRoomShown() === 0) return null;
  return (
    <p className={`${styles.told} ${className ?? ""}`}>
      <Meaning />
    </p>
  );
}

function Meaning() {
  const { room } = useWords();
  return (
    <>
      <SaidMark size={22} />
      <StitchMark />
      <span>{room.mark}</span>
    </>
  );
}

/** How many of the room's sayings stand on the map; 0 while they are hidden. */
function useRoomShown(): number {
  return useNow((state) => (state.view.roomHidden ? 0 : state.document.sayings.length));
}
