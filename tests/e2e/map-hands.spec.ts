/** What hands and keys do on the map, in small scenes: every wish is told once, and a click is never a drag. */
import type { Locator, Page } from "@playwright/test";
import type { MapIntent } from "../../src/map/index.ts";
import { expect, expectNoAxeViolations, test, words } from "./fixtures.ts";
import { GALLERY } from "./places.ts";

test.use({ viewport: { width: 1030, height: 600 } });

const A = { x: 0, y: 160 };
const B = { x: 300, y: 170 };
const C = { x: 170, y: 0 };

async function open(page: Page, scene = "triad"): Promise<Locator> {
  await page.goto(`${GALLERY}?scene=${scene}`);
  await page.locator("[data-letters=ready]").waitFor();
  return page.getByRole("application");
}

async function cameraOf(map: Locator): Promise<{ zoom: number; x: number; y: number }> {
  const [zoom = 1, x = 0, y = 0] = ((await map.getAttribute("data-camera")) ?? "").split(" ").map(Number);
  return { zoom, x, y };
}

async function onScreen(map: Locator, at: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const { zoom, x, y } = await cameraOf(map);
  return { x: at.x * zoom + x, y: at.y * zoom + y };
}

async function told(page: Page): Promise<MapIntent[]> {
  return JSON.parse((await page.locator("[data-told]").getAttribute("data-told")) ?? "[]") as MapIntent[];
}

async function click(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

test("a click picks the actor, with Shift it adds, and the ground clears", async ({ page }) => {
  const map = await open(page);
  await click(page, await onScreen(map, A));
  await page.keyboard.down("Shift");
  await click(page, await onScreen(map, B));
  await page.keyboard.up("Shift");
  await page.mouse.click(900, 60);
  expect(await told(page)).toEqual([
    { type: "actor-picked", actor: "a", additive: false },
    { type: "actor-picked", actor: "b", additive: true },
    { type: "ground-picked" },
  ]);
});

test("a knot and a tie's line pick the tie", async ({ page }) => {
  const map = await open(page);
  const knot = await onScreen(map, { x: 520 - 25, y: 105 });
  await click(page, knot);
  // six pixels beside the line are near enough
  const beside = await onScreen(map, { x: 482, y: 60 });
  await click(page, { x: beside.x + 6, y: beside.y });
  const picked = (await told(page)).map((intent) => (intent.type === "tie-picked" ? intent.tie : intent.type));
  expect(picked).toEqual(["d-e-introduction-0", "d-e-introduction-0"]);
});

test("a drag moves the actor, is told once with its new place, and picks nothing", async ({ page }) => {
  const map = await open(page);
  const { zoom } = await cameraOf(map);
  const start = await onScreen(map, C);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 20, { steps: 4 });
  await page.mouse.move(start.x + 90, start.y + 60, { steps: 4 });
  await page.mouse.up();
  const [intent, ...others] = await told(page);
  expect(others).toEqual([]);
  expect(intent?.type).toBe("actors-dragged");
  const moved = intent?.type === "actors-dragged" ? intent.moved : {};
  expect(Object.keys(moved)).toEqual(["c"]);
  expect(moved.c?.x).toBeCloseTo(C.x + 90 / zoom, 0);
  expect(moved.c?.y).toBeCloseTo(C.y + 60 / zoom, 0);
});

test("dragging one of several selected actors moves them all alike", async ({ page }) => {
  const map = await open(page);
  await page.keyboard.down("Shift");
  for (const at of [A, B]) await click(page, await onScreen(map, at));
  await page.keyboard.up("Shift");
  const start = await onScreen(map, A);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 50, start.y - 40, { steps: 6 });
  await page.mouse.up();
  const intent = (await told(page)).at(-1);
  const moved = intent?.type === "actors-dragged" ? intent.moved : {};
  expect(Object.keys(moved).toSorted()).toEqual(["a", "b"]);
  expect((moved.a?.x ?? 0) - A.x).toBeCloseTo((moved.b?.x ?? 0) - B.x, 0);
});

test("a box with Shift selects what lies in it, and so does a plain drag while the box button is down", async ({
  page,
}) => {
  const map = await open(page);
  const a = await onScreen(map, A);
  const b = await onScreen(map, B);
  const drag = async () => {
    await page.mouse.move(a.x - 60, a.y - 70);
    await page.mouse.down();
    await page.mouse.move(b.x + 60, b.y + 70, { steps: 8 });
    await page.mouse.up();
  };
  await page.keyboard.down("Shift");
  await drag();
  await page.keyboard.up("Shift");
  await page.getByRole("button", { name: words.map.boxMode }).click();
  await drag();
  const boxes = (await told(page)).filter((intent) => intent.type === "actors-boxed");
  expect(boxes.map(({ actors }) => [...actors].toSorted())).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("the ground drags the camera and the wheel zooms about the pointer; nothing is told", async ({ page }) => {
  const map = await open(page);
  const before = await cameraOf(map);
  await page.mouse.move(700, 500);
  await page.mouse.down();
  await page.mouse.move(760, 470, { steps: 5 });
  await page.mouse.up();
  const panned = await cameraOf(map);
  expect(panned.x - before.x).toBeCloseTo(60, 0);
  expect(panned.y - before.y).toBeCloseTo(-30, 0);
  const pointer = { x: 400, y: 300 };
  await page.mouse.move(pointer.x, pointer.y);
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await cameraOf(map)).zoom).toBeGreaterThan(panned.zoom * 1.05);
  const zoomed = await cameraOf(map);
  expect((pointer.x - zoomed.x) / zoomed.zoom).toBeCloseTo((pointer.x - panned.x) / panned.zoom, 0);
  expect(await told(page)).toEqual([]);
});

test("buttons zoom and show everything again, and go to what is selected", async ({ page }) => {
  const map = await open(page);
  const home = await cameraOf(map);
  await page.getByRole("button", { name: words.map.zoomIn }).click();
  const zoom = async () => (await cameraOf(map)).zoom;
  await expect.poll(zoom).toBeGreaterThan(home.zoom);
  await page.getByRole("button", { name: words.map.all, exact: true }).click();
  await expect.poll(zoom).toBeCloseTo(home.zoom, 5);
  const a = await onScreen(map, A);
  await click(page, a);
  // far away, and back to it
  await page.mouse.move(700, 500);
  await page.mouse.down();
  await page.mouse.move(1000, 60, { steps: 5 });
  await page.mouse.up();
  await page.getByRole("button", { name: words.map.toSelection }).click();
  const isSeen = async () => {
    const { x, y } = await onScreen(map, A);
    return x > 0 && x < 1030 && y > 0 && y < 600;
  };
  await expect.poll(isSeen).toBe(true);
});

test("the map is walked, picked and left by keyboard, and says where one stands", async ({ page }) => {
  const map = await open(page);
  await page.keyboard.press("Tab");
  await expect(map).toBeFocused();
  await page.keyboard.press("ArrowRight");
  const spoken = page.locator("[aria-live=polite]");
  await expect(spoken).toContainText(/、縁[0-9]+本/);
  const first = await spoken.textContent();
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
  expect(await spoken.textContent()).not.toBe(first);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  const kinds = (await told(page)).map(({ type }) => type);
  expect(kinds).toEqual(["actor-picked", "ground-picked"]);
  await expect(spoken).toBeEmpty();
  await expectNoAxeViolations(page);
});

test("pointing at an actor fades what is not near it, and leaving brings all back", async ({ page }) => {
  const map = await open(page);
  const far = await onScreen(map, B);
  const pixel = () => brightnessAt(page, { x: far.x, y: far.y - 22 });
  const before = await pixel();
  const { x, y } = await onScreen(map, { x: 470, y: 20 });
  await page.mouse.move(x, y);
  await expect.poll(pixel).toBeGreaterThan(before + 20);
  await page.mouse.move(x - 150, y - 60);
  await expect.poll(pixel).toBe(before);
});

/** Mean brightness around a point of the window, from what is really on the screen. */
async function brightnessAt(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  const shot = await page.screenshot({ clip: { x: x - 3, y: y - 3, width: 6, height: 6 } });
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const ctx = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      if (!ctx) return 0;
      ctx.drawImage(bitmap, 0, 0);
      const { data } = ctx.getImageData(0, 0, bitmap.width, bitmap.height);
      return Math.round(data.reduce((sum, channel) => sum + channel, 0) / data.length);
    },
    [...shot],
  );
}
