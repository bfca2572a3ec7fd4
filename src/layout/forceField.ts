/**
 * The forces of ForceAtlas2 on every body, as the paper has them.
 * Jacomy, Venturini, Heymann & Bastian 2014, doi:10.1371/journal.pone.0098679.
 */
import type { ForceSettings } from "./forceSettings.ts";
import { MortonTree } from "./mortonTree.ts";
import { CellRepulsion, repelExactly } from "./repulsion.ts";

/** Bodies are numbered from 0; springs join two different ones. */
export interface Web {
  readonly count: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

export interface FieldSettings extends ForceSettings {
  /** How wide a cell may look (width by distance) to push as one; 0: every pair is counted. */
  readonly theta: number;
}

export class ForceField {
  readonly fx: Float64Array;
  readonly fy: Float64Array;
  /** One more than the weights of the springs of a body. */
  readonly mass: Float64Array;
  private readonly web: Web;
  private readonly settings: FieldSettings;
  private readonly held: Uint8Array | undefined;
  private readonly pull: Float64Array;
  private readonly tree: MortonTree | null;
  private readonly cells = new CellRepulsion();

  /** Where cells are used, bodies `held` together need no forces and may be given none. */
  constructor(web: Web, settings: FieldSettings, held?: Uint8Array) {
    this.web = web;
    this.held = held;
    this.settings = settings;
    this.fx = new Float64Array(web.count);
    this.fy = new Float64Array(web.count);
    this.mass = massesOf(web);
    this.pull = pullsOf(web, this.mass, settings);
    this.tree = settings.theta > 0 ? new MortonTree(web.count) : null;
  }

  /** Sets `fx` and `fy` for these places. Cost: n log n + springs, or quadratic where `theta` is 0. Nothing is allocated. */
  measure(x: Float64Array, y: Float64Array): void {
    const { fx, fy, mass, settings, tree } = this;
    fx.fill(0);
    fy.fill(0);
    if (tree === null) repelExactly(x, y, mass, settings.scalingRatio, fx, fy);
    else {
      tree.build(x, y, mass);
      this.cells.repel(tree, settings.scalingRatio, settings.theta, fx, fy, this.held);
    }
    this.drawToMiddle(x, y);
    if (settings.linLog) this.attractByLogarithm(x, y);
    else this.attract(x, y);
  }

  private drawToMiddle(x: Float64Array, y: Float64Array): void {
    const { fx, fy, mass } = this;
    const { gravity, strongGravity } = this.settings;
    if (gravity === 0) return;
    for (let i = 0; i < mass.length; i++) {
      const px = x[i] as number;
      const py = y[i] as number;
      const distance = strongGravity ? 1 : Math.sqrt(px * px + py * py);
      if (distance === 0) continue;
      const draw = (gravity * (mass[i] as number)) / distance;
      fx[i] = (fx[i] as number) - px * draw;
      fy[i] = (fy[i] as number) - py * draw;
    }
  }

  private attract(x: Float64Array, y: Float64Array): void {
    const { fx, fy, pull } = this;
    const { sources, targets } = this.web;
    for (let e = 0; e < sources.length; e++) {
      const a = sources[e] as number;
      const b = targets[e] as number;
      const p = pull[e] as number;
      const dx = ((x[a] as number) - (x[b] as number)) * p;
      const dy = ((y[a] as number) - (y[b] as number)) * p;
      fx[a] = (fx[a] as number) - dx;
      fy[a] = (fy[a] as number) - dy;
      fx[b] = (fx[b] as number) + dx;
      fy[b] = (fy[b] as number) + dy;
    }
  }

  private attractByLogarithm(x: Float64Array, y: Float64Array): void {
    const { fx, fy, pull } = this;
    const { sources, targets } = this.web;
    for (let e = 0; e < sources.length; e++) {
      const a = sources[e] as number;
      const b = targets[e] as number;
      const dx = (x[a] as number) - (x[b] as number);
      const dy = (y[a] as number) - (y[b] as number);
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance === 0) continue;
      const p = ((pull[e] as number) * Math.log(1 + distance)) / distance;
      fx[a] = (fx[a] as number) - dx * p;
      fy[a] = (fy[a] as number) - dy * p;
      fx[b] = (fx[b] as number) + dx * p;
      fy[b] = (fy[b] as number) + dy * p;
    }
  }
}

function massesOf({ count, sources, targets, weights }: Web): Float64Array {
  const mass = new Float64Array(count).fill(1);
  for (const ends of [sources, targets])
    for (let e = 0; e < ends.length; e++) {
      const end = ends[e] as number;
      mass[end] = (mass[end] as number) + (weights[e] as number);
    }
  return mass;
}

function pullsOf({ sources, weights }: Web, mass: Float64Array, settings: FieldSettings): Float64Array {
  const { edgeWeightInfluence: influence, dissuadeHubs } = settings;
  let sum = 0;
  for (const m of mass) sum += m;
  const mean = sum / Math.max(1, mass.length);
  return weights.map((weight, e) => {
    const strength = influence === 1 ? weight : influence === 0 ? 1 : weight ** influence;
    return dissuadeHubs ? (mean * strength) / (mass[sources[e] as number] as number) : strength;
  });
}
