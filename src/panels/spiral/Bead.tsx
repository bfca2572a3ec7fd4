/** An actor on the ribbon, with its name beside it. */
import type { SpiralBead, SpiralLabel } from "../../scene/index.ts";
import { fillPaintOf, iconPaintOf, iconPlaceOf, LABEL_LINE, outlinePathOf, type TypeLook } from "../../scene/index.ts";
import { useLangOf } from "../Data.tsx";
import styles from "./Bead.module.css";
import type { Hands } from "./hands.ts";
import { PaperBehind } from "./PaperBehind.tsx";
import { pressedBy } from "./pressedBy.ts";

interface BeadProps {
  readonly bead: SpiralBead;
  readonly raised: boolean;
  /** A tab stop of its own. */
  readonly reachable: boolean;
  readonly hands: Hands | null;
}

export function Bead({ bead, raised, reachable, hands }: BeadProps) {
  const { actor, at, radius, look, label, before } = bead;
  const drawing = (
    <>
      {raised && <circle className={styles.raised} cx={at.x} cy={at.y} r={radius + 6} />}
      <MarkShape look={look} radius={radius} x={at.x} y={at.y} />
      {label && hands === null && <PaperBehind box={label.box} />}
      {label && <Label label={label} raised={raised} />}
    </>
  );
  if (hands === null) return <g>{drawing}</g>;
  return (
    <g
      role="button"
      className={styles.bead}
      tabIndex={reachable ? 0 : -1}
      aria-label={hands.actorName(actor, before)}
      aria-pressed={raised}
      data-actor={actor}
      onPointerEnter={() => hands.onHover(actor)}
      onPointerLeave={() => hands.onHover(null)}
      onFocus={() => hands.onHover(actor)}
      onBlur={() => hands.onHover(null)}
      {...pressedBy((additive) => hands.onActor(actor, additive))}
    >
      <circle className={styles.focus} cx={at.x} cy={at.y} r={radius + 6} />
      {drawing}
    </g>
  );
}

/** The mark of a type with its outline and icon, in the units of the drawing around it. */
export function MarkShape({ look, radius, x, y }: { look: TypeLook; radius: number; x: number; y: number }) {
  const { at, half } = iconPlaceOf(look.shape);
  const scale = (half * radius) / 12;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d={outlinePathOf(look.shape, radius)}
        fill={fillPaintOf(look)}
        stroke="var(--ink)"
        strokeWidth={1.3}
        strokeLinejoin="round"
        strokeDasharray={look.dashed ? "3 2.4" : undefined}
      />
      {look.icon !== "" && (
        <path
          d={look.icon}
          fill="none"
          stroke={iconPaintOf(look)}
          strokeWidth={2.2}
          strokeLinecap="round"
          strokeLinejoin="round"
          transform={`translate(${at.x * radius} ${at.y * radius}) scale(${scale}) translate(-12 -12)`}
        />
      )}
    </g>
  );
}

function Label({ label: { lines, box, align, size, again }, raised }: { label: SpiralLabel; raised: boolean }) {
  const langOf = useLangOf();
  const x = align === "start" ? box.left : align === "end" ? box.right : (box.left + box.right) / 2;
  return (
    <text
      className={styles.label}
      data-bead-label
      data-raised={raised}
      fontSize={size}
      textAnchor={align === "center" ? "middle" : align}
    >
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={box.top + size * (LABEL_LINE * (i + 0.5) + 0.36)} lang={langOf(line)}>
          {line}
          {again !== "" && i === lines.length - 1 && <tspan className={styles.again}>{again}</tspan>}
        </tspan>
      ))}
    </text>
  );
}
