/** A story told on the unmoving map, and the table that says what the map says. */
import { expect, expectNoAxeViolations, mapStands, openMap, test, words } from "./fixtures.ts";

test("story 2 is played to its end in three actions", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  await page.getByRole("navigation", { name: "画面" }).first().getByRole("button", { name: "物語" }).click();
  await page
    .getByRole("button", { name: /フードバンク浜っ子南/ })
    .first()
    .click();
  await expect(page).toHaveURL(/story=hamakko-minami-story&step=1/);
  await expectNoAxeViolations(page);
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/step=8/);
  await expect(page.locator("body")).toContainText("物流の問題に突破口");
});

test("every step of both stories is told with its words, and nobody moves", async ({ page }) => {
  await openMap(page, "/#screen=story&story=kodomo-mirai&lang=ja&theme=light");
  const map = page.locator("#map");
  const mark = await map.getAttribute("data-positions");
  for (let step = 1; step <= 8; step += 1) {
    await expect(page.locator("[aria-live=polite]").filter({ hasText: `${step}/8` })).toHaveCount(1);
    expect(await map.getAttribute("data-positions")).toBe(mark);
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("まずは相談するといいかも", { exact: false }).first()).toBeVisible();
  await expectNoAxeViolations(page);
});

test("from tables and spirals too the room sees the map, and Escape leads back to that screen", async ({ page }) => {
  for (const [screen, stands] of [
    ["table", page.getByRole("row").nth(1)],
    ["spiral", page.locator("[data-number]").first()],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(`/#screen=${screen}&lang=ja&theme=light`);
    await expect(stands).toBeVisible();
    await page.keyboard.press("p");
    const place = page.getByRole("region", { name: words.presenting.caption }).locator("p").last();
    await expect(place).toHaveText("1/8");
    await mapStands(page);
    const map = await page.locator("#map").boundingBox();
    expect([screen, map?.width, (map?.height ?? 0) > 400]).toEqual([screen, page.viewportSize()?.width, true]);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(new RegExp(`screen=${screen}`));
    await expect(page.locator("#map:visible")).toHaveCount(0);
  }
});

test("the story plays by itself and stops when asked", async ({ page }) => {
  await openMap(page, "/#screen=story&story=kodomo-mirai&lang=ja&theme=light");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/step=2/, { timeout: 12_000 });
  await page.keyboard.press("Space");
  const address = page.url();
  await page.waitForTimeout(800);
  expect(page.url()).toBe(address);
});

for (const [lang, theme] of [
  ["ja", "light"],
  ["en", "dark"],
  ["en", "projector"],
] as const) {
  test(`map, story and table are clean for assistive technology (${lang}, ${theme})`, async ({ page }) => {
    for (const screen of ["map", "story", "table"]) {
      await page.goto("about:blank");
      await openMapOrTable(page, `screen=${screen}&lang=${lang}&theme=${theme}`);
      await expectNoAxeViolations(page);
    }
  });
}

async function openMapOrTable(page: import("@playwright/test").Page, fragment: string): Promise<void> {
  await page.goto(`/#${fragment}`);
  await page.locator("#map[data-job=idle]").waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

test("the table sorts, follows the keyboard and shares the selection", async ({ page }) => {
  await openMapOrTable(page, "screen=table&lang=ja&theme=light");
  await page.getByRole("tab", { name: /縁/ }).click();
  const header = page.getByRole("columnheader", { name: /いつ/ });
  await expect(header).toHaveAttribute("aria-sort", /ascending|descending|none/);
  await page.getByRole("row").nth(3).click();
  await expect(page).toHaveURL(/tie=/);
  await expectNoAxeViolations(page);
});

test("at phone width everything is still reached", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, "/#lang=ja&theme=light");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "さがす・しぼる" }).click();
  await page.getByRole("combobox").fill("しんりんいんがい");
  await expectNoAxeViolations(page);
  await page.getByRole("combobox").fill("かなーちえ");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "くわしく" })).toContainText("かなーちえ");
  await page.getByRole("navigation").last().getByRole("button", { name: "物語" }).click();
  await expectNoAxeViolations(page);
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("steps show their end state at once", async ({ page }) => {
    await openMap(page, "/#screen=story&story=kodomo-mirai&step=3&lang=ja&theme=light");
    const durations = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--m-step").trim(),
    );
    expect(durations).toMatch(/^0m?s$/);
  });
});
