/** Measures, in a real browser: counted, ranked, taken to the map, and told how they are counted. */
import { expect, expectNoAxeViolations, openMap, test } from "./fixtures.ts";

test.beforeEach(async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  await page.keyboard.press("4");
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

test("a count of brokerage opens the very triads behind it beside the still map", async ({ page }) => {
  const before = await page.locator("#map").getAttribute("data-positions");
  await page.getByRole("radio", { name: "橋渡し" }).click();
  const own = page.getByRole("region", { name: "橋渡し", exact: true });
  // the point of the page: between 43 pairs, and none of them introduced
  await expect(own.getByRole("button", { name: "「間に立つ2者」の 43 組を地図で見る" })).toBeVisible();
  await expect(own).toContainText("紹介者としての記録がない");
  const liaison = own.getByRole("row", { name: /組を越える取次役/ });
  await expect(liaison).toContainText("偶然と変わらない");
  await expectNoAxeViolations(page);

  await liaison.getByRole("button").click();
  const listed = page.getByRole("region", { name: "フードバンク浜っ子南:組を越える取次役" });
  await expect(listed.getByRole("listitem")).toHaveCount(30);
  await expect(page.getByRole("heading", { name: /組を越える取次役/ })).toBeFocused();
  await listed
    .getByRole("button", { name: /商店街のお店.*へ/ })
    .first()
    .click();
  await expect(listed).toContainText("もとになった縁");
  await expect(page).toHaveURL(/triads=liaison&triad=2/);
  expect(await page.locator("#map").getAttribute("data-positions")).toBe(before);
  await expectNoAxeViolations(page);

  // the link holds it all; Escape leads back to everybody
  await page.reload();
  await expect(listed).toContainText("もとになった縁");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("grid", { name: "すべての組織" })).toBeVisible();

  // who introduced stands lower here: that is why the three are read together
  await page.getByRole("row", { name: /共創推進課/ }).click();
  await expect(own.getByRole("button", { name: "紹介した 1 件を見る" }).first()).toBeVisible();
  await own.getByRole("button", { name: "「仲介の役わり(観測)」の数え方" }).click();
  await expect(page.getByRole("dialog")).toContainText("Gould");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");

  await page.getByLabel("組分け").selectOption({ label: "区" });
  await own.getByRole("radio", { name: "全体" }).check();
  await expect(own.getByRole("button", { name: /「間に立つ2者」の 76 組/ })).toBeVisible();
  await expect(own.getByRole("row", { name: /組を越える取次役/ })).toContainText(/偶然/);
  await expectNoAxeViolations(page);
});

test("beside an actor's own page too it is told how roles are counted", async ({ page }) => {
  await page.locator("[role=grid] tbody tr").first().click();
  await page.getByRole("radio", { name: "橋渡し" }).click();
  await page.getByRole("button", { name: "「仲介の役わり(観測)」の数え方" }).click({ timeout: 5000 });
  await expect(page.getByRole("dialog")).toContainText("Gould");
});

test("a count of ties between groups opens the very ties behind it", async ({ page }) => {
  await page.getByRole("radio", { name: "ネットワーク" }).click();
  const cell = page.getByRole("button", { name: /^NPO・市民団体のなか:.*もとになった縁/ });
  await cell.click();
  const listed = page.getByRole("region", { name: /^NPO・市民団体のなかの縁/ });
  await expect(listed.getByRole("heading")).toBeFocused();
  await expect(listed).toContainText("横浜移動サービス協議会");
  await expectNoAxeViolations(page);
  await listed.getByRole("button", { name: "表に戻る" }).click();
  await expect(cell).toBeFocused();
  await expect(listed).toHaveCount(0);
});
