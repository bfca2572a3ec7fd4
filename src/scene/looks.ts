/** How types of actors and kinds of ties look; the owner's vocabulary may change shape and colour. */
import {
  isKnownKind,
  isKnownType,
  type KindId,
  type KnownActorType,
  type KnownTieKind,
  type TypeId,
  type VocabularyEntry,
} from "../model/index.ts";
import { ICONS, OTHER_ICON } from "./icons.ts";
import { SHAPE_NAMES } from "./outlines.ts";
import type { EndMark, KindLook, LinePattern, ShapeName, TypeLook } from "./types.ts";

const SHAPES: Readonly<Record<KnownActorType, ShapeName>> = {
  npo: "circle",
  company: "square",
  "city-center": "eight-petal",
  "ward-center": "hexagon",
  "welfare-council": "quatrefoil",
  government: "diamond",
  facility: "house",
  foundation: "octagon",
  community: "triangle",
  school: "trapezoid",
  person: "bust",
  other: "circle",
};

type Line = readonly [pattern: LinePattern, width: number, fromMark: EndMark, toMark: EndMark];

const LINES: Readonly<Record<KnownTieKind, Line>> = {
  introduction: ["solid", 2.2, "none", "none"],
  contact: ["solid", 1.4, "none", "none"],
  consultation: ["dash", 1.4, "none", "open-arrow"],
  advice: ["round-dots", 1.8, "none", "open-arrow"],
  meeting: ["double", 1.1, "none", "none"],
  venue: ["solid", 1.4, "square", "none"],
  supply: ["long-dash", 1.4, "none", "solid-arrow"],
  support: ["solid", 1.4, "none", "solid-arrow"],
  cooperation: ["solid", 1.4, "open-arrow", "open-arrow"],
  operates: ["solid", 1.1, "bar", "none"],
  "spin-off": ["dash-dot", 1.4, "none", "open-arrow"],
  board: ["fine-dots", 1.4, "bar", "none"],
};

const UNKNOWN_LINE: Line = ["fine-dots", 1.4, "none", "none"];

const DASHES: Readonly<Record<LinePattern, readonly number[]>> = {
  solid: [],
  dash: [7, 4],
  "long-dash": [12, 4],
  "round-dots": [0.1, 4.6],
  double: [],
  "dash-dot": [9, 3.5, 1.6, 3.5],
  "fine-dots": [1.6, 3],
};

/** How far apart the two hairlines of a `double` line run, centre to centre, in px at zoom 1. */
export const DOUBLE_APART = 3.4;

/**
 * The look of a type. The owner's own shape and colour (#rrggbb) win, word by word; anything else in their place is passed over.
 * Unknown types without either are dashed circles, each the same as the other.
 */
export function lookOfType(type: TypeId, own: readonly VocabularyEntry[] = []): TypeLook {
  const entry = own.find(({ id }) => id === type);
  const shape = SHAPE_NAMES.find((name) => name === entry?.shape) ?? null;
  const color = colorOf(entry);
  const known = isKnownType(type);
  const house = known ? type : "other";
  const described = known ? type !== "other" || shape !== null : shape !== null || color !== null;
  const icon = known ? ICONS[house] : described ? "" : OTHER_ICON;
  return {
    type,
    shape: shape ?? SHAPES[house],
    fill: color ?? house,
    iconInk: color === null ? house : readableInk(color),
    icon,
    dashed: !described,
  };
}

/** The look of a kind; unknown kinds are fine dots. The owner's colour, and a shape that names a line pattern, win. */
export function lookOfKind(kind: KindId, own: readonly VocabularyEntry[] = []): KindLook {
  const entry = own.find(({ id }) => id === kind);
  const [pattern, width, fromMark, toMark] = isKnownKind(kind) ? LINES[kind] : UNKNOWN_LINE;
  return {
    kind,
    pattern: isPattern(entry?.shape) ? entry.shape : pattern,
    width,
    color: colorOf(entry) ?? (kind === "introduction" ? "intro" : "other"),
    fromMark,
    toMark,
  };
}

/** Lengths of strokes and gaps in px at zoom 1; empty for an unbroken line. `round-dots` wants round caps, all others butt ones. */
export function dashesOf(pattern: LinePattern): readonly number[] {
  return DASHES[pattern];
}

/** The CSS colour of a role of a fill (`var(--t-npo)`) or the owner's colour as it is. */
export function fillPaintOf(look: TypeLook): string {
  return look.fill.startsWith("#") ? look.fill : `var(--t-${look.fill})`;
}

/** The CSS colour an icon is stroked with. */
export function iconPaintOf(look: TypeLook): string {
  return look.iconInk.startsWith("#") ? look.iconInk : `var(--o-${look.iconInk})`;
}

/** The CSS colour of a tie. */
export function linePaintOf(look: KindLook): string {
  return look.color.startsWith("#") ? look.color : `var(--tie-${look.color})`;
}

function isPattern(word: string | undefined): word is LinePattern {
  return word !== undefined && Object.hasOwn(DASHES, word);
}

function colorOf(entry: VocabularyEntry | undefined): string | null {
  const color = entry?.color.trim().toLowerCase() ?? "";
  return /^#[0-9a-f]{6}$/.test(color) ? color : null;
}

/** Ink or white, whichever stands out more on the colour (WCAG 2 contrast). */
function readableInk(color: string): string {
  const ground = luminance(color);
  const onWhite = 1.05 / (ground + 0.05);
  const onInk = (ground + 0.05) / (luminance(INK) + 0.05);
  return onWhite > onInk ? "#ffffff" : INK;
}

const INK = "#231f1a";

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
