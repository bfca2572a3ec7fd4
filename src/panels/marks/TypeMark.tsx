/** The mark of a type of actor, drawn as on the map. */
import type { TypeId } from "../../model/index.ts";
import { fillPaintOf, iconPaintOf, iconPlaceOf, lookOfType, outlinePathOf } from "../../scene/index.ts";
import { useNow } from "../useEnishi.tsx";
import { markSize } from "./markSize.ts";

export interface TypeMarkProps {
  readonly type: TypeId;
  /** In px of the light theme; grows with the letters. */
  readonly size?: number;
  /** Outline only, dashed: not shown, or not known. */
  readonly hollow?: boolean;
}

/** Decoration beside a name or word that says the same. */
export function TypeMark({ type, size = 20, hollow = false }: TypeMarkProps) {
  return (
    <svg style={markSize(size, size)} viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
      <TypeShape type={type} hollow={hollow} px={size} />
    </svg>
  );
}

/** The same within another drawing, with `radius` around (0, 0); `px` is the diameter at which it will be seen. */
export function TypeShape({
  type,
  hollow = false,
  px,
  radius = 1,
}: {
  type: TypeId;
  hollow?: boolean;
  px: number;
  radius?: number;
}) {
  const own = useNow((state) => state.document.dataset.types);
  const look = lookOfType(type, own);
  const { at, half } = iconPlaceOf(look.shape);
  const unit = (2.2 * radius) / px;
  const scale = (half * radius) / 12;
  const dashed = hollow || look.dashed;
  return (
    <>
      <path
        d={outlinePathOf(look.shape, radius)}
        fill={hollow ? "none" : fillPaintOf(look)}
        stroke={hollow ? "var(--ink-3)" : "var(--ink)"}
        strokeWidth={1.3 * unit}
        strokeLinejoin="round"
        strokeDasharray={dashed ? `${2.4 * unit} ${2 * unit}` : undefined}
      />
      {look.icon !== "" && !hollow && px >= 12 && (
        <path
          d={look.icon}
          fill="none"
          stroke={iconPaintOf(look)}
          strokeWidth={Math.max(2, (1.35 * unit) / scale)}
          strokeLinecap="round"
          strokeLinejoin="round"
          transform={`translate(${at.x * radius} ${at.y * radius}) scale(${scale}) translate(-12 -12)`}
        />
      )}
    </>
  );
}
