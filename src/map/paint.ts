/** The theme as paint: colours, widths, letter sizes and durations read from the custom properties of the page. */
import type { SceneActor } from "../scene/index.ts";

export interface Paint {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly faint: string;
  readonly rule: string;
  readonly halo: string;
  readonly shu: string;
  readonly yamabuki: string;
  readonly yamabukiWash: string;
  readonly onAccent: string;
  readonly focus: string;
  readonly font: string;
  /** Letters of a label, in CSS pixels. */
  readonly letterPx: number;
  /** How much larger than in the light theme letters are drawn; marks of fixed size grow with its square root. */
  readonly letterScale: number;
  /** Factor on all line widths. */
  readonly stroke: number;
  /** Length of a change of strength or of a camera move; 0 where motion is not wanted. */
  readonly motionMs: number;
  /** Grounds are darker than the paper (and multiply) or lighter (and add up). */
  readonly groundsDarken: boolean;
  /** Any custom property by its name without dashes, or `otherwise`. */
  readonly token: (name: string, otherwise: string) => string;
}

/** Reads the paint in force at an element. Cheap; call it again whenever the theme changes. */
export function readPaint(element: HTMLElement): Paint {
  const style = getComputedStyle(element);
  const kept = new Map<string, string>();
  const token = (name: string, otherwise: string): string => {
    const had = kept.get(name);
    if (had !== undefined) return had;
    const value = style.getPropertyValue(`--${name}`).trim() || otherwise;
    kept.set(name, value);
    return value;
  };
  const letterPx = Number.parseFloat(token("fs-1", "13px")) || 13;
  const paper = token("paper", "#ffffff");
  return {
    paper,
    raised: token("paper-raised", paper),
    ink: token("ink", "#000000"),
    ink2: token("ink-2", "#333333"),
    ink3: token("ink-3", "#666666"),
    faint: token("ink-faint", "#bbbbbb"),
    rule: token("rule-strong", "#777777"),
    halo: token("halo", paper),
    shu: token("shu", "#b4351a"),
    yamabuki: token("yamabuki", "#f2b233"),
    yamabukiWash: token("yamabuki-wash", "#fbebc5"),
    onAccent: token("on-accent", "#ffffff"),
    focus: token("focus", "#0050c8"),
    font: token("font", "sans-serif"),
    letterPx,
    letterScale: letterPx / 13,
    stroke: Number.parseFloat(token("stroke", "1")) || 1,
    motionMs: Number.parseFloat(token("m-base", "0")) || 0,
    groundsDarken: brightnessOf(paper) > 0.5,
    token,
  };
}

/** A fill or icon colour: a role of the palette (`--t-npo`, `--o-npo`), or the owner's own "#rrggbb". */
export function fillOf(paint: Paint, role: string): string {
  return role.startsWith("#") ? role : paint.token(`t-${role}`, "#A99D8A");
}

/** The fill of an actor: of its type, or of its step where colours tell a measure. */
export function fillOfActor(paint: Paint, { look, tone }: Pick<SceneActor, "look" | "tone">): string {
  if (tone === undefined) return fillOf(paint, look.fill);
  return tone === null ? paint.paper : paint.token(`ramp-${tone + 1}`, "#93bd92");
}

export function iconInkOf(paint: Paint, role: string): string {
  return role.startsWith("#") ? role : paint.token(`o-${role}`, "#231F1A");
}

/** The colour of a kind of tie: `intro`, `other`, or the owner's own. */
export function tieInkOf(paint: Paint, color: string): string {
  return color.startsWith("#") ? color : paint.token(`tie-${color}`, "#7D7262");
}

/** Two story colours are defined; further stories take turns. */
export function storyInkOf(paint: Paint, order: number): string {
  return paint.token(`story-${(order % 2) + 1}`, paint.shu);
}

export function washOf(paint: Paint, order: number): string {
  return paint.token(`wash-${(order % 2) + 1}`, paint.yamabukiWash);
}

/** Red, green and blue, 0 to 255, of "#rgb" or "#rrggbb"; black for anything else. */
export function channelsOf(color: string): readonly [number, number, number] {
  const hex = color.replace("#", "");
  const long = hex.length === 3 ? Array.from(hex, (digit) => digit + digit).join("") : hex;
  const value = Number.parseInt(long, 16) || 0;
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function brightnessOf(color: string): number {
  const [red, green, blue] = channelsOf(color);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
