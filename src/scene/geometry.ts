/** Where a tie runs: from positions alone, so that no filter, date, step or selection ever bends one. */
import type { Box, Point, Positions, TieId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { atlasOf, tiePlacesOf } from "./atlas.ts";
import type { Atlas } from "./columns.ts";
import { curveBox, curvePointAt } from "./curves.ts";

export interface TieCourse {
  readonly from: Point;
  readonly to: Point;
  readonly control: Point | null;
  /** Half way along the curve: where a triad is knotted. */
  readonly middle: Point;
  readonly box: Box;
  readonly fanIndex: number;
  readonly fanSize: number;
}

/** The course of a tie by its place in the data set. `null` where its two ends are not two or have no places. */
export function courseAt(atlas: Atlas, tie: number): TieCourse | null {
  if (atlas.runs[tie] !== 1) return null;
  const [a, b] = [atlas.columns.from[tie] ?? 0, atlas.columns.to[tie] ?? 0];
  const from = { x: atlas.x[a] ?? 0, y: atlas.y[a] ?? 0 };
  const to = { x: atlas.x[b] ?? 0, y: atlas.y[b] ?? 0 };
  const controlX = atlas.controlX[tie] ?? Number.NaN;
  const control = Number.isNaN(controlX) ? null : { x: controlX, y: atlas.controlY[tie] ?? 0 };
  return {
    from,
    to,
    control,
    middle: curvePointAt(from, control, to, 0.5),
    box: curveBox(from, control, to),
    fanIndex: atlas.fanIndex[tie] ?? 0,
    fanSize: atlas.fanSize[tie] ?? 1,
  };
}

/** The course of a tie by its id. */
export function courseOf(network: Network, positions: Positions, tie: TieId): TieCourse | null {
  return courseAt(atlasOf(network, positions), tiePlacesOf(network).get(tie) ?? -1);
}

/** The courses of all ties that have one, in the order of the data set; made one by one as they are asked for. */
export function* coursesOf(network: Network, positions: Positions): Generator<{ tie: number; course: TieCourse }> {
  const atlas = atlasOf(network, positions);
  for (let tie = 0; tie < atlas.runs.length; tie++) {
    const course = courseAt(atlas, tie);
    if (course) yield { tie, course };
  }
}
