/** What a person does on the map screen, in a real browser. */
import { expect, expectNoAxeViolations, mapStands, openMap, test } from "./fixtures.ts";
import { placeOf } from "./sampleMap.ts";

test.beforeEach(async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
});

test("who introduced 親がめ, to whom and when, is found with one click from the first screen", async ({ page }) => {
  const { x, y } = await placeOf(page, "oyagame");
  await page.mouse.click(x, y);
  const details = page.getByRole("region", { name: "くわしく" });
  await expect(details.getByRole("heading", { name: "NPO法人親がめ" })).toBeVisible();
  const met = details.locator("[data-part=received]");
  await expect(met).toContainText("エンパワージャパン");
  await expect(met).toContainText("市民協働推進センター");
  await expect(met).toContainText("2021年3月と4月のあいだ");
  await expectNoAxeViolations(page);
});

test("where the two stories meet is seen on the map and told in the inspector", async ({ page }) => {
  const { x, y } = await placeOf(page, "kyodo-center");
  await page.mouse.click(x, y);
  const details = page.getByRole("region", { name: "くわしく" });
  await expect(details).toContainText("子ども未来プロジェクト");
  await expect(details).toContainText("フードバンク浜っ子南");
  await expectNoAxeViolations(page);
});

test("the selection is one across map, address, table and inspector, and Escape clears it", async ({ page }) => {
  const { x, y } = await placeOf(page, "hamakko-minami");
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/actor=hamakko-minami/);
  await page.keyboard.press("4");
  await expect(page.getByRole("row", { selected: true })).toContainText("フードバンク浜っ子南");
  await page.keyboard.press("1");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/actor=/);
});

test("Shift adds to the selection and takes away again", async ({ page }) => {
  for (const actor of ["oyagame", "kyodo-center"]) {
    const { x, y } = await placeOf(page, actor);
    await page.keyboard.down("Shift");
    await page.mouse.click(x, y);
    await page.keyboard.up("Shift");
  }
  await expect(page).toHaveURL(/actor=oyagame&actor=kyodo-center/);
  const { x, y } = await placeOf(page, "oyagame");
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
  await expect(page).not.toHaveURL(/actor=oyagame/);
});

test("a box drawn with Shift selects those within it", async ({ page }) => {
  const a = await placeOf(page, "oyagame");
  const b = await placeOf(page, "kanachie");
  await page.keyboard.down("Shift");
  await page.mouse.move(Math.min(a.x, b.x) - 45, Math.min(a.y, b.y) - 45);
  await page.mouse.down();
  await page.mouse.move(Math.max(a.x, b.x) + 45, Math.max(a.y, b.y) + 45, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/actor=oyagame/);
  await expect(page).toHaveURL(/actor=kanachie/);
});

test("nothing moves through filter, time, story, search, theme or language", async ({ page }) => {
  const map = page.locator("#map");
  const mark = await map.getAttribute("data-positions");
  expect(mark).toMatch(/^[0-9a-f]{8}$/);
  await page
    .getByRole("button", { name: /^企業・事業者/ })
    .first()
    .click();
  await page.getByRole("button", { name: "その時に", exact: true }).click();
  await page.getByRole("slider").first().press("ArrowLeft");
  await page.keyboard.press("2");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("1");
  await page.getByRole("combobox").fill("おやがめ");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "暗い画面にする" }).click();
  await page
    .getByRole("button", { name: "英語に切り替え" })
    .or(page.getByRole("button", { name: "English" }))
    .click();
  await page.getByRole("button", { name: "Large type" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
  expect(await map.getAttribute("data-positions")).toBe(mark);
  await page.reload();
  await mapStands(page);
  expect(await map.getAttribute("data-positions")).toBe(mark);
});

test("dragging moves one actor, pins it, and can be undone to the last bit", async ({ page }) => {
  const map = page.locator("#map");
  const mark = await map.getAttribute("data-positions");
  const { x, y } = await placeOf(page, "lasic45");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole("status").filter({ hasText: "留めました" })).toBeVisible();
  expect(await map.getAttribute("data-positions")).not.toBe(mark);
  await page.keyboard.press("Control+z");
  await expect(map).toHaveAttribute("data-positions", mark ?? "");
});

test("laying out again comes only on request, and can be undone", async ({ page }) => {
  const map = page.locator("#map");
  const mark = await map.getAttribute("data-positions");
  const { x, y } = await placeOf(page, "lasic45");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 10, { steps: 6 });
  await page.mouse.up();
  const moved = await map.getAttribute("data-positions");
  await page.getByRole("button", { name: "そのほか" }).click();
  await expectNoAxeViolations(page);
  await page.getByRole("menuitem", { name: "地図を並べ直す" }).click();
  await expect(page.getByRole("status").filter({ hasText: "並べ直しました" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(map).toHaveAttribute("data-positions", moved ?? "");
  await page.keyboard.press("Control+z");
  await expect(map).toHaveAttribute("data-positions", mark ?? "");
});

test("search finds a name by its reading, its legal form and old characters", async ({ page }) => {
  const field = page.getByRole("combobox");
  for (const [query, name] of [
    ["おやがめ", "親がめ"],
    ["ｵﾔｶﾞﾒ", "親がめ"],
    ["（特非）親がめ", "親がめ"],
    ["濵っ子南", "フードバンク浜っ子南"],
  ] as const) {
    await field.fill(query);
    await expect(page.getByRole("option").first()).toContainText(name);
  }
  await expectNoAxeViolations(page);
  await field.press("Enter");
  await expect(page).toHaveURL(/actor=hamakko-minami/);
});

test("the legend filters, says what it hides, and gives it back", async ({ page }) => {
  await page
    .getByRole("button", { name: /^NPO・市民団体/ })
    .first()
    .click();
  await expect(page).toHaveURL(/hide-type=npo/);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "すべて表示" }).click();
  await expect(page).not.toHaveURL(/hide-type/);
});

test("a copied link shows the same picture in another window", async ({ page, context }) => {
  const { x, y } = await placeOf(page, "kyodo-center");
  await page.mouse.click(x, y);
  await page
    .getByRole("button", { name: /^場の提供/ })
    .first()
    .click();
  await expect(page).toHaveURL(/hide-kind=venue/);
  const before = await page.screenshot();
  const other = await context.newPage();
  await other.goto(page.url());
  await mapStands(other);
  await expect(other.getByRole("region", { name: "くわしく" })).toContainText("横浜市市民協働推進センター");
  await expect(other).toHaveURL(/hide-kind=venue/);
  expect(before.length).toBeGreaterThan(10_000);
  expect(await other.locator("#map").getAttribute("data-positions")).toBe(
    await page.locator("#map").getAttribute("data-positions"),
  );
});

test("the keyboard alone walks the map, selects and zooms", async ({ page }) => {
  const map = page.locator("[data-camera]");
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/actor=/);
  const camera = await map.getAttribute("data-camera");
  await page.keyboard.press("+");
  await expect(map).not.toHaveAttribute("data-camera", camera ?? "");
});

test("the keys are listed, and single letters can be switched off", async ({ page }) => {
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "キー操作" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("2");
  await expect(page).not.toHaveURL(/screen=story/);
});

test("back and forward go through the screens and end where they began", async ({ page }) => {
  const tabs = page.getByRole("navigation", { name: "画面" }).first();
  await tabs.getByRole("button", { name: "物語" }).click();
  await expect(page).toHaveURL(/screen=story/);
  await tabs.getByRole("button", { name: "表" }).click();
  await expect(page).toHaveURL(/screen=table/);
  await page.goBack();
  await expect(page).toHaveURL(/screen=story/);
  await page.goBack();
  await expect(page).not.toHaveURL(/screen=/);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/screen=table/);
});
