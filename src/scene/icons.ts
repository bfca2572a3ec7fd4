/** The icons of the house, drawn for 14 to 24 px: path data in a 24 × 24 box, stroked 2 with round caps and joins, never filled. */
import type { KnownActorType } from "../model/index.ts";

/** A solid dot of radius 2.8, as two rings whose strokes meet. */
function dot(x: number, y: number): string {
  return `${ring(x, y, 1.8)}${ring(x, y, 0.8)}`;
}

function ring(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}

/** Three dots: whatever has no icon of its own. */
export const OTHER_ICON = dot(5, 12) + dot(12, 12) + dot(19, 12);

export const ICONS: Readonly<Record<KnownActorType, string>> = {
  // two people, the nearer one whole
  npo: `${ring(8.2, 8.2, 3.2)}${ring(16.6, 8.8, 2.7)}M2.4 19.4c0-3.5 2.5-5.6 5.8-5.6s5.8 2.1 5.8 5.6M17 14.4c2.7 0 4.7 1.8 4.7 4.7`,
  // briefcase
  company: "M3.4 8.2h17.2v11.4H3.4zM8.6 8V4.6h6.8V8M3.6 13.4h6.2M14.2 13.4h6.2M12 12.4v2.2",
  // the triad: three dots on one branch
  "city-center": `${dot(12, 5)}${dot(5, 18.4)}${dot(19, 18.4)}M12 6v7L5.6 17.8M12 13l6.4 4.8`,
  // map pin
  "ward-center": `M12 21.4c-4-4.3-6.9-7.7-6.9-11.4a6.9 6.9 0 0 1 13.8 0c0 3.7-2.9 7.1-6.9 11.4z${ring(12, 10, 2.2)}`,
  // heart
  "welfare-council":
    "M12 20.2C6.2 16.2 3.2 13 3.2 9.4a4.8 4.8 0 0 1 8.8-2.7 4.8 4.8 0 0 1 8.8 2.7c0 3.6-3 6.8-8.8 10.8z",
  // portico
  government: "M3.4 9.4 12 3.6l8.6 5.8zM6.6 12.6v4.6M12 12.6v4.6M17.4 12.6v4.6M3.6 20.4h16.8",
  // entrance with its doorstep
  facility: "M6.6 20V5.4h10.8V20M3.4 20h17.2M13.2 12.6v1.2",
  // sprout
  foundation: "M12 20.6v-7.8M12 13.8C12 9.4 9 7 4 7c0 4.4 2.8 6.8 8 6.8zM12 11.4c0-4.2 2.8-7 8-7 0 4.4-2.8 7-8 7z",
  // awning over a shop
  community:
    "M5 3.6h14l2.4 5.8c0 2-1.5 3.4-3.2 3.4S15.1 11.4 15.1 9.4c0 2-1.4 3.4-3.1 3.4S8.9 11.4 8.9 9.4c0 2-1.4 3.4-3.1 3.4S2.6 11.4 2.6 9.4zM5 16.4v4h14v-4",
  // mortarboard
  school: "M1.8 9.4 12 4.6l10.2 4.8L12 14.2zM6 12.2v4.6c1.7 1.7 3.6 2.4 6 2.4s4.3-.7 6-2.4v-4.6",
  // the bust says it
  person: "",
  other: OTHER_ICON,
};
