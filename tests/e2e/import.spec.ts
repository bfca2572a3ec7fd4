/** Taking in what people really have: one drag, at most one confirmation, every doubt shown. */
import { encodeIn } from "../unit/ingest/reading.ts";
import {
  drop,
  expect,
  expectNoAxeViolations,
  give,
  giveAndTake,
  importScreen,
  mapStands,
  openMap,
  take,
  takeButton,
  test,
  words,
} from "./fixtures.ts";

/** As an office saves it: a title, a blank row, merged cells under 相談元, a sum; Shift_JIS. */
const SHEET = [
  "紹介の記録,,,",
  ",,,",
  "日付,つないだ人,相談元,つないだ先",
  "2021年3月,共創推進課,甲税理士法人,市民協働推進センター",
  "2021年4月,市民協働推進センター,,NPO法人ひなた",
  "2021年5月,,,青葉商店街",
  "2021年6月,NPO法人ひなた,乙の会,㈱髙﨑",
  "2021年7月,,,区社協",
  "合計,,,5",
].join("\r\n");

test.beforeEach(async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
});

test("a Shift_JIS sheet with a title, merged cells and a sum becomes the right map with one confirmation", async ({
  page,
}) => {
  await drop(page, "紹介の記録.csv", encodeIn("shift_jis", SHEET));
  const screen = importScreen(page);
  await expect(screen).toContainText("Shift_JIS");
  await expect(screen).toContainText("3行目を見出しに");
  await page.getByRole("checkbox", { name: /相談元/ }).check();
  await expect(takeButton(page)).toHaveText(/5行/);
  await expect(page.getByRole("checkbox", { name: /つないだ人/ })).not.toBeChecked();
  await expectNoAxeViolations(page);
  await takeButton(page).click();
  await expect(page.getByRole("status").getByText(words.app.notice.opened("紹介の記録.csv", 8, 5))).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.getByRole("row", { name: /甲.*青葉商店街/ })).toBeVisible();
  await expect(page.getByText("合計", { exact: true })).toHaveCount(0);
});

test("a date with several readings is asked once, and answered for the whole column", async ({ page }) => {
  await give(page, [
    { name: "ties.csv", text: "から,へ,日付\n甲,乙,01/02/2021\n乙,丙,13/02/2021\n丙,丁,03/04/2021\n" },
  ]);
  await expect(takeButton(page)).toHaveAttribute("aria-disabled", "true");
  await expectNoAxeViolations(page);
  await page.getByRole("radio", { name: /2021年2月1日/ }).check({ force: true });
  await expect(takeButton(page)).not.toHaveAttribute("aria-disabled", "true");
  await take(page);
  await page.keyboard.press("4");
  await expect(page.getByRole("row", { name: /2021年4月3日/ })).toBeVisible();
});

test("what was decided about a header is remembered for the next sheet that has it", async ({ page }) => {
  const texts = ["から,へ,日付\n甲,乙,01/02/2021\n", "から,へ,日付\n戊,己,05/06/2022\n"];
  await give(page, [{ name: "a.csv", text: texts[0] ?? "" }]);
  await page.getByRole("radio", { name: /2021年2月1日/ }).check({ force: true });
  await take(page);
  await give(page, [{ name: "b.csv", text: texts[1] ?? "" }]);
  await expect(page.getByText(words.importing.sheet.remembered)).toBeVisible();
  await expect(takeButton(page)).not.toHaveAttribute("aria-disabled", "true");
});

test("leaving leaves all as it was: the map, the view and the place of the camera", async ({ page }) => {
  const map = page.locator("#map");
  const camera = await page.locator("[data-camera]").getAttribute("data-camera");
  const mark = await map.getAttribute("data-positions");
  await give(page, [{ name: "ties.csv", text: "から,へ\n甲,乙\n" }]);
  await page.keyboard.press("Escape");
  await expect(takeButton(page)).toHaveCount(0);
  expect(await map.getAttribute("data-positions")).toBe(mark);
  expect(await page.locator("[data-camera]").getAttribute("data-camera")).toBe(camera);
});

test("rows added to what is open make no doubles, move nobody, and come off again with undo", async ({ page }) => {
  await giveAndTake(page, [{ name: "ties.csv", text: "id,から,へ,種類\n1,甲,乙,相談\n2,乙,丙,相談\n" }]);
  await expect(page.getByRole("status").getByText(words.app.notice.opened("ties.csv", 3, 2))).toBeVisible();
  await mapStands(page);
  const mark = await page.locator("#map").getAttribute("data-positions");
  await give(page, [{ name: "ties2.csv", text: "id,から,へ,種類\n1,甲,乙,相談\n2,乙,丙,打合せ\n3,丙,丁,相談\n" }]);
  await expect(page.getByRole("radio", { name: words.importAsking.target.add[0] })).toBeChecked();
  await expect(page.getByRole("cell", { name: /同じ/ })).toHaveCount(1);
  await expect(page.getByRole("cell", { name: /変わる/ })).toHaveCount(1);
  await expect(page.getByRole("cell", { name: /新しい/ })).toHaveCount(1);
  await expectNoAxeViolations(page);
  await takeButton(page).click();
  await expect(page.locator("#map")).not.toHaveAttribute("data-positions", mark ?? "");
  await page.keyboard.press("4");
  await expect(page.getByRole("grid").or(page.getByRole("table")).first().getByRole("row")).toHaveCount(4);
  await page.keyboard.press("Control+z");
  await expect(page.locator("#map")).toHaveAttribute("data-positions", mark ?? "");
});

test("a new word is asked about before the rows are taken, read as chosen, remembered, and undone with the rest", async ({
  page,
}) => {
  const say = words.importAsking.words;
  const text = "紹介元,紹介先,種類\n甲,乙,相談\n乙,丙,お茶のみ\n丙,丁,打ち合わせ\n";
  await give(page, [{ name: "ties.csv", text }]);
  const screen = importScreen(page);
  await expect(page.getByRole("heading", { name: say.asked(1) })).toBeVisible();
  await expect(takeButton(page)).not.toHaveAttribute("aria-disabled", "true");
  await expectNoAxeViolations(page);
  await page.getByLabel(words.vocabularyDialog.readAs("お茶のみ")).selectOption({ label: "つながり" });
  await expect(page.getByRole("heading", { name: say.settled })).toBeVisible();
  await expect(screen.getByRole("cell", { name: /お茶のみ.*つながり/ })).toBeVisible();
  await page.getByRole("button", { name: say.lookOf.kinds }).click();
  await page.getByLabel(words.vocabularyDialog.readAs("打ち合わせ")).selectOption({ label: "助言" });
  await expect(screen.getByRole("cell", { name: /打ち合わせ.*助言/ })).toBeVisible();
  await take(page);
  await page.keyboard.press("4");
  await expect(page.getByRole("row", { name: /乙.*丙.*つながり/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /丙.*丁.*助言/ })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("row", { name: /丙.*丁.*助言/ })).toHaveCount(0);
  await give(page, [{ name: "next.csv", text: "紹介元,紹介先,種類,日付\n甲,戊,お茶のみ,2021年3月\n" }]);
  await expect(importScreen(page).getByRole("cell", { name: /お茶のみ.*つながり/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: say.settled })).toBeVisible();
});

test("a word read otherwise after it was taken shows at once", async ({ page }) => {
  await giveAndTake(page, [{ name: "ties.csv", text: "紹介元,紹介先,種類\n甲,乙,相談\n乙,丙,お茶のみ\n" }]);
  await page.keyboard.press("4");
  await expect(page.getByRole("row", { name: /乙.*丙.*お茶のみ/ })).toBeVisible();
  await page.getByRole("button", { name: words.app.more }).click();
  await page.getByRole("menuitem", { name: words.app.menu.vocabulary }).click();
  await page.getByRole("tab", { name: words.vocabularyDialog.kinds }).click();
  await page.getByLabel(words.vocabularyDialog.readAs("お茶のみ")).selectOption({ label: "打合せ" });
  await expect(page.getByText(words.vocabularyDialog.chosen)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("row", { name: /乙.*丙.*打合せ/ })).toBeVisible();
});

test("a workbook's sheets are read for what they are", async ({ page }) => {
  const { zipSync, strToU8 } = await import("fflate");
  const sheet = (rows: readonly (readonly string[])[]) =>
    strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
        .map(
          (cells, r) =>
            `<row r="${r + 1}">${cells.map((cell, c) => `<c r="${"ABCD"[c]}${r + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`,
        )
        .join("")}</sheetData></worksheet>`,
    );
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const book = zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="組織" sheetId="1" r:id="r1"/><sheet name="紹介" sheetId="2" r:id="r2"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": sheet([
      ["名称", "種別"],
      ["甲の会", "NPO"],
      ["乙社", "企業"],
    ]),
    "xl/worksheets/sheet2.xml": sheet([
      ["紹介元", "紹介先"],
      ["甲の会", "乙社"],
    ]),
  });
  await give(page, [{ name: "台帳.xlsx", text: book }]);
  await importScreen(page).getByRole("button", { name: /^紹介/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "台帳.xlsx › 紹介" })).toBeVisible();
  await takeButton(page).click();
  await expect(page.getByRole("status").getByText(words.app.notice.opened("台帳.xlsx", 2, 1))).toBeVisible();
});
