/** What the ground is painted from: columns by places in the data set, which cross to a worker as they are. */

/** Where everything is, in map units. */
export interface GroundPlaces {
  /** Of actors; `NaN` for one without a place. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  /** Of ties: the two ends as places of actors, and the control point, `NaN` for a straight one. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly controlX: Float32Array;
  readonly controlY: Float32Array;
}

/** How a kind of tie is drawn on the ground, widths and dashes at zoom 1. */
export interface GroundLine {
  readonly ink: string;
  readonly width: number;
  readonly dashes: readonly number[];
}

/** How a look of actors is drawn on the ground. */
export interface GroundMark {
  readonly fill: string;
  /** Path data of its outline at radius 1. */
  readonly outline: string;
}

/** Paint and looks; each actor and tie names its own by place in `marks` or `lines`. */
export interface GroundLooks {
  readonly marks: readonly GroundMark[];
  readonly markOf: Uint16Array;
  readonly lines: readonly GroundLine[];
  readonly lineOf: Uint16Array;
  /** 1 for a tie whose source is not sure. */
  readonly unsure: Uint8Array;
  /** 1 for a tie with a knot. */
  readonly knotted: Uint8Array;
  readonly ink: string;
  readonly paper: string;
  readonly outline: number;
  /** Opacities by places in `STRENGTHS`. */
  readonly markOpacity: readonly number[];
  readonly lineOpacity: readonly number[];
  /** The place in `STRENGTHS` of what is at rest. */
  readonly rest: number;
  readonly unsureOpacity: number;
}

/** How strongly each is drawn: 0 for what is not there, else one more than a place in `STRENGTHS`. */
export interface GroundMoment {
  readonly actors: Uint8Array;
  readonly ties: Uint8Array;
}

/** Everything the ground is painted from. */
export interface GroundSheets {
  readonly places: GroundPlaces;
  readonly looks: GroundLooks;
  readonly moment: GroundMoment;
}

/** A canvas of either sort. */
export type GroundCanvas = OffscreenCanvas | HTMLCanvasElement;
export type GroundContext = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A part of the map as a picture: pixels are map units times `scale`, from the point at `left`, `top`. */
export interface GroundFrame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Pixels for one CSS pixel: the zoom is `scale / ratio`. */
  readonly ratio: number;
}

/** What is drawn elsewhere and must not be on the ground as well, by places in the data set. */
export interface GroundHoles {
  readonly actors: readonly number[];
  readonly ties: readonly number[];
}

/** The least radius of a mark in CSS pixels: more important ones stay larger, however far away one looks. */
export function dotRadius(radius: number, zoom: number): number {
  const own = radius * zoom;
  const least = 0.9 + Math.max(0, Math.min(14, radius - 13)) * 0.12;
  return own > least ? own : least;
}
