/** What stands in the band while there is nothing to tell: a sentence that says how a story is made. */
import { EpisodeMark } from "../marks/EpisodeMark.tsx";
import styles from "./NoStories.module.css";

export function NoStories({ title, body }: { title: string; body: string }) {
  return (
    <div className={styles.none}>
      <span className={styles.marks} aria-hidden="true">
        {["trouble", "consultation", "spark", "introduction", "outlook"].map((kind) => (
          <EpisodeMark key={kind} kind={kind} size={24} variant={kind === "spark" ? "filled" : "outline"} />
        ))}
      </span>
      <div>
        <h2>{title}</h2>
        <p>{body}</p>
      </div>
    </div>
  );
}
