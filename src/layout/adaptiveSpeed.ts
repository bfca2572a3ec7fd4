/**
 * How far bodies go along their forces: one speed for all, as high as the swinging allows, and less for those that swing.
 * Sections "adaptive global speed" and "local speed" of doi:10.1371/journal.pone.0098679, with the tolerance that Gephi takes.
 */
const LEAST_EFFICIENCY = 0.05;
const MOST_SPEED = 1000;
const MOST_RISE = 0.5;

export class AdaptiveSpeed {
  private readonly oldX: Float64Array;
  private readonly oldY: Float64Array;
  private readonly mass: Float64Array;
  private readonly held: Uint8Array | undefined;
  private speed = 1;
  private efficiency = 1;

  constructor(mass: Float64Array, held?: Uint8Array) {
    this.oldX = new Float64Array(mass.length);
    this.oldY = new Float64Array(mass.length);
    this.mass = mass;
    this.held = held;
  }

  /** Moves the bodies that are not held; gives the sum of the squares of their ways. `patience` divides the tolerance. */
  step(x: Float64Array, y: Float64Array, fx: Float64Array, fy: Float64Array, patience = 1): number {
    this.adjust(fx, fy, patience);
    const { oldX, oldY, mass, held, speed } = this;
    let moved = 0;
    for (let i = 0; i < mass.length; i++) {
      const dx = fx[i] as number;
      const dy = fy[i] as number;
      if (held === undefined || held[i] !== 1) {
        const sx = (oldX[i] as number) - dx;
        const sy = (oldY[i] as number) - dy;
        const swing = (mass[i] as number) * Math.sqrt(sx * sx + sy * sy);
        const factor = speed / (1 + Math.sqrt(speed * swing));
        const wayX = dx * factor;
        const wayY = dy * factor;
        x[i] = (x[i] as number) + wayX;
        y[i] = (y[i] as number) + wayY;
        moved += wayX * wayX + wayY * wayY;
      }
      oldX[i] = dx;
      oldY[i] = dy;
    }
    return moved;
  }

  private adjust(fx: Float64Array, fy: Float64Array, patience: number): void {
    const { oldX, oldY, mass, held } = this;
    let swinging = 0;
    let traction = 0;
    for (let i = 0; i < mass.length; i++) {
      if (held !== undefined && held[i] === 1) continue;
      const m = mass[i] as number;
      const dx = fx[i] as number;
      const dy = fy[i] as number;
      const sx = (oldX[i] as number) - dx;
      const sy = (oldY[i] as number) - dy;
      const tx = (oldX[i] as number) + dx;
      const ty = (oldY[i] as number) + dy;
      swinging += m * Math.sqrt(sx * sx + sy * sy);
      traction += 0.5 * m * Math.sqrt(tx * tx + ty * ty);
    }
    if (!(swinging > 0) || !(traction > 0)) return;
    const count = mass.length;
    const usual = 0.05 * Math.sqrt(count);
    const tolerated = Math.max(Math.sqrt(usual), Math.min(10, (usual * traction) / (count * count)));
    let tolerance = tolerated / patience;
    if (swinging / traction > 2) {
      if (this.efficiency > LEAST_EFFICIENCY) this.efficiency *= 0.5;
      tolerance = Math.max(tolerance, 1 / patience);
    }
    const wanted = (tolerance * this.efficiency * traction) / swinging;
    if (swinging > tolerance * traction) {
      if (this.efficiency > LEAST_EFFICIENCY) this.efficiency *= 0.7;
    } else if (this.speed < MOST_SPEED) this.efficiency *= 1.3;
    this.speed += Math.min(wanted - this.speed, MOST_RISE * this.speed);
  }
}
