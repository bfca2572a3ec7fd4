/** In which order the painters come, below the elements and above them. */
import { paintCounts, paintDoubts, paintEnds } from "./ends.ts";
import { paintGatheringNames, paintGatherings } from "./gatherings.ts";
import { paintIcons, paintKnots } from "./icons.ts";
import { paintLabels } from "./labels.ts";
import { paintFocus, paintMarks } from "./marks.ts";
import { paintBrush, paintStops } from "./path.ts";
import { paintRings } from "./rings.ts";
import { paintSaidSigns, paintStitches } from "./said.ts";

/** Upon the grounds, and upon the ground of a far scene. */
export const BELOW = [paintGatherings, paintBrush, paintRings, paintStitches];

export const ABOVE = [
  paintEnds,
  paintKnots,
  paintIcons,
  paintDoubts,
  paintCounts,
  paintSaidSigns,
  paintMarks,
  paintStops,
  paintGatheringNames,
  paintFocus,
  paintLabels,
];
