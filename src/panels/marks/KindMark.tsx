/** A sample of the line of a kind of tie, as on the map; introductions carry their knot. */
import type { KindId } from "../../model/index.ts";
import { DOUBLE_APART, dashesOf, type EndMark, linePaintOf, lookOfKind } from "../../scene/index.ts";
import { useNow } from "../useEnishi.tsx";
import { markSize } from "./markSize.ts";

const WIDTH = 38;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

/** Decoration beside the name of the kind. `faded` while the kind is hidden. */
export function KindMark({ kind, faded = false }: { kind: KindId; faded?: boolean }) {
  const own = useNow((state) => state.document.dataset.kinds);
  const look = lookOfKind(kind, own);
  const paint = faded ? "var(--ink-3)" : linePaintOf(look);
  const line = { fill: "none", stroke: paint, strokeWidth: look.width };
  const dashes = faded ? "1.5 3.5" : dashesOf(look.pattern).join(" ");
  const bend =
    kind === "introduction"
      ? `M1 ${HEIGHT - 2}Q${WIDTH / 2} -2 ${WIDTH - 1} ${HEIGHT - 2}`
      : `M1 ${MIDDLE}H${WIDTH - 1}`;
  return (
    <svg style={markSize(WIDTH, HEIGHT)} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {look.pattern === "double" && !faded ? (
        <>
          <path {...line} d={`M1 ${MIDDLE - DOUBLE_APART / 2}H${WIDTH - 1}`} />
          <path {...line} d={`M1 ${MIDDLE + DOUBLE_APART / 2}H${WIDTH - 1}`} />
        </>
      ) : (
        <path
          {...line}
          d={bend}
          strokeDasharray={dashes}
          strokeLinecap={look.pattern === "round-dots" ? "round" : "butt"}
        />
      )}
      {!faded && <End mark={look.fromMark} at="from" paint={paint} />}
      {!faded && <End mark={look.toMark} at="to" paint={paint} />}
      {kind === "introduction" && (
        <>
          <circle
            cx={WIDTH / 2}
            cy={5}
            r={4}
            fill="var(--paper)"
            stroke={paint}
            strokeWidth={1.3}
            strokeDasharray={faded ? "1.5 2" : undefined}
          />
          {!faded && <circle cx={WIDTH / 2} cy={5} r={1.9} fill="var(--shu)" />}
        </>
      )}
    </svg>
  );
}

function End({ mark, at, paint }: { mark: EndMark; at: "from" | "to"; paint: string }) {
  const turn = at === "to" ? `translate(${WIDTH - 1} ${MIDDLE})` : `translate(1 ${MIDDLE}) rotate(180)`;
  switch (mark) {
    case "open-arrow":
      return <path d="M-5 -3.6L0 0L-5 3.6" fill="none" stroke={paint} strokeWidth={1.4} transform={turn} />;
    case "solid-arrow":
      return <path d="M-7 -3.8L0 0L-7 3.8Z" fill={paint} transform={turn} />;
    case "square":
      return <path d="M-5.6 -2.8H0V2.8H-5.6Z" fill="var(--paper)" stroke={paint} strokeWidth={1.3} transform={turn} />;
    case "bar":
      return <path d="M0 -4V4" stroke={paint} strokeWidth={1.6} transform={turn} />;
    default:
      return null;
  }
}
