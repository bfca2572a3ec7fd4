/** A story told to a room, with a second window for who tells it. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, expectNoAxeViolations, openMap, test, watch, words } from "./fixtures.ts";
import { ONE_FILE } from "./places.ts";

const say = words.presenting;
const caption = (page: Page) => page.getByRole("region", { name: say.caption });
const place = (page: Page) => caption(page).locator("p").last();

/** Everything that leaving has to bring back. */
async function standing(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    address: window.location.hash,
    theme: document.documentElement.dataset.theme,
    positions: document.querySelector("#map")?.getAttribute("data-positions"),
    camera: document.querySelector("[data-camera]")?.getAttribute("data-camera"),
    scrolled: document.querySelector("[role=grid], [data-scroller]")?.scrollTop,
  }));
}

test("a clicker tells both stories, nobody moves, and Escape leads back to exactly where one was", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, "/#lang=ja&theme=light&actor=oyagame&hide-type=company&until=18900");
  await page.getByRole("button", { name: words.map.zoomIn }).click();
  await page.waitForTimeout(400);
  const before = await standing(page);
  await page.keyboard.press("p");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
  await expect(place(page)).toHaveText("1/8");
  // a filter goes on before the room, and it is said that it does
  await expect(page.getByText(say.filtered(2))).toBeVisible();
  const map = page.locator("#map");
  const mark = await map.getAttribute("data-positions");
  for (const [key, at] of [
    ["PageDown", 2],
    [" ", 3],
    ["ArrowRight", 4],
    ["PageUp", 3],
    ["End", 8],
    ["ArrowRight", 8],
    ["Home", 1],
    ["ArrowLeft", 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place(page)).toHaveText(`${at}/8`);
    expect(await map.getAttribute("data-positions")).toBe(mark);
  }
  await page.keyboard.press("7");
  await expect(page.getByText(say.jump("7"))).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(caption(page)).toContainText("スロー＆スマートスタート");
  await expectNoAxeViolations(page);
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  // words in letters the last row reads, the burst of the spark, the undated date in words
  const letters = await caption(page)
    .getByText("まずは相談するといいかも")
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(letters).toBeGreaterThanOrEqual(36);
  await expect(page.getByRole("img", { name: words.map.spark })).toBeVisible();
  await expect(caption(page)).toContainText("2021年3月と4月のあいだ（日付なし）");
  await page.keyboard.press("Escape");
  await expect(caption(page)).toHaveCount(0);
  await expect.poll(() => standing(page)).toEqual(before);
});

test("how it is shown is changed by keys, said in the help, and kept", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, "/#lang=ja&theme=dark");
  await page.getByRole("button", { name: say.start }).click();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: say.help.title });
  await expect(help).toContainText(say.help.groups[1]?.rows[4]?.[1] ?? "?");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const size = () =>
    caption(page)
      .locator("h2")
      .evaluate((head) => Number.parseFloat(getComputedStyle(head).fontSize));
  const usual = await size();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  expect(await size()).toBeGreaterThan(usual * 1.2);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  // H: who is named nowhere is read nowhere
  await expect(caption(page)).toContainText("塚原さん");
  await page.keyboard.press("h");
  await expect(page.getByText(say.namesHidden)).toBeVisible();
  for (let step = 1; step <= 8; step += 1) {
    await page.keyboard.press(String(step));
    await page.keyboard.press("Enter");
    const region = await page.getByRole("region", { name: say.region }).innerText();
    for (const name of ["塚原", "穂坂", "吉原"]) expect(region, `step ${step}`).not.toContain(name);
  }
  // C: the camera stays from step to step
  await page.keyboard.press("c");
  const camera = () => page.locator("[data-camera]").getAttribute("data-camera");
  const still = await camera();
  await page.keyboard.press("Home");
  await expect(place(page)).toHaveText("1/8");
  expect(await camera()).toBe(still);
  // B: dark, and any key brings it back without a step
  await page.keyboard.press("b");
  await expect(page.getByRole("button", { name: say.black })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: say.black })).toHaveCount(0);
  await expect(place(page)).toHaveText("1/8");
  for (const theme of ["light", "dark"]) {
    await page.keyboard.press("t");
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await expectNoAxeViolations(page);
  }
  // a page that is loaded again goes on, with names hidden as before
  await page.reload();
  await expect(page.getByText(say.namesHidden)).toBeVisible();
  await expect(place(page)).toHaveText("1/8");
  await page.getByRole("toolbar", { name: say.tools.label }).getByRole("button", { name: say.tools.end }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("where stories meet one changes to the other and comes back; the whole record is told too", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light&present=kodomo-mirai&present-at=3");
  await page.keyboard.press("x");
  const choices = page.getByRole("dialog", { name: say.change.title });
  await expect(choices).toContainText(say.change.meets("横浜市市民協働推進センター"));
  await expectNoAxeViolations(page);
  await page.keyboard.press("1");
  await expect(choices).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: /フードバンク浜っ子南/ })).toBeVisible();
  await expect(caption(page)).toContainText("センターに相談");
  await page.keyboard.press("x");
  await page.keyboard.press("1");
  await expect(caption(page)).toContainText("まずは相談するといいかも");
  await page.keyboard.press("x");
  await choices.getByRole("button", { name: say.whole }).click();
  await expect(place(page)).toHaveText("1/32");
  await expect(caption(page)).toContainText("フードバンクよこはま");
  await page.keyboard.press("End");
  await expect(place(page)).toHaveText("32/32");
  await expectNoAxeViolations(page);
});

async function openNotes(context: BrowserContext, page: Page): Promise<Page> {
  const [notes] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(notes.getByRole("region", { name: say.notes.now })).toBeVisible();
  return notes;
}

for (const [from, address] of [
  ["a web server", "/"],
  ["the single file on disk", ONE_FILE],
] as const) {
  test(`two windows keep in step both ways, and neither ends the other (${from})`, async ({ page, context }) => {
    await openMap(page, `${address}#lang=ja&theme=light&present=kodomo-mirai`);
    const notes = await openNotes(context, page);
    const heard = watch(notes);
    await expect(notes.getByRole("region", { name: say.notes.now })).toContainText("オフィスをひらきたい");
    await expect(notes.getByRole("region", { name: say.notes.next })).toContainText("共創推進課がセンターへ");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(notes.getByRole("region", { name: say.notes.now })).toContainText(say.notes.doubts.undated);
    await notes.bringToFront();
    await notes.keyboard.press("PageDown");
    await expect(place(page)).toHaveText("4/8");
    await notes.getByRole("button", { name: say.notes.black }).click();
    await expect(page.getByRole("button", { name: say.black })).toHaveCount(1);
    await expect(notes.getByText(say.notes.isBlack)).toBeVisible();
    await expectNoAxeViolations(notes);
    await notes.getByRole("button", { name: say.notes.light }).click();
    await expect(page.getByRole("button", { name: say.black })).toHaveCount(0);
    // the screen is loaded again: the notes stay, and are in step again
    await page.reload();
    await expect(place(page)).toHaveText("4/8");
    await page.keyboard.press("ArrowRight");
    await expect(notes.getByRole("region", { name: say.notes.now })).toContainText("社協にも声がけ");
    await notes.close();
    await page.keyboard.press("ArrowRight");
    await expect(place(page)).toHaveText("6/8");
    const again = await openNotes(context, page);
    await page.close();
    await expect(again.getByText(say.notes.gone)).toBeVisible();
    await expect(again.getByRole("region", { name: say.notes.now })).toContainText("ゼロからの関係づくり");
    expect(heard.complaints).toEqual([]);
  });
}

test("where the browser stops the second window, the notes stand in the same one, and it is said why", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openMap(page, "/#lang=ja&theme=light&present=kodomo-mirai");
  await page.keyboard.press("s");
  const notes = page.getByRole("complementary", { name: say.notes.region });
  await expect(notes).toContainText(say.notes.blocked);
  await expect(notes).toContainText("共創推進課がセンターへ");
  await expectNoAxeViolations(page);
  await page.keyboard.press("ArrowRight");
  await expect(notes).toContainText(say.notes.next);
  await notes.getByRole("button", { name: say.notes.close }).click();
  await expect(notes).toHaveCount(0);
});

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });
  test("an introduction is played as one and ends as the map draws it", async ({ page }) => {
    await openMap(page, "/#lang=ja&theme=light&present=kodomo-mirai&present-at=2");
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("svg[data-introducing='1']")).toHaveCount(1);
    await expect(page.locator("svg[data-introducing]")).toHaveCount(0);
  });
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test("a touch at the right goes on, at the left edge back, and swiping works", async ({ page }) => {
    await openMap(page, "/#lang=ja&theme=light&present=kodomo-mirai");
    await expect(place(page)).toHaveText("1/8");
    await page.touchscreen.tap(360, 320);
    await expect(place(page)).toHaveText("2/8");
    await page.touchscreen.tap(20, 320);
    await expect(place(page)).toHaveText("1/8");
    await expectNoAxeViolations(page);
    await caption(page).dispatchEvent("pointerdown", {
      pointerType: "touch",
      isPrimary: true,
      clientX: 300,
      clientY: 700,
      pointerId: 9,
    });
    await caption(page).dispatchEvent("pointerup", {
      pointerType: "touch",
      isPrimary: true,
      clientX: 150,
      clientY: 706,
      pointerId: 9,
    });
    await expect(place(page)).toHaveText("2/8");
  });
});
