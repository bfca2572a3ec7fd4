/** A hand on the wheel over the middle of a map, and the pictures it gets for it. */
import { quantile } from "./measuring.mjs";

const WHEEL_MS = 4000;
/** Notches on their way at once: a hand does not wait for the picture before it turns on. */
const ON_THE_WAY = 3;

/**
 * Turns the wheel in and out by turns over the middle of the map, about sixty notches a second; a picture counts where the view
 * really moved. Waiting for each notch to be answered would bind both stacks to every second frame of the screen.
 * @param {import("@playwright/test").Page} page @param {import("./stacks.mjs").Stack} stack @param {number} [forMs]
 */
export async function underWheel(page, stack, forMs = WHEEL_MS) {
  const box = await page.locator(stack.map).first().boundingBox();
  if (box === null) throw new Error(`${stack.name} shows no map`);
  const at = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.45 };
  await page.mouse.move(at.x, at.y);
  await page.evaluate(() => {
    if (window.pictures) window.pictures.frames = [];
  });
  const hand = await page.context().newCDPSession(page);
  /** @type {Set<Promise<unknown>>} */
  const going = new Set();
  const start = performance.now();
  for (let turn = 0; performance.now() - start < forMs; turn++) {
    const deltaY = Math.floor(turn / 12) % 2 === 0 ? -60 : 60;
    const notch = hand.send("Input.dispatchMouseEvent", { type: "mouseWheel", ...at, deltaX: 0, deltaY });
    going.add(notch);
    void notch.finally(() => going.delete(notch));
    await new Promise((next) => setTimeout(next, 16));
    if (going.size >= ON_THE_WAY) await Promise.race(going);
  }
  await Promise.all(going);
  await hand.detach();
  const frames = await page.evaluate(() => window.pictures?.frames ?? []);
  const moving = frames.filter(({ camera }, at) => at === 0 || camera !== frames[at - 1]?.camera);
  const gaps = moving.slice(1).map(({ now }, at) => now - (moving[at]?.now ?? now));
  const took = performance.now() - start;
  return { rate: (moving.length / took) * 1000, p95: moving.length < 2 ? took : quantile(gaps, 0.95) };
}
