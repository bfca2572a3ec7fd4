/** One import with doubts by keyboard alone: nothing is out of reach, the focus is never lost, and it can always be seen. */
import type { Locator, Page } from "@playwright/test";
import { encodeIn } from "../unit/ingest/reading.ts";
import {
  expect,
  expectNoAxeViolations,
  importScreen,
  mapStands,
  openMap,
  takeButton,
  test,
  words,
} from "./fixtures.ts";

/** A date with several readings, one the calendar lacks, a new word, and one body under two names; Shift_JIS. */
const SHEET = [
  "紹介の記録,,,,",
  "日付,つないだ人,相談元,つないだ先,種類",
  "3.3,共創推進課,甲税理士法人,市民協働推進センター,相談",
  "3.4,共創推進課,乙の会,NPO法人ひなた,お茶のみ",
  "2021-02-30,,乙の会,青葉商店街,相談",
  "3.12,NPO法人ひなた,乙の会,㈱髙﨑,相談",
  "3.12,,丁の会,株式会社高崎,相談",
].join("\r\n");

/** Goes on with Tab to what is meant; on the way the focus is never hidden or without its ring. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return "";
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "var(--focus)";
      const colour = getComputedStyle(probe).color;
      probe.remove();
      // a choice carries its ring on the line it stands in, a field on its frame, the map within its edge
      const drawn = [here, here.parentElement, here.closest("label")].some(
        (one) => one && [undefined, "::after"].some((part) => getComputedStyle(one, part).boxShadow.includes(colour)),
      );
      const { width, top, bottom } = here.getBoundingClientRect();
      return drawn && width > 0 && bottom > 0 && top < window.innerHeight ? "" : here.outerHTML.slice(0, 200);
    });
    expect(seen, "focused, and not to be seen").toBe("");
    if (await target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
  }
  throw new Error(`Tab never came to ${target}`);
}

/** Opens a list of choices, and takes one by its name. */
async function pick(page: Page, button: Locator, role: "menuitem" | "menuitemradio", name: RegExp | string) {
  await page.keyboard.press("Enter");
  const item = page.getByRole(role, { name });
  await expect(item).toBeVisible();
  for (let step = 0; step < 40; step++) {
    if (await item.evaluate((found) => found === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await expect(item).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(item).toHaveCount(0);
  if (role === "menuitemradio") await expect(button).toBeFocused();
}

test("an import with doubts goes by keyboard alone, from the file to what is saved out", async ({ page }) => {
  const file = { name: "記録.csv", mimeType: "text/csv", buffer: Buffer.from(encodeIn("shift_jis", SHEET)) };
  // heard from the start: a dialog that opens before anybody listens stays open
  page.on("filechooser", (chooser) => void chooser.setFiles([file]));
  await openMap(page, "/#lang=ja&theme=light");
  const opener = page.getByRole("banner").getByRole("button", { name: words.importing.screen });
  await tabTo(page, opener);
  const give = async () => {
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(words.importing.screen) })).toBeFocused();
  };
  await give();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  await give();
  const screen = importScreen(page);

  const encoding = page.getByRole("button", { name: new RegExp(words.importing.sheet.encodingLabel) });
  await tabTo(page, encoding);
  await pick(page, encoding, "menuitemradio", /UTF-8/);
  await expect(screen).not.toContainText("共創推進課");
  await pick(page, encoding, "menuitemradio", /Shift_JIS/);
  await expect(screen).toContainText("共創推進課");

  const via = page.getByRole("button", { name: new RegExp(words.importing.column("つないだ人")) });
  await tabTo(page, via);
  await page.keyboard.press("Enter");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(via).toBeFocused();
  await pick(page, via, "menuitemradio", words.importing.unused);
  await pick(page, via, "menuitemradio", /^紹介者(?!が)/);

  await tabTo(page, page.getByRole("radio", { name: /令和3年3月/ }));
  await page.keyboard.press("Space");
  await expect(takeButton(page)).not.toHaveAttribute("aria-disabled", "true");
  await tabTo(page, takeButton(page));
  await page.keyboard.press("Enter");
  await expect(opener).toBeFocused();
  await mapStands(page);

  const badge = page.getByRole("button", { name: /読めないところ/ });
  await tabTo(page, badge);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("grid", { name: words.report.list })).toBeVisible();
  await tabTo(page, page.getByRole("row", { name: /暦にない日付/ }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("button", { name: /「2021-02」にする/ }), 3);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).not.toContainText("2021-02-30");
  await expect(page.getByRole("row").and(page.locator(":focus"))).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const more = page.getByRole("button", { name: words.app.more });
  await tabTo(page, more);
  await pick(page, more, "menuitem", words.app.menu.duplicates);
  const left = page.getByRole("button", { name: words.duplicates.takeLeft }).first();
  await expect(left).toBeVisible();
  await tabTo(page, left, 8);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: words.duplicates.allDone })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
  const map = page.getByRole("application");
  await expect(map).toHaveAccessibleName(/組織8/);
  await page.keyboard.press("Control+z");
  await expect(map).toHaveAccessibleName(/組織9/);
  await page.keyboard.press("Control+Shift+z");
  await expect(map).toHaveAccessibleName(/組織8/);
  await expect(more).toBeFocused();

  await pick(page, more, "menuitem", words.app.menu.library);
  await tabTo(page, page.getByRole("button", { name: words.library.saveZip }), 6);
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await saving).suggestedFilename()).toMatch(/\.zip$/);
  await tabTo(page, page.getByRole("button", { name: words.library.forget, exact: true }), 6);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: words.library.keep })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: words.library.forget, exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
});
