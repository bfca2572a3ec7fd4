/** The number of a story in its shape: circle, square, circle ... , so that hue is never alone. */
import styles from "./StoryMark.module.css";

/** `order` is 0-based among the data set's stories. Decoration beside a title, or named by `title` where it stands alone. */
export function StoryMark({ order, title }: { order: number; title?: string }) {
  const named = title === undefined ? { "aria-hidden": true as const } : { role: "img", "aria-label": title, title };
  return (
    <span className={styles.mark} data-way={order % 2} {...named}>
      {order + 1}
    </span>
  );
}
