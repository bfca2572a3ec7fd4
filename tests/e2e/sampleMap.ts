/** Where the sample's actors stand on the page: the same data gives the same map, so a test can lay it out itself. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { readDataset } from "../../src/ingest/index.ts";
import { settlePositions } from "../../src/layout/index.ts";
import type { Point, Positions } from "../../src/model/index.ts";
import { buildNetwork } from "../../src/network/index.ts";
import { layoutTaskOf } from "../../src/scene/index.ts";

const folder = resolve(import.meta.dirname, "../../data");

/** The sample folder's CSV files as the page reads them. */
export function sampleFiles(): { name: string; bytes: Uint8Array }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return names.toSorted().map((name) => ({ name, bytes: new Uint8Array(readFileSync(resolve(folder, name))) }));
}

let positions: Positions | null = null;

/** Map places of the sample's actors, computed as the page computes them. */
export function samplePositions(): Positions {
  positions ??= settlePositions(layoutTaskOf(buildNetwork(readDataset(sampleFiles()).dataset), {})).positions;
  return positions;
}

/** The point of the page where an actor of the sample stands now. */
export async function placeOf(page: Page, actor: string): Promise<Point> {
  const at = samplePositions()[actor];
  if (!at) throw new Error(`the sample has no actor ${actor}`);
  return onPage(page, at);
}

/** The point of the page where a point of the map lies now. */
export async function onPage(page: Page, at: Point): Promise<Point> {
  const map = page.locator("[data-camera]");
  const box = await map.boundingBox();
  const camera = await map.getAttribute("data-camera");
  if (!box || !camera) throw new Error("no map on the page");
  const [zoom = 1, x = 0, y = 0] = camera.split(" ").map(Number);
  return { x: box.x + at.x * zoom + x, y: box.y + at.y * zoom + y };
}
