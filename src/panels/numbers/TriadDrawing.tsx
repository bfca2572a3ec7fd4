/** A role as a small drawing: three actors in their groups, told by shape, letter and tone, and the tie that is not there. */
import type { Role } from "../../analysis/index.ts";
import { useWords } from "../useEnishi.tsx";
import styles from "./TriadDrawing.module.css";

type Group = "A" | "B" | "C";

/** From, over the broker, to. A is always the broker's group. */
const GROUPS: Readonly<Record<Role, readonly [Group, Group, Group]>> = {
  coordinator: ["A", "A", "A"],
  itinerant: ["B", "A", "B"],
  gatekeeper: ["B", "A", "A"],
  representative: ["A", "A", "B"],
  liaison: ["B", "A", "C"],
};

const PLACES = [
  { x: 14, y: 40 },
  { x: 44, y: 14 },
  { x: 74, y: 40 },
] as const;

const OUTLINES: Readonly<Record<Group, string>> = {
  A: "M0 -11A11 11 0 1 1 0 11A11 11 0 1 1 0 -11Z",
  B: "M-10 -10H10V10H-10Z",
  C: "M0 -13L13 10H-13Z",
};

/** `directed`: with heads on its arrows. */
export function TriadDrawing({ role, directed }: { role: Role; directed: boolean }) {
  const { brokerage: words } = useWords();
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 88 54"
      role="img"
      aria-label={words.drawing(words.roles[role].pattern)}
    >
      <path className={styles.missing} d="M28 42H60" />
      <path className={styles.arrow} d="M22 32L33 22.5M55 22.5L66 32" />
      {directed && <path className={styles.head} d="M36 20L28.5 23L32.2 27.2ZM69.5 35L66 27.5L61.8 31.7Z" />}
      {GROUPS[role].map((group, at) => {
        const { x, y } = PLACES[at] ?? PLACES[0];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: three fixed places
          <g key={at} className={styles.actor} data-group={group} transform={`translate(${x} ${y})`}>
            <path d={OUTLINES[group]} />
            <text y={group === "C" ? 7.5 : 4.5}>{group}</text>
          </g>
        );
      })}
    </svg>
  );
}
