/** A detail of the map drawn with lines and letters, for paper. */
import {
  type MapDetail as Detail,
  type DetailTie,
  type EndMark,
  LABEL_LINE,
  type PlacedLabel,
  type SceneActor,
} from "../../scene/index.ts";
import { useLangOf } from "../Data.tsx";
import { MarkShape } from "../spiral/Bead.tsx";
import { PaperBehind } from "../spiral/PaperBehind.tsx";
import styles from "./MapDetail.module.css";

export function MapDetail({ detail, name }: { detail: Detail; name: string }) {
  const { frame, actors, ties, labels } = detail;
  const box = `${frame.left} ${frame.top} ${frame.right - frame.left} ${frame.bottom - frame.top}`;
  return (
    <svg className={styles.map} viewBox={box} role="img" aria-label={name}>
      {ties.map((tie) => (
        <Tie key={tie.id} tie={tie} />
      ))}
      {actors.map((actor) => (
        <Actor key={actor.id} actor={actor} />
      ))}
      {ties.map((tie) => tie.knot && tie.strength !== "rest" && <Knot key={tie.id} tie={tie} />)}
      {labels.map((label) => (
        <Label key={label.actor} label={label} />
      ))}
    </svg>
  );
}

function Tie({ tie }: { tie: DetailTie }) {
  const { paths, dashes, roundCaps, width, paint, strength, uncertain, ends, thread } = tie;
  return (
    <g className={styles.tie} data-strength={strength} data-uncertain={uncertain}>
      {paths.map((path) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke={paint}
          strokeWidth={width * (strength === "now" ? 1.5 : 1)}
          strokeDasharray={dashes.join(" ") || undefined}
          strokeLinecap={roundCaps ? "round" : "butt"}
        />
      ))}
      {ends.map(({ mark, at, angle }) => (
        <g key={`${at.x} ${mark}`} transform={`translate(${at.x} ${at.y}) rotate(${(angle * 180) / Math.PI})`}>
          <End mark={mark} paint={paint} />
        </g>
      ))}
      {thread && strength !== "rest" && (
        <path className={styles.thread} d={`M${thread.map(({ x, y }) => `${x} ${y}`).join("L")}`} />
      )}
    </g>
  );
}

function End({ mark, paint }: { mark: EndMark; paint: string }) {
  switch (mark) {
    case "open-arrow":
      return <path d="M-9 -6L0 0L-9 6" fill="none" stroke={paint} strokeWidth={1.6} />;
    case "solid-arrow":
      return <path d="M-10 -5.4L0 0L-10 5.4Z" fill={paint} />;
    case "square":
      return <path d="M-8 -4H0V4H-8Z" fill="var(--paper)" stroke={paint} strokeWidth={1.5} />;
    case "bar":
      return <path d="M0 -6V6" stroke={paint} strokeWidth={2} />;
    default:
      return null;
  }
}

function Actor({ actor: { at, radius, look, strength } }: { actor: SceneActor }) {
  return (
    <g className={styles.actor} data-strength={strength}>
      {strength === "now" && <circle className={styles.now} cx={at.x} cy={at.y} r={radius + 6} />}
      <MarkShape look={look} radius={radius} x={at.x} y={at.y} />
    </g>
  );
}

function Knot({ tie: { knot, uncertain, strength } }: { tie: DetailTie }) {
  if (knot === null) return null;
  const { at, look } = knot;
  return (
    <g className={styles.tie} data-strength={strength} data-uncertain={uncertain}>
      <circle
        className={styles.knot}
        cx={at.x}
        cy={at.y}
        r={10}
        strokeDasharray={look === null ? "3.4 2.6" : undefined}
      />
      {look === null ? (
        <text className={styles.unnamed} x={at.x} y={at.y + 5}>
          ?
        </text>
      ) : (
        <MarkShape look={{ ...look, icon: "" }} radius={5.6} x={at.x} y={at.y} />
      )}
    </g>
  );
}

function Label({ label: { lines, box, align, size, bold } }: { label: PlacedLabel }) {
  const langOf = useLangOf();
  const x = align === "start" ? box.left : align === "end" ? box.right : (box.left + box.right) / 2;
  return (
    <g>
      <PaperBehind box={box} />
      <text
        className={styles.label}
        fontSize={size}
        fontWeight={bold ? 700 : 400}
        textAnchor={align === "center" ? "middle" : align}
      >
        {lines.map((line, i) => (
          <tspan key={line} x={x} y={box.top + size * (LABEL_LINE * (i + 0.5) + 0.36)} lang={langOf(line)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
