/** A story told to a room. */
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, mapStands, openMap, test, words } from "./fixtures.ts";

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
  await page.getByRole("button", { name: words.map.zoomIn, exact: true }).click();
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
  // the buttons hide from a pointer at rest, and stay while one of them is reached by keyboard
  await page.getByRole("toolbar", { name: say.tools.label }).getByRole("button", { name: say.tools.end }).focus();
  await page.keyboard.press("Enter");
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

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });
  test("an introduction is played as one and ends as the map draws it", async ({ page }) => {
    await openMap(page, "/#lang=ja&theme=light&present=kodomo-mirai&present-at=2");
    // it is over in a moment: the page itself takes down that it was there
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector("svg[data-introducing='1']")) document.documentElement.dataset.played = "yes";
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("html")).toHaveAttribute("data-played", "yes");
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

test("a story is made of what is selected, is kept, told, undone and saved as rows", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light&tie=t03");
  const making = words.making;
  await page.getByRole("button", { name: making.addSelection }).click();
  const maker = page.getByRole("complementary", { name: making.title });
  await expect(maker.getByRole("list", { name: making.steps }).getByRole("listitem")).toHaveCount(1);
  await page.evaluate(() => {
    window.location.hash = "lang=ja&theme=light&tie=t25&tie=t15";
  });
  await maker.getByRole("button", { name: making.add, exact: true }).click();
  await expect(maker.getByRole("listitem")).toHaveCount(3);
  await maker.getByLabel(making.name).fill("紹介の縁");
  await maker.getByLabel(making.name).press("Enter");
  await maker.getByRole("button", { name: `3 ${making.earlier}` }).click();
  // pressed again it is the same step that goes on: back to where it was, and here again
  await expect(maker.getByRole("button", { name: `2 ${making.earlier}` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(maker.getByRole("button", { name: `1 ${making.earlier}` })).toBeFocused();
  await maker.getByRole("button", { name: `1 ${making.later}` }).press("Enter");
  await expect(maker.getByRole("button", { name: `2 ${making.later}` })).toBeFocused();
  await expect(maker.getByLabel(`2 ${making.stepTitle}`)).toHaveValue(
    /フードバンク浜っ子南と横浜市市民協働推進センター/,
  );
  await expectNoAxeViolations(page);
  await maker.getByRole("button", { name: making.present }).click();
  await expect(page.getByRole("heading", { level: 1, name: /紹介の縁/ })).toBeVisible();
  await expect(place(page)).toHaveText("1/3");
  await page.keyboard.press("Escape");
  for (let move = 0; move < 3; move++) await page.keyboard.press("Control+z");
  await expect(maker.getByLabel(`3 ${making.stepTitle}`)).toHaveValue(
    /フードバンク浜っ子南と横浜市市民協働推進センター/,
  );
  // loaded again, it is still there, and none of the record's ties came twice
  await page.reload();
  await mapStands(page);
  await page.keyboard.press("p");
  await expect(place(page)).toBeVisible();
  await page.keyboard.press("x");
  const others = page.getByRole("dialog", { name: say.change.title });
  await others.getByRole("button", { name: say.whole }).click();
  await expect(place(page)).toHaveText("1/32");
  await page.keyboard.press("x");
  await others
    .getByRole("button", { name: /紹介の縁/ })
    .last()
    .click();
  await expect(place(page)).toHaveText("1/3");
});
