/** The room adds: typed by keyboard alone, on the map at once, kept through a crash, hidden, undone, reviewed and saved as rows. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, give, importScreen, mapStands, openMap, test, words } from "./fixtures.ts";
import { samplePositions } from "./sampleMap.ts";

const { room } = words;
const HOME = "/#lang=ja&theme=light";

const band = (page: Page) => page.getByRole("dialog", { name: room.entry.title });
const line = (page: Page) => band(page).getByRole("combobox", { name: room.entry.line });
const mapKey = (page: Page, count: number) =>
  page.getByRole("button", { name: `${room.mark} ${room.count(count)}`, exact: true });
const positions = (page: Page) => page.locator("#map").getAttribute("data-positions");

/** Opens the line, types a sentence and takes it down. */
async function say(page: Page, sentence: string): Promise<void> {
  if (!(await band(page).isVisible())) await page.keyboard.press("n");
  await expect(line(page)).toBeFocused();
  await page.keyboard.insertText(sentence);
  await page.keyboard.press("Enter");
}

async function review(page: Page) {
  await page.getByRole("button", { name: words.app.more }).click();
  await page.getByRole("menuitem", { name: /見直す/ }).click();
  return page.getByRole("dialog", { name: room.reviewing.title });
}

test("a known pair is on the map after four choices, by keyboard alone; a newcomer takes one step more; nobody moves", async ({
  page,
}) => {
  await openMap(page, HOME);
  const before = await positions(page);
  // n · three names begun and taken · one Enter
  let actions = 0;
  const press = async (key: string) => {
    actions++;
    await page.keyboard.press(key);
  };
  const begin = async (text: string) => {
    actions++;
    await page.keyboard.insertText(text);
    await expect(band(page).getByRole("option").first()).toBeVisible();
    await press("Enter");
  };
  await press("n");
  await expect(line(page)).toBeFocused();
  await expectNoAxeViolations(page);
  await begin("おや");
  await page.keyboard.insertText("とつか");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await begin("くみん");
  await begin("こまちか");
  await expect(line(page)).toHaveValue("親がめ が くみんネットワークとつか を こまちカフェ に紹介");
  await press("Enter");
  expect(actions).toBe(8);
  await expect(band(page).getByText(room.entry.kept)).toBeVisible();
  await expect(line(page)).toHaveValue("");
  expect(await positions(page)).toBe(before);

  // somebody new: the type is asked, a likely one chosen already
  await say(page, "親がめが北方商店街をこまちカフェに紹介した");
  await expect(page.getByRole("radio", { name: "商店街・自治会" })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Enter");
  await expect(band(page).getByRole("listitem")).toHaveCount(2);
  await expect(line(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(band(page)).toHaveCount(0);
  await expect(page.locator("#map")).toHaveAttribute("data-job", "idle");
  const placed = samplePositions();
  expect(Object.keys(placed)).not.toContain("北方商店街");
  // search, table and inspector say it too, each with its mark
  await page.keyboard.press("/");
  await page.keyboard.insertText("北方");
  await page.keyboard.press("Enter");
  const details = page.getByRole("region", { name: words.app.panel.right });
  await expect(details.getByText(room.mark).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: words.app.screen.table, exact: true }).first().click();
  await page.getByRole("tab", { name: words.table.tabs.ties }).click();
  await expect(page.getByRole("row", { name: /会場の声/ })).toHaveCount(2);
  await page.keyboard.press("1");
  // the layer can be hidden: nobody sees it, nothing is lost
  const layer = page.getByRole("button", { name: room.shown });
  await layer.click();
  await expect(page.getByRole("button", { name: room.hidden })).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("4");
  await expect(page.getByRole("row", { name: /会場の声/ })).toHaveCount(0);
  await page.keyboard.press("1");
  await page.getByRole("button", { name: room.hidden }).click();
  await expect(layer).toBeVisible();
  // one taken back by its own button, one by Ctrl+Z
  await say(page, "親がめ と こまちカフェ が協働");
  await band(page)
    .getByRole("button", { name: /を取り消す/ })
    .first()
    .click();
  await expect(band(page).getByRole("listitem")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(mapKey(page, 1)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: room.shown })).toHaveCount(0);
  expect(await positions(page)).toBe(before);
});

test("what cannot be told is asked, and the input method keeps its Enter", async ({ page }) => {
  await openMap(page, HOME);
  await page.keyboard.press("n");
  await expect(line(page)).toBeFocused();
  // composing: the letters are in the line, Enter belongs to the input method
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "おやがめ", selectionStart: 4, selectionEnd: 4 });
  await expect(line(page)).toHaveValue("おやがめ");
  await line(page).evaluate((input) =>
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, keyCode: 229, bubbles: true })),
  );
  await expect(line(page)).toHaveValue("おやがめ");
  await session.send("Input.insertText", { text: "おやがめ" });
  await page.keyboard.press("Enter");
  await expect(line(page)).toHaveValue("親がめ が ");
  // one Backspace takes the particle that was offered
  await page.keyboard.press("Backspace");
  await expect(line(page)).toHaveValue("親がめ");
  await line(page).fill("きょうはいい天気");
  await page.keyboard.press("Enter");
  await expect(band(page).getByRole("alert")).toHaveText(room.entry.notRead);
  await expectNoAxeViolations(page);
  // several cuts: numbered, none chosen
  await line(page).fill("ながや食堂が北が丘をまちに紹介");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: room.entry.which })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(line(page)).toBeFocused();
  // the same in fields
  await line(page).fill("親がめ が こまちカフェ を とつか区民活動センター に紹介");
  await page.getByRole("button", { name: room.entry.byFields }).click();
  await expect(band(page).getByRole("combobox", { name: room.entry.via })).toHaveValue("親がめ");
  await expectNoAxeViolations(page);
  await band(page).getByText(room.entry.more).click();
  await band(page).getByRole("textbox", { name: room.entry.when }).fill("1/2/3");
  await page.keyboard.press("Enter");
  await expect(band(page).getByRole("alert")).toHaveText(room.entry.whenAmbiguous);
  await band(page).getByRole("textbox", { name: room.entry.when }).fill("2021年春");
  await band(page).getByRole("textbox", { name: room.entry.recorder }).fill("書記");
  await band(page).getByRole("button", { name: room.entry.add }).click();
  await expect(band(page).getByRole("listitem")).toHaveCount(1);
});

test("it survives a killed page; reviewed, it is accepted, mended or dropped row by row, and its rows read back", async ({
  page,
  context,
}) => {
  await openMap(page, HOME);
  await page.keyboard.press("n");
  await band(page).getByRole("textbox", { name: room.entry.recorder }).fill("書記 甲");
  await line(page).click();
  await say(page, "親がめが北方商店街をこまちカフェに紹介");
  await page.keyboard.press("Enter");
  await say(page, "親がめ と こまちカフェ が協働");
  await say(page, "こまちカフェが戸塚区役所に相談");
  await expect(band(page).getByRole("listitem")).toHaveCount(3);
  await expect(band(page).getByText(room.entry.kept)).toBeVisible();
  const mark = await positions(page);
  await page.goto("chrome://crash", { timeout: 5000 }).catch(() => {});
  const next = await context.newPage();
  await openMap(next, HOME);
  await expect(mapKey(next, 3)).toBeVisible();
  expect(await positions(next)).toBe(mark);
  let dialog = await review(next);
  await expect(dialog.getByText(/書記 甲 が記録/)).toHaveCount(3);
  await expectNoAxeViolations(next);

  // saved as rows with who and when
  const saving = next.waitForEvent("download");
  await dialog.getByRole("button", { name: room.reviewing.save }).click();
  const saved = await saving;
  const bytes = await readFile(await saved.path());
  expect(saved.suggestedFilename()).toMatch(/会場の声.*\.zip$/);

  // mend one, drop one, accept one
  await dialog
    .getByRole("button", { name: /相談|戸塚区役所.*直す/ })
    .first()
    .click();
  await dialog.getByRole("combobox", { name: room.entry.kind }).selectOption("meeting");
  await expectNoAxeViolations(next);
  await dialog.getByRole("button", { name: room.entry.mend, exact: true }).last().click();
  await expect(dialog.getByRole("listitem").nth(2)).toContainText("打合せ");
  await dialog
    .getByRole("button", { name: /を外す/ })
    .nth(1)
    .click();
  await expect(dialog.getByRole("button", { name: /を外す/ })).toHaveCount(2);
  await dialog
    .getByRole("button", { name: /を受け入れる/ })
    .first()
    .click();
  await expect(dialog.getByRole("button", { name: /を外す/ })).toHaveCount(1);
  await dialog.getByRole("button", { name: room.reviewing.acceptAll(1) }).click();
  await expect(dialog.getByText(room.reviewing.allDone)).toBeVisible();
  await expectNoAxeViolations(next);
  await next.keyboard.press("Escape");
  expect(await positions(next)).toBe(mark);
  await next.keyboard.press("4");
  await next.getByRole("tab", { name: words.table.tabs.ties }).click();
  await expect(next.getByRole("row", { name: /北方商店街/ })).toContainText("会場の声(");
  await expect(next.getByRole("row", { name: /未確認/ })).toHaveCount(0);
  // accepted rows are kept as all others are, and undone as one step each
  await next.keyboard.press("1");
  await next.reload();
  await mapStands(next);
  expect(await positions(next)).toBe(mark);
  await next.keyboard.press("4");
  await next.getByRole("tab", { name: words.table.tabs.ties }).click();
  await expect(next.getByRole("row", { name: /北方商店街/ })).toHaveCount(1);
  // the rows that were saved are there already but for the two that were mended and dropped
  await give(next, [{ name: saved.suggestedFilename(), text: bytes }]);
  await expect(importScreen(next)).toContainText("room-ties.csv");
  await expectNoAxeViolations(next);
  dialog = next.getByRole("dialog");
  await expect(dialog).toHaveCount(0);
});
