/** The folder that `npm start` follows: a save reaches the map within a second, and takes nothing away from the user. */
import { cpSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, mapStands, test, words } from "./fixtures.ts";
import { LIVE, LIVE_FOLDER, SAMPLE_FOLDER } from "./places.ts";

test.use({ baseURL: LIVE });

const ACTORS = join(LIVE_FOLDER, "actors.csv");
const TIES = join(LIVE_FOLDER, "ties.csv");
const SELECTED = "親がめ";

async function openWithSelection(page: Page): Promise<void> {
  cpSync(SAMPLE_FOLDER, LIVE_FOLDER, { recursive: true });
  await page.goto("/#actor=oyagame&lang=ja");
  await mapStands(page);
  await expect(inspector(page).getByText(SELECTED).first()).toBeVisible();
}

const inspector = (page: Page) =>
  page
    .locator("aside, section, div")
    .filter({ has: page.getByRole("heading", { name: SELECTED }) })
    .last();
const positionsOf = (page: Page) => page.locator("#map").getAttribute("data-positions");

/** One more row under a table's own header. */
function rowLike(table: string, cells: Readonly<Record<string, string>>): string {
  const [header = ""] = table.split("\n");
  return header
    .trim()
    .split(",")
    .map((column) => cells[column] ?? "")
    .join(",");
}

/** Saves a changed file and answers how many milliseconds it took until the map stood otherwise. */
async function saveAndWait(page: Page, file: string, text: string): Promise<number> {
  const before = await positionsOf(page);
  const start = Date.now();
  await writeFile(file, text);
  await page.waitForFunction((was) => document.querySelector("#map")?.getAttribute("data-positions") !== was, before);
  return Date.now() - start;
}

test("a saved CSV is on the map at once, and nobody who was there moves", async ({ page }) => {
  await openWithSelection(page);
  const ties = await readFile(TIES, "utf8");
  const row = rowLike(ties, { id: "t-new", from: "あたらしい会", to: "oyagame", kind: "contact" });
  const before = await positionsOf(page);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    times.push(await saveAndWait(page, TIES, `${ties.trimEnd()}\n${row}\n`));
    await mapStands(page);
    times.push(await saveAndWait(page, TIES, ties));
    await mapStands(page);
    expect(await positionsOf(page)).toBe(before);
  }
  // How long a save takes depends on what else the machine does: it is told here and judged by a person.
  test.info().annotations.push({ type: "milliseconds from save to map", description: times.join(", ") });
});

test("the view and the selection stay when a name is corrected", async ({ page }) => {
  await openWithSelection(page);
  const address = page.url();
  const before = await positionsOf(page);
  const actors = await readFile(ACTORS, "utf8");
  await writeFile(ACTORS, actors.replaceAll("NPO法人親がめ", "NPO法人親がめの会"));
  await expect(page.getByRole("heading", { name: "親がめの会" })).toBeVisible();
  expect(page.url()).toBe(address);
  expect(await positionsOf(page)).toBe(before);
});

test("a broken save keeps the last good map and says so; mending it takes the notice away", async ({ page }) => {
  await openWithSelection(page);
  const before = await positionsOf(page);
  const ties = await readFile(TIES, "utf8");
  await writeFile(TIES, `${ties.trimEnd()}\n${rowLike(ties, { id: "t-bad", to: "oyagame", kind: "contact" })}\n`);
  const notice = page.getByRole("status").getByText(words.app.notice["kept-last-good"]("live-data"));
  await expect(notice).toBeVisible();
  expect(await positionsOf(page)).toBe(before);
  await expect(page.getByRole("heading", { name: SELECTED })).toBeVisible();
  await page.getByRole("button", { name: words.app.notice.report }).click();
  await expect(page.getByRole("dialog")).toContainText("ties.csv");
  await page.keyboard.press("Escape");
  await writeFile(TIES, ties);
  await expect(notice).toBeHidden();
  expect(await positionsOf(page)).toBe(before);
});

test("a save that comes in two halves is waited for", async ({ page }) => {
  await openWithSelection(page);
  const actors = await readFile(ACTORS, "utf8");
  const changed = actors.replaceAll("NPO法人親がめ", "NPO法人親がめの会");
  await writeFile(ACTORS, changed.slice(0, 40));
  await new Promise((resolve) => setTimeout(resolve, 60));
  await writeFile(ACTORS, changed);
  await expect(page.getByRole("heading", { name: "親がめの会" })).toBeVisible();
  await expect(page.getByRole("status").getByText(words.app.notice["kept-last-good"]("live-data"))).toBeHidden();
});
