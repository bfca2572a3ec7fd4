/** The presenter's own window beside the screen before the room. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, expectNoAxeViolations, openMap, test, watch, words } from "./fixtures.ts";
import { ONE_FILE } from "./places.ts";

const say = words.presenting;
const place = (page: Page) => page.getByRole("region", { name: say.caption }).locator("p").last();

async function openNotes(context: BrowserContext, page: Page): Promise<Page> {
  // S opens them once the story is told, and only for the window that has the user's attention
  await expect(place(page)).toBeVisible();
  await page.bringToFront();
  const [notes] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(notes.getByRole("region", { name: say.notes.now })).toBeVisible();
  return notes;
}

for (const [from, address] of [
  ["a web server", "/"],
  ["the single file on disk", ONE_FILE],
] as const) {
  test(`two windows keep in step both ways, and neither ends the other (${from})`, async ({ page, context }) => {
    await openMap(page, `${address}#lang=ja&theme=light&present=kodomo-mirai`);
    const notes = await openNotes(context, page);
    const heard = watch(notes);
    await expect(notes.getByRole("region", { name: say.notes.now })).toContainText("オフィスをひらきたい");
    await expect(notes.getByRole("region", { name: say.notes.next })).toContainText("共創推進課がセンターへ");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(notes.getByRole("region", { name: say.notes.now })).toContainText(say.notes.doubts.undated);
    await notes.bringToFront();
    await notes.keyboard.press("PageDown");
    await expect(place(page)).toHaveText("4/8");
    await notes.getByRole("button", { name: say.notes.black }).click();
    await expect(page.getByRole("button", { name: say.black })).toHaveCount(1);
    await expect(notes.getByText(say.notes.isBlack)).toBeVisible();
    await expectNoAxeViolations(notes);
    await notes.getByRole("button", { name: say.notes.light }).click();
    await expect(page.getByRole("button", { name: say.black })).toHaveCount(0);
    // the address follows when the view has come to rest
    await expect(page).not.toHaveURL(/black/);
    // the screen is loaded again: the notes stay, and are in step again
    await page.reload();
    await expect(place(page)).toHaveText("4/8");
    await page.bringToFront();
    await page.keyboard.press("ArrowRight");
    await expect(notes.getByRole("region", { name: say.notes.now })).toContainText("社協にも声がけ");
    // the notes are loaded again
    await notes.reload();
    await expect(notes.getByRole("region", { name: say.notes.now })).toContainText("社協にも声がけ");
    await notes.close();
    await page.keyboard.press("ArrowRight");
    await expect(place(page)).toHaveText("6/8");
    const again = await openNotes(context, page);
    await page.close();
    await expect(again.getByText(say.notes.gone)).toBeVisible();
    await expect(again.getByRole("region", { name: say.notes.now })).toContainText("ゼロからの関係づくり");
    expect(heard.complaints).toEqual([]);
  });
}

test("where the browser stops the second window, the notes stand in the same one, and it is said why", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openMap(page, "/#lang=ja&theme=light&present=kodomo-mirai");
  await page.keyboard.press("s");
  const notes = page.getByRole("complementary", { name: say.notes.region });
  await expect(notes).toContainText(say.notes.blocked);
  await expect(notes).toContainText("共創推進課がセンターへ");
  await expectNoAxeViolations(page);
  await page.keyboard.press("ArrowRight");
  await expect(notes).toContainText(say.notes.next);
  await notes.getByRole("button", { name: say.notes.close }).click();
  await expect(notes).toHaveCount(0);
});
