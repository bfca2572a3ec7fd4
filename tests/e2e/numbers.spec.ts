/** Measures, in a real browser: counted, ranked, taken to the map, and told how they are counted. */
import { expect, expectNoAxeViolations, openMap, test } from "./fixtures.ts";

test.beforeEach(async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  await page.keyboard.press("3");
  await page.getByRole("tab", { name: "指標" }).click();
});

test("the ranking says what it is counted on, sorts by any measure, and shares the selection", async ({ page }) => {
  const rows = page.locator("[role=grid] tbody tr");
  await expect(rows.first()).toContainText("フードバンク浜っ子南");
  await expect(rows.first()).toContainText("12");
  await expect(page.getByText("組織 26(うち縁のないもの 0)")).toBeVisible();
  await page.getByRole("button", { name: "届く近さ", exact: true }).click();
  await expect(rows.first()).toContainText("エンパワージャパン");
  await rows.first().click();
  await expect(page).toHaveURL(/actor=empower-japan/);
  await expectNoAxeViolations(page);
});

test("how a measure is counted is told on the selected actor, and can be copied", async ({ page }) => {
  await page.locator("[role=grid] tbody tr").first().click();
  await page.getByRole("button", { name: "「つながる相手の数」の数え方" }).click();
  const told = page.getByRole("dialog");
  await expect(told.getByRole("heading", { name: "「つながる相手の数」の数え方" })).toBeVisible();
  await expect(told).toContainText("Wasserman");
  await expect(told).toContainText("組織 26");
  await expect(told).toContainText("12");
  await expectNoAxeViolations(page);
});

test("the map is drawn by a measure, and nobody moves", async ({ page }) => {
  const before = await page.locator("#map").getAttribute("data-positions");
  await page.getByLabel("大きさ").selectOption({ label: "つながる相手の数" });
  await page.keyboard.press("1");
  await expect(page.getByRole("button", { name: "ふだんの地図に戻す" })).toBeVisible();
  expect(await page.locator("#map").getAttribute("data-positions")).toBe(before);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "ふだんの地図に戻す" }).click();
  await expect(page.getByRole("button", { name: "ふだんの地図に戻す" })).toBeHidden();
});

test("distributions and two dates are counted too", async ({ page }) => {
  await page.getByRole("radio", { name: "分布" }).click();
  await expect(page.getByText("中央").first()).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("radio", { name: "二つの日" }).click();
  await expect(page.getByText("縁は A で").first()).toBeVisible();
  await expectNoAxeViolations(page);
});
