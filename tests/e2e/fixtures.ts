/** What every journey stands on: a page that may not complain or call elsewhere, the words it reads, a check for barriers. */
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { wordsIn } from "../../src/words/index.ts";

/** The sentences of the page, so that a journey finds a button by what stands on it. */
export const words = wordsIn("ja");

/**
 * Takes down what a page must never do: errors in the console (a refused script among them), errors nobody caught,
 * requests to another machine. `complaints` stays empty on a good page.
 */
export function watch(page: Page): { readonly complaints: readonly string[]; readonly requests: readonly string[] } {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`not caught: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:") requests.push(request.url());
    const own = url.hostname === "127.0.0.1" || ["file:", "data:", "blob:"].includes(url.protocol);
    if (!own) complaints.push(`request to elsewhere: ${request.url()}`);
  });
  return { complaints, requests };
}

export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const { complaints } = watch(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };

/** Opens an address and waits until the map stands, its letters loaded. */
export async function openMap(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await mapStands(page);
}

interface Given {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Gives files with the button of the header; the import screen shows what they come to. */
export async function give(page: Page, files: readonly Given[]): Promise<void> {
  await page
    .locator("header input[type=file]")
    .first()
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text as Uint8Array) })),
    );
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(words.importing.screen) })).toBeVisible();
}

/** The import screen, over the page it leaves as it is. */
export const importScreen = (page: Page) => page.getByRole("main").last();

/** The one button that takes what was given. */
export const takeButton = (page: Page) => page.getByRole("button", { name: /行を取り込む/ });

/** Gives files and takes them. */
export async function giveAndTake(page: Page, files: readonly Given[]): Promise<void> {
  await give(page, files);
  await take(page);
}

/** Takes what was given and waits until it is there. */
export async function take(page: Page): Promise<void> {
  await takeButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(words.importing.screen) })).toHaveCount(0);
}

/** Waits until a layout is done and the letters are there. */
export async function mapStands(page: Page): Promise<void> {
  const map = page.locator("#map");
  await expect(map).toHaveAttribute("data-job", "idle", { timeout: 60_000 });
  await expect(map).toHaveAttribute("data-positions", /\S/);
  await expect(map.locator("canvas:not([hidden])").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Fails where axe finds a barrier of WCAG 2.2 AA or below; names the rule and the element. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
  expect(told).toEqual([]);
}

/** Drops a file on the page as a hand does. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const carried = await page.evaluateHandle(
    ([fileName, numbers]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(numbers)], fileName, { type: "text/csv" }));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: carried });
  await page.dispatchEvent("body", "drop", { dataTransfer: carried });
}
