/** Two spirals on one sheet, joined by the actors they share, on the screen and on paper. */
import type { ActorId, EpisodeId } from "../../model/index.ts";
import type { SharedActor, Spiral, SpiralPair } from "../../scene/index.ts";
import { useLangOf } from "../Data.tsx";
import { MarkShape } from "./Bead.tsx";
import type { Hands } from "./hands.ts";
import { pressedBy } from "./pressedBy.ts";
import { SpiralDrawing } from "./SpiralDrawing.tsx";
import drawn from "./TwoSpirals.module.css";

interface PairDrawingProps {
  readonly id: string;
  readonly pair: SpiralPair;
  readonly spirals: readonly [Spiral, Spiral];
  /** 0-based places of the two stories. */
  readonly orders: readonly [number, number];
  /** The step of the first that is told. */
  readonly now: EpisodeId | null;
  readonly raised: ReadonlySet<ActorId>;
  readonly hands: readonly [Hands, Hands] | null;
  readonly nameOf: (actor: ActorId) => string;
}

export function PairDrawing({ id, pair, spirals, orders, now, raised, hands, nameOf }: PairDrawingProps) {
  return (
    <>
      {pair.shared.map((shared) => (
        <Links key={shared.actor} shared={shared} raised={raised.has(shared.actor)} />
      ))}
      {spirals.map((spiral, i) => (
        <g key={id + String(i)} transform={`translate(${pair.shifts[i]?.x ?? 0} ${pair.shifts[i]?.y ?? 0})`}>
          <SpiralDrawing
            id={`${id}${i}`}
            spiral={spiral}
            order={orders[i] ?? 0}
            now={i === 0 ? now : null}
            raised={raised}
            woundTo={null}
            hands={hands?.[i] ?? null}
          />
        </g>
      ))}
      {pair.shared.map((shared) => (
        <Shared
          key={shared.actor}
          shared={shared}
          raised={raised.has(shared.actor)}
          name={nameOf(shared.actor)}
          hands={hands?.[0] ?? null}
        />
      ))}
    </>
  );
}

/** At rest one line to either side; all of them while the actor is raised. */
function Links({ shared: { at, links }, raised }: { shared: SharedActor; raised: boolean }) {
  return (
    <g aria-hidden="true">
      {links.map(
        ({ to, nearest }) =>
          (nearest || raised) && (
            <path
              key={`${to.x} ${to.y}`}
              className={drawn.link}
              data-raised={raised}
              d={`M${at.x} ${at.y}C${(at.x * 2 + to.x) / 3} ${at.y} ${(at.x + to.x * 2) / 3} ${to.y} ${to.x} ${to.y}`}
            />
          ),
      )}
    </g>
  );
}

interface SharedProps {
  readonly shared: SharedActor;
  readonly raised: boolean;
  readonly name: string;
  readonly hands: Hands | null;
}

function Shared({ shared, raised, name, hands }: SharedProps) {
  const langOf = useLangOf();
  const { at, radius, look, lines, size } = shared;
  const drawing = (
    <>
      {raised && <circle className={drawn.raised} cx={at.x} cy={at.y} r={radius + 6} />}
      <MarkShape look={look} radius={radius} x={at.x} y={at.y} />
      <text fontSize={size} textAnchor="middle">
        {lines.map((line, i) => (
          <tspan key={line} x={at.x} y={at.y + radius + size * (1.3 + i * 1.35)} lang={langOf(line)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
  if (hands === null) return <g className={drawn.shared}>{drawing}</g>;
  return (
    <g
      role="button"
      className={drawn.shared}
      tabIndex={0}
      aria-label={name}
      aria-pressed={raised}
      onPointerEnter={() => hands.onHover(shared.actor)}
      onPointerLeave={() => hands.onHover(null)}
      onFocus={() => hands.onHover(shared.actor)}
      onBlur={() => hands.onHover(null)}
      {...pressedBy((additive) => hands.onActor(shared.actor, additive))}
    >
      <circle className={drawn.focus} cx={at.x} cy={at.y} r={radius + 7} />
      {drawing}
    </g>
  );
}
