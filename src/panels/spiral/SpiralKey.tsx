/** What the marks of a spiral mean; on the sheet and on paper. */
import type { Spiral } from "../../scene/index.ts";
import { burstPoints } from "../../scene/index.ts";
import { useWords } from "../useEnishi.tsx";
import styles from "./SpiralKey.module.css";

/** Only of the marks that are there. */
export function SpiralKey({ spiral, order }: { spiral: Spiral; order: "told" | "dated" }) {
  const { spiral: say } = useWords();
  const { numbers, knots, beads, tickUnit } = spiral;
  const keys = [
    numbers.some(({ mark }) => mark === "dated") && (["dated", say.keyOf.dated] as const),
    numbers.some(({ mark }) => mark === "undated") && (["undated", say.keyOf.undated] as const),
    numbers.some(({ mark }) => mark === "spark") && (["spark", say.keyOf.spark] as const),
    knots.some(({ via }) => via !== null) && (["triad", say.keyOf.triad] as const),
    knots.some(({ via }) => via === null) && (["unnamed", say.keyOf.unnamed] as const),
    beads.some(({ returns, label }) => returns && label !== null) && (["again", say.keyOf.again] as const),
    tickUnit && (["tick", say.keyOf[tickUnit]] as const),
  ].filter((key) => key !== false && key !== null);
  return (
    <section className={styles.key} aria-label={say.key}>
      <p>{order === "told" ? say.keyOf.outward : say.keyOf.outwardDated}</p>
      <ul>
        {keys.map(([sort, words]) => (
          <li key={sort}>
            <KeyMark sort={sort} />
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Behind a button, opening over what stands above it. */
export function KeyOnRequest(props: { spiral: Spiral; order: "told" | "dated" }) {
  const { spiral: say } = useWords();
  return (
    <details className={styles.request}>
      <summary>{say.key}</summary>
      <div className={styles.opened}>
        <SpiralKey {...props} />
      </div>
    </details>
  );
}

type KeySort = "dated" | "undated" | "spark" | "triad" | "unnamed" | "again" | "tick";

function KeyMark({ sort }: { sort: KeySort }) {
  return (
    <svg viewBox="-14 -12 28 24" aria-hidden="true" className={styles.mark} data-sort={sort}>
      {sort === "dated" && <circle r="8" />}
      {sort === "undated" && <circle r="8" />}
      {sort === "spark" && <polygon points={burstPoints(12, 11)} />}
      {(sort === "triad" || sort === "unnamed") && (
        <>
          <path className={styles.tie} d="M-13 5H13" />
          {sort === "triad" && <path className={styles.thread} d="M0 -5V3" />}
          <circle className={styles.knot} cy="5" r="5" />
          {sort === "triad" && <circle className={styles.via} cy="-7" r="4.4" />}
          {sort === "unnamed" && (
            <text y="8.4" fontSize="9">
              ?
            </text>
          )}
        </>
      )}
      {sort === "again" && (
        <text className={styles.again} y="5" fontSize="13">
          ←3
        </text>
      )}
      {sort === "tick" && <path className={styles.tick} d="M-12 0H12M-6 -6V6M0 -6V6M6 -6V6" />}
    </svg>
  );
}
