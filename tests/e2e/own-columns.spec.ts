/** A column of one's own, from the sheet to the numbers and out again as files. */
import { readFile } from "node:fs/promises";
import {
  expect,
  expectNoAxeViolations,
  give,
  importScreen,
  mapStands,
  openMap,
  take,
  test,
  words,
} from "./fixtures.ts";

const ACTORS = `名称,種別,規模,電話番号
ひなた会,npo,大,x
つばさ商店,company,小,x
みどり学園,school,大,x
あかり財団,foundation,小,x
`;
const TIES = `から,へ,紹介者,日付,相談方法
ひなた会,つばさ商店,,2021-04,来所
つばさ商店,みどり学園,,2021-05,
みどり学園,あかり財団,つばさ商店,2021-06,
`;

test("is kept, seen, counted by, linked to, and read back", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  await give(page, [
    { name: "actors.csv", text: ACTORS },
    { name: "ties.csv", text: TIES },
  ]);
  const screen = importScreen(page);
  // what is kept and what is not stands above the columns
  await expect(screen.getByRole("button", { name: "「規模」の列の意味: この見出しのまま" })).toBeVisible();
  await expect(screen.getByRole("button", { name: "「電話番号」の列の意味: 使わない" })).toBeVisible();
  await expectNoAxeViolations(page);
  await take(page);
  await mapStands(page);

  await page.keyboard.press("/");
  await page.keyboard.type("つばさ");
  await page.keyboard.press("Enter");
  const inspector = page.getByRole("region", { name: words.inspector.label });
  await expect(inspector.getByRole("heading", { name: words.inspector.sections.own })).toBeVisible();
  await expect(inspector.locator("[data-part=own]")).toHaveText(/規模小$/);
  await expectNoAxeViolations(page);

  await page.getByRole("banner").getByRole("button", { name: words.app.screen.table, exact: true }).click();
  await page.getByRole("tab", { name: "指標" }).click();
  await page.getByRole("radio", { name: "橋渡し" }).click();
  await page.getByLabel("組分け").selectOption({ label: "規模" });
  await expect(page).toHaveURL(/group=own%3A/);
  const own = page.getByRole("region", { name: "橋渡し", exact: true });
  await expect(own.getByRole("row", { name: /よそからの世話役/ }).getByRole("button")).toHaveText(/[1-9]/);
  await expectNoAxeViolations(page);
  const counted = await own.getByRole("row").allTextContents();
  await page.reload();
  await expect(page.getByLabel("組分け")).toHaveValue("own:規模");
  await expect.poll(() => own.getByRole("row").allTextContents()).toEqual(counted);

  await page.getByRole("radio", { name: words.numbers.pages.whole }).click();
  const groups = page.getByRole("region", { name: words.whole.parts.groups });
  await expect(groups).toContainText("0.5");
  await expect(page.getByRole("row", { name: /^小\(2\)/ }).getByRole("cell")).toHaveText(["3", "1"]);
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: words.app.more }).click();
  await page.getByRole("menuitem", { name: words.app.menu.library }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: words.library.saveZip }).click();
  const saved = await saving;
  const bytes = await readFile(await saved.path());
  await page.keyboard.press("Escape");
  await give(page, [{ name: saved.suggestedFilename(), text: bytes }]);
  await page.getByRole("radio", { name: words.importAsking.target.add[0] }).check({ force: true });
  await expect(page.getByText(words.importing.take.same)).toBeVisible();
  await expect(screen.getByRole("button", { name: "「規模」の列の意味: この見出しのまま" })).toBeVisible();
});
