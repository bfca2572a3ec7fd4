/** One's own files: given, refused, broken, and given back. */
import { expect, expectNoAxeViolations, give, giveAndTake, importScreen, openMap, test } from "./fixtures.ts";

test.beforeEach(async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
});

test("a plain source,target list becomes a map, and undo brings the sample back", async ({ page }) => {
  const mark = await page.locator("#map").getAttribute("data-positions");
  await giveAndTake(page, [{ name: "紹介.csv", text: "source,target\n甲会社,乙の会\n乙の会,丙センター\n" }]);
  await expect(page.getByRole("status").filter({ hasText: "組織 3、縁 2" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Control+z");
  await expect(page.locator("#map")).toHaveAttribute("data-positions", mark ?? "");
});

test("a Shift_JIS sheet with Japanese headers is read as it is", async ({ page }) => {
  const sjis = new Uint8Array([
    0x8f, 0xd0, 0x89, 0xee, 0x8c, 0xb3, 0x2c, 0x8f, 0xd0, 0x89, 0xee, 0x90, 0xe6, 0x0d, 0x0a, 0x87, 0x8a, 0x98, 0x61,
    0x2c, 0xfb, 0xfc, 0x96, 0xd8, 0x0d, 0x0a,
  ]);
  await giveAndTake(page, [{ name: "sjis.csv", text: sjis }]);
  await page.getByRole("combobox").fill("髙木");
  await expect(page.getByRole("option").first()).toContainText("髙木");
});

test("a date the calendar lacks is told with its place, and the other rows are on the map", async ({ page }) => {
  await giveAndTake(page, [{ name: "ties.csv", text: "from,to,date\nA,B,2021-02-30\nA,C,2021-03\n" }]);
  await page.getByRole("button", { name: /読めないところ/ }).click();
  const report = page.getByRole("dialog");
  await expect(report).toContainText("2021-02-30");
  await expect(report).toContainText("2行目");
  await expectNoAxeViolations(page);
});

test("a picture renamed to .csv is refused with the reason, and the map stays", async ({ page }) => {
  const mark = await page.locator("#map").getAttribute("data-positions");
  await give(page, [
    { name: "photo.csv", text: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
  ]);
  await expect(importScreen(page)).toContainText("photo.csv");
  await expect(importScreen(page)).toContainText("画像");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: /取り込み/ })).toHaveCount(0);
  expect(await page.locator("#map").getAttribute("data-positions")).toBe(mark);
});

test("cell text is never code: markup and __proto__ are names like any other", async ({ page }) => {
  const evil = '<img src=x onerror="document.title=1">';
  await giveAndTake(page, [
    { name: "ties.csv", text: `from,to,note\n__proto__,constructor,ok\n"${evil.replaceAll('"', '""')}",__proto__,x\n` },
  ]);
  await expect(page.getByRole("status").filter({ hasText: "組織 3、縁 2" })).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.getByText(evil).first()).toBeVisible();
  expect(await page.locator("img").count()).toBe(0);
});

test("a link to what another data set holds says so and shows the map", async ({ page }) => {
  await page.goto("about:blank");
  await openMap(page, "/#actor=nobody-here&lang=ja&theme=light");
  await expect(page.getByRole("status").filter({ hasText: "nobody-here" })).toBeVisible();
  await expectNoAxeViolations(page);
});
