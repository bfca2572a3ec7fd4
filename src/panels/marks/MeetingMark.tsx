/** The mark of an actor where stories meet, as on the map: the numbers of the stories side by side. */

import styles from "./StoryMark.module.css";
import { StoryMark } from "./StoryMark.tsx";

/** `orders` are 0-based among the data set's stories. Decoration beside words that say it. */
export function MeetingMark({ orders }: { orders: readonly number[] }) {
  return (
    <span className={styles.meeting} aria-hidden="true">
      {orders.map((order) => (
        <StoryMark key={order} order={order} />
      ))}
    </span>
  );
}
