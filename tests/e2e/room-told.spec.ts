/** The room adds while a story is told to it: from the screen and from the presenter's window, and what it adds explains itself there. */
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, openMap, test, watch, words } from "./fixtures.ts";

const { room, presenting } = words;
const band = (page: Page) => page.getByRole("dialog", { name: room.entry.title });
const line = (page: Page) => band(page).getByRole("combobox", { name: room.entry.line });
const step = (page: Page) => page.getByRole("region", { name: presenting.caption }).locator("p").last();
const positions = (page: Page) => page.locator("#map").getAttribute("data-positions");

test("N takes down what the room says while a story is told, from either window, and the map says what its marks mean", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, "/#lang=ja&theme=light&present=kodomo-mirai");
  await expect(step(page)).toHaveText("1/8");
  await page.keyboard.press("ArrowRight");
  const before = await positions(page);
  const legend = page.getByRole("region", { name: presenting.region }).getByText(room.mark);
  await expect(legend).toHaveCount(0);
  await page.keyboard.press("n");
  await expect(line(page)).toBeFocused();
  await expectNoAxeViolations(page);
  // digits, arrows and letters belong to the line now
  await page.keyboard.type("x2 b");
  await expect(line(page)).toHaveValue("x2 b");
  await line(page).fill("");
  await page.keyboard.insertText("去年、戸塚区役所さんが親がめをアスリードに紹介した");
  await expect(band(page).getByText(`${new Date().getFullYear() - 1}年`)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(band(page).getByText(room.entry.kept)).toBeVisible();
  // the same once more is said to be there
  await page.keyboard.insertText("戸塚区役所が親がめをアスリードに紹介");
  await expect(band(page).getByText(room.entry.already)).toBeVisible();
  await line(page).fill("親がめが親がめをアスリードに紹介");
  await page.keyboard.press("Enter");
  await expect(band(page).getByRole("alert")).toHaveText(room.entry.twice);
  await expectNoAxeViolations(page);
  await line(page).fill("");
  await page.keyboard.press("Escape");
  await expect(band(page)).toHaveCount(0);
  expect(await positions(page)).toBe(before);
  await expect(legend).toBeVisible();
  // in letters that the last row reads
  expect(await legend.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(20);
  await expectNoAxeViolations(page);
  await page.keyboard.press("ArrowRight");
  await expect(step(page)).toHaveText("3/8");

  // from the presenter's window, with the screen dark
  const [notes] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  const heard = watch(notes);
  await expect(notes.getByRole("button", { name: room.say })).toBeVisible();
  await notes.keyboard.press("b");
  await expect(page.getByRole("button", { name: presenting.black })).toHaveCount(1);
  await notes.keyboard.press("n");
  await expect(page.getByRole("button", { name: presenting.black })).toHaveCount(0);
  await expect(notes.getByText(presenting.notes.isSaying)).toBeVisible();
  await expectNoAxeViolations(notes);
  await page.bringToFront();
  await expect(line(page)).toBeFocused();
  await page.keyboard.insertText("北方商店街がこまちカフェに相談");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(band(page).getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(notes.getByText(presenting.notes.isSaying)).toHaveCount(0);
  // the telling goes on where it was
  await notes.keyboard.press("PageDown");
  await expect(step(page)).toHaveText("4/8");
  expect(heard.complaints).toEqual([]);
  await notes.close();
  await page.keyboard.press("Escape");
  await expect(page.getByTitle(room.reviewOf(2))).toBeVisible();
});
