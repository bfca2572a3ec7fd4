/** The words of a step at their place; those of a spark in a bubble whose tail comes from the burst. */
import { bubblePath, type SpiralWords, type WordsLine } from "../../scene/index.ts";
import { useLangOf } from "../Data.tsx";
import type { Hands } from "./hands.ts";
import styles from "./StepWords.module.css";

const CORNER = 14;

/** A press tells the step; keys have its number for that. */
export function StepWords({ words, hands }: { words: SpiralWords; hands: Hands | null }) {
  const { box, lines, bubble, leader, step } = words;
  const rect = { left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a larger target for what the number does
    <g className={styles.words} data-touch={hands !== null} onClick={hands ? () => hands.onStep(step) : undefined}>
      {bubble && <path className={styles.bubble} d={bubblePath(rect, CORNER, leader?.[0] ?? null)} />}
      {!bubble && leader && (
        <path className={styles.leader} d={`M${leader.map(({ x, y }) => `${x} ${y}`).join("L")}`} />
      )}
      <text>
        {lines.map((line) => (
          <Line key={`${line.at.x} ${line.at.y}`} line={line} />
        ))}
      </text>
      {lines.map((line) => line.role === "tag" && <Tag key="tag" line={line} lines={lines} />)}
    </g>
  );
}

function Line({ line: { text, role, size, bold, at } }: { line: WordsLine }) {
  const langOf = useLangOf();
  if (role === "tag") return null;
  return (
    <tspan x={at.x} y={at.y} fontSize={size} fontWeight={bold ? 700 : 400} data-role={role} lang={langOf(text)}>
      {text}
    </tspan>
  );
}

/** The chip reaches as far as the date leaves it room. */
function Tag({ line: { text, size, at }, lines }: { line: WordsLine; lines: readonly WordsLine[] }) {
  const date = lines.find(({ role }) => role === "date");
  const width = date ? date.at.x - at.x - 1 : Array.from(text).length * size + 5;
  return (
    <>
      <rect className={styles.tag} x={at.x - 5} y={at.y - size * 1.06} width={width} height={size * 1.4} rx={2} />
      <text className={styles.tagWord} x={at.x} y={at.y} fontSize={size}>
        {text}
      </text>
    </>
  );
}
