/** The number of a step on the ribbon: ink where it is dated, dashed where not, a burst where it sparked. */
import { burstPoints, type SpiralNumber } from "../../scene/index.ts";
import type { Hands } from "./hands.ts";
import { pressedBy } from "./pressedBy.ts";
import styles from "./StepNumber.module.css";

interface StepNumberProps {
  readonly number: SpiralNumber;
  readonly isNow: boolean;
  readonly hands: Hands | null;
}

export function StepNumber({ number: { step, number, mark, dated, at, radius }, isNow, hands }: StepNumberProps) {
  const grown = isNow ? radius + 3 : radius;
  const shape = mark === "spark" ? <polygon points={burstPoints(12, grown)} /> : <circle r={grown} />;
  const digits = String(number).length;
  const drawing = (
    <g className={styles.number} data-mark={mark} data-dated={dated} data-now={isNow}>
      {shape}
      <text
        y={radius * (mark === "spark" ? 0.26 : 0.36)}
        fontSize={digits > 2 ? 13 : mark === "spark" ? radius * 0.76 : radius}
      >
        {number}
      </text>
    </g>
  );
  const transform = `translate(${at.x} ${at.y})`;
  if (hands === null) return <g transform={transform}>{drawing}</g>;
  return (
    <g
      role="button"
      className={styles.button}
      transform={transform}
      tabIndex={isNow ? 0 : -1}
      aria-label={hands.stepName(step)}
      aria-current={isNow ? "step" : undefined}
      data-number={step}
      {...pressedBy(() => hands.onStep(step))}
    >
      <circle className={styles.focus} r={radius + 8} />
      {drawing}
    </g>
  );
}
