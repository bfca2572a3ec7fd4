/** Ten thousand on one map: whoever is drawn on the ground can be pointed at, picked, moved, found, walked to and told of like any other. */
import type { Locator, Page } from "@playwright/test";
import { inventCity } from "../../src/invent/index.ts";
import { settlePositions } from "../../src/layout/index.ts";
import type { Actor, Point } from "../../src/model/index.ts";
import { buildNetwork } from "../../src/network/index.ts";
import { bytesOf, writeDataset } from "../../src/publish/index.ts";
import { layoutTaskOf } from "../../src/scene/index.ts";
import { expect, expectNoAxeViolations, openMap, test } from "./fixtures.ts";
import { onPage } from "./sampleMap.ts";

const CITY = inventCity({ actors: 10_000, ties: 20_000, seed: 7 });

/** The page is served the tables of the city in place of the sample. */
async function serveCity(page: Page): Promise<void> {
  const tables = new Map(writeDataset(CITY).map((file) => [file.name, Buffer.from(bytesOf(file))]));
  await page.route("**/data/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    if (name === "index.json")
      return route.fulfill({ json: { sort: "sample", name: "city", files: [...tables.keys()] } });
    return route.fulfill({ body: tables.get(name) ?? "", contentType: "text/csv" });
  });
}

interface Standing {
  readonly actor: Actor;
  readonly at: Point;
}

/** Where everybody stands: the same data give the same map. */
function everybody(): Standing[] {
  const { positions } = settlePositions(layoutTaskOf(buildNetwork(CITY), {}));
  return CITY.actors.flatMap((actor) => {
    const at = positions[actor.id];
    return at ? [{ actor, at }] : [];
  });
}

/** One who stands alone, well within the map as it is seen now. */
async function oneAlone(page: Page, all: readonly Standing[]): Promise<Standing & { readonly on: Point }> {
  const box = await page.locator("[data-camera]").boundingBox();
  const [origin, unit] = [await onPage(page, { x: 0, y: 0 }), await onPage(page, { x: 1, y: 0 })];
  if (!box) throw new Error("no map on the page");
  const zoom = unit.x - origin.x;
  const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) * zoom;
  for (const one of all) {
    const on = { x: origin.x + one.at.x * zoom, y: origin.y + one.at.y * zoom };
    const isWithin =
      on.x > box.x + 120 && on.x < box.x + box.width - 200 && on.y > box.y + 60 && on.y < box.y + box.height - 160;
    if (isWithin && all.every((other) => other === one || far(one.at, other.at) > 7)) return { ...one, on };
  }
  throw new Error("nobody stands alone");
}

async function restsAt(map: Locator): Promise<void> {
  let last = "";
  await expect
    .poll(
      async () => {
        const now = (await map.getAttribute("data-camera")) ?? "";
        const rests = now === last;
        last = now;
        return rests;
      },
      { intervals: [300] },
    )
    .toBe(true);
}

test("ten thousand are picked, moved, walked, found, filtered, told and listed as twenty are", async ({ page }) => {
  await serveCity(page);
  await openMap(page, "/#lang=ja&theme=light");
  const all = everybody();
  const map = page.locator("#map");
  const camera = page.locator("[data-camera]");
  const walk = page.getByRole("application");
  const details = page.getByRole("region", { name: "くわしく" });
  await expect(page.getByText(/の組織に名前が出ています/)).toBeVisible();
  await expectNoAxeViolations(page);

  // wards are gathered: their names are gone to, by pointer and by keyboard, and dots stay dots if one wants
  const gathered = page.getByRole("list", { name: "まとまり" });
  const largest = gathered.getByRole("button").first();
  await expect(largest).toHaveText(/^.+区、[\d,]+のうち[\d,]+がここに$/);
  const { x: left = 0, y: top = 0, width: wide = 0, height: high = 0 } = (await largest.boundingBox()) ?? {};
  const seenAll = (await camera.getAttribute("data-camera")) ?? "";
  await page.mouse.click(left + wide / 2, top + high / 2);
  await expect(camera).not.toHaveAttribute("data-camera", seenAll);
  await page.getByRole("button", { name: "全体", exact: true }).click();
  await expect(camera).toHaveAttribute("data-camera", seenAll);
  await largest.focus();
  await page.keyboard.press("ArrowRight");
  await expect(gathered.getByRole("button").nth(1)).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Enter");
  await expect(camera).not.toHaveAttribute("data-camera", seenAll);
  await page.getByRole("button", { name: "全体", exact: true }).click();
  const choice = page.getByRole("group", { name: "遠くからは" });
  await expect(choice.getByRole("radio", { name: "区のまとまり" })).toBeChecked();
  await choice.getByRole("radio", { name: "点のまま" }).check();
  await expect(gathered).toHaveCount(0);
  await expect(page).toHaveURL(/gathered=nothing/);
  await choice.getByRole("radio", { name: "縁の濃いまとまり" }).check();
  await expect(gathered.getByRole("button").first()).toHaveText(/のまわり、/);
  await expect(page).toHaveURL(/gathered=communities/);
  await choice.getByRole("radio", { name: "点のまま" }).check();
  await expect(gathered).toHaveCount(0);

  // from far and from near the one under the pointer is picked
  for (const notches of [0, 3]) {
    const { x = 0, y = 0, width = 0, height = 0 } = (await camera.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + height / 2);
    for (let notch = 0; notch < notches; notch++) await page.mouse.wheel(0, -240);
    await restsAt(camera);
    const { actor, on } = await oneAlone(page, all);
    await page.mouse.click(on.x, on.y);
    await expect(details.getByRole("heading", { name: actor.name, exact: true })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`actor=${actor.id}`));
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/actor=/);
  }

  // who was a dot a moment ago is dragged, and goes back
  const mark = (await map.getAttribute("data-positions")) ?? "";
  await restsAt(camera);
  const { on } = await oneAlone(page, all.slice(4000));
  await page.mouse.move(on.x - 30, on.y - 30);
  await page.mouse.move(on.x, on.y, { steps: 3 });
  await expect(camera).toHaveCSS("cursor", "pointer");
  await page.mouse.down();
  await page.mouse.move(on.x + 40, on.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect(map).not.toHaveAttribute("data-positions", mark);
  await page.keyboard.press("Control+z");
  await expect(map).toHaveAttribute("data-positions", mark);

  // a box holds all of what it was drawn around, from the very corner
  await restsAt(camera);
  const boxed = await oneAlone(page, all.slice(2000));
  await page.keyboard.down("Shift");
  await page.mouse.move(boxed.on.x - 14, boxed.on.y - 14);
  await page.mouse.down();
  await page.mouse.move(boxed.on.x + 7, boxed.on.y + 7);
  await page.mouse.move(boxed.on.x + 14, boxed.on.y + 14);
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(new RegExp(`actor=${boxed.actor.id}`));
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/actor=/);

  // by keyboard
  await walk.focus();
  for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await walk.press(key);
  await expect(page).toHaveURL(/actor=/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  // found by name
  const sought = CITY.actors[6000] as Actor;
  await page.getByRole("combobox").first().fill(sought.name);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await expect(details.getByRole("heading", { level: 2 }).first()).toContainText(sought.name);
  await page.keyboard.press("Escape");

  // a type less, and back
  const counted = (await walk.getAttribute("aria-label")) ?? "";
  const companies = page.getByRole("button", { name: /^企業・事業者/ }).first();
  await companies.click();
  await expect(walk).not.toHaveAttribute("aria-label", counted);
  await companies.click();
  await expect(walk).toHaveAttribute("aria-label", counted);

  // a story has the whole window, and so has every picture of the map
  await page.keyboard.press("2");
  await expect(page).toHaveURL(/story=s001/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/step=2/);
  const cut = () =>
    page.evaluate(() => {
      const ground = document.querySelector("[data-camera]");
      const canvases = [...(ground?.querySelectorAll("canvas[data-id]") ?? [])];
      return canvases.filter((canvas) => canvas.clientWidth !== ground?.clientWidth).length;
    });
  await expect.poll(cut).toBe(0);
  await expectNoAxeViolations(page);

  // a row of the table stands on the map
  await page.keyboard.press("4");
  await page.getByRole("row").nth(3).click();
  await expect(page).toHaveURL(/(actor|tie)=/);
  await page.keyboard.press("1");
  await expect(details.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(map).toHaveAttribute("data-positions", mark);
});
