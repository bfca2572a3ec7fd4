/** A tie drawn large: its two ends, and the introducer whose thread ties the knot between them. */
import type { Tie } from "../../model/index.ts";
import { isTriad } from "../../model/index.ts";
import { DOUBLE_APART, dashesOf, linePaintOf, lookOfKind } from "../../scene/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { TypeShape } from "../marks/TypeMark.tsx";
import { useNow } from "../useEnishi.tsx";
import { ActorLink } from "./ActorLink.tsx";
import drawn from "./Triad.module.css";

const MARK = 34;

/** The drawing is decoration; the names under it are the buttons. */
export function Triad({ tie }: { tie: Tie }) {
  const actors = useNow((state) => selectNetwork(state).actors);
  const own = useNow((state) => state.document.dataset.kinds);
  const typeOf = (id: string | null) => (id === null ? "" : (actors.get(id)?.type ?? ""));
  const look = lookOfKind(tie.kind, own);
  const triad = isTriad(tie);
  const named = tie.via !== null;
  const top = named ? 22 : 2;
  const knotY = named ? 78 : 24;
  const endY = triad ? knotY + 26 : 30;
  const height = endY + 24;
  const course = triad ? `M84 ${endY}Q160 ${2 * knotY - endY} 236 ${endY}` : `M84 ${endY}H236`;
  const line = {
    fill: "none",
    stroke: linePaintOf(look),
    strokeWidth: look.width,
    strokeDasharray: dashesOf(look.pattern).join(" "),
    strokeLinecap: look.pattern === "round-dots" ? ("round" as const) : ("butt" as const),
  };
  const double = look.pattern === "double";
  return (
    <div className={drawn.triad}>
      {tie.via !== null && (
        <div className={drawn.via}>
          <ActorLink id={tie.via} bare />
        </div>
      )}
      <svg viewBox={`0 0 320 ${height}`} aria-hidden="true" className={drawn.figure}>
        {double && <path {...line} d={course} transform={`translate(0 ${-DOUBLE_APART / 2})`} />}
        <path
          {...line}
          d={course}
          transform={double ? `translate(0 ${DOUBLE_APART / 2})` : undefined}
          opacity={tie.certain ? 1 : 0.6}
        />
        {named && (
          <path
            d={`M160 ${top + 18}V${knotY - 12}`}
            stroke="var(--shu)"
            strokeWidth="2"
            strokeDasharray="0.1 5"
            strokeLinecap="round"
          />
        )}
        {named && <Mark x={160} y={top} type={typeOf(tie.via)} px={MARK} />}
        {triad && (
          <g transform={`translate(160 ${knotY})`}>
            <circle
              r="12"
              fill="var(--paper)"
              stroke={named ? "var(--tie-intro)" : "var(--ink-3)"}
              strokeWidth="1.6"
              strokeDasharray={named ? undefined : "3 2.4"}
            />
            {named ? (
              <TypeShape type={typeOf(tie.via)} px={14} radius={7} />
            ) : (
              <text y="5" textAnchor="middle" fontSize="14" fontWeight="700" fill="var(--ink-2)">
                ?
              </text>
            )}
          </g>
        )}
        <Mark x={64} y={endY} type={typeOf(tie.from)} px={MARK} />
        <Mark x={256} y={endY} type={typeOf(tie.to)} px={MARK} />
      </svg>
      <div className={drawn.ends}>
        <ActorLink id={tie.from} bare />
        <ActorLink id={tie.to} bare />
      </div>
    </div>
  );
}

function Mark({ x, y, type, px }: { x: number; y: number; type: string; px: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <TypeShape type={type} px={px} radius={px / 2.2} />
    </g>
  );
}
