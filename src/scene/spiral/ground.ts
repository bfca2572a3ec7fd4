/** What stands where on a sheet, and whether a box or a line would cover any of it. */
import type { Box, Point } from "../../model/index.ts";
import { boxesMeet, boxMeetsDisc, type Disc } from "../boxes.ts";

const CELL = 72;
const ROW = 65_536;

type Standing = { readonly box: Box; readonly disc: Disc | null; readonly name: string };

/** A sheet that remembers what was put on it. `except`: names that do not count as standing there. */
export class Ground {
  readonly #cells = new Map<number, Standing[]>();

  addBox(box: Box, name = ""): void {
    this.#put({ box, disc: null, name });
  }

  addDisc(disc: Disc, name = ""): void {
    const { at, radius } = disc;
    const box = { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius };
    this.#put({ box, disc, name });
  }

  /** Takes away everything of a name within a box. */
  remove(box: Box, name: string): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell)
        this.#cells.set(
          key,
          cell.filter((standing) => standing.name !== name),
        );
    }
  }

  isFree(box: Box, except?: (name: string) => boolean): boolean {
    const [left, right] = [Math.floor(box.left / CELL), Math.floor(box.right / CELL)];
    const [top, bottom] = [Math.floor(box.top / CELL), Math.floor(box.bottom / CELL)];
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const cell = this.#cells.get(x * ROW + y);
        if (cell === undefined) continue;
        for (const standing of cell) {
          if (!boxesMeet(box, standing.box)) continue;
          if (standing.disc !== null && !boxMeetsDisc(box, standing.disc)) continue;
          if (except === undefined || !except(standing.name)) return false;
        }
      }
    }
    return true;
  }

  isDiscFree(disc: Disc, except?: (name: string) => boolean): boolean {
    const { at, radius } = disc;
    const box = { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius };
    for (const key of cellsOf(box)) {
      for (const { box: other, disc: round, name } of this.#cells.get(key) ?? []) {
        const meets = round
          ? Math.hypot(round.at.x - at.x, round.at.y - at.y) < round.radius + radius
          : boxMeetsDisc(other, disc);
        if (meets && !except?.(name)) return false;
      }
    }
    return true;
  }

  /** Sampled finely enough for a dotted line or a tail. */
  isLineFree(a: Point, b: Point, except?: (name: string) => boolean): boolean {
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6));
    for (let i = 0; i <= steps; i++) {
      const x = a.x + ((b.x - a.x) * i) / steps;
      const y = a.y + ((b.y - a.y) * i) / steps;
      if (!this.isFree({ left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 }, except)) return false;
    }
    return true;
  }

  #put(standing: Standing): void {
    for (const key of cellsOf(standing.box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(standing);
      else this.#cells.set(key, [standing]);
    }
  }
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(x * ROW + y);
  return keys;
}
