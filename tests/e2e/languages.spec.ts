/** What is Japanese on the English page says so, for voices and for line breaks. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Texts with kana or kanji that do not stand in `lang="ja"`, and texts in it that are all Latin. Drawings aside. */
async function mislabelled(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const japanese = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data } = texts.currentNode as Text;
      const element = texts.currentNode.parentElement;
      if (!element || !japanese.test(data) || element.closest("[aria-hidden=true], script, noscript, canvas")) continue;
      if (element.closest("[lang]")?.getAttribute("lang") !== "ja") found.push(`${element.tagName}: ${data}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>("[lang=ja]")) {
      const shown = `${element.textContent}${element.title}${element instanceof HTMLInputElement ? element.value : ""}`;
      if (!japanese.test(shown)) found.push(`not Japanese: ${shown}`);
    }
    return found;
  });
}

async function open(page: Page, fragment: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`/#lang=en&theme=light${fragment}`);
  await page.locator("#map[data-job=idle]").waitFor({ state: "attached" });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

test("on the English page all Japanese data is marked as Japanese", async ({ page }) => {
  await open(page, "");
  await expect(page.locator("[lang=ja]").filter({ hasText: "子ども未来プロジェクト" }).first()).toBeVisible();
  expect(await mislabelled(page)).toEqual([]);

  const search = page.getByRole("combobox").first();
  await search.fill("こまち");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(await mislabelled(page)).toEqual([]);
  await search.fill("いない人");
  await expect(page.getByRole("option")).toHaveCount(0);
  expect(await mislabelled(page)).toEqual([]);
  await search.fill("かなーちえ");
  await search.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: /かなーちえ/ })).toHaveAttribute("lang", "ja");
  expect(await mislabelled(page)).toEqual([]);

  for (const story of ["kodomo-mirai", "hamakko-minami-story"]) {
    await open(page, `&screen=story&story=${story}&step=3`);
    await expect(page.locator("blockquote[lang=ja]").first()).toBeVisible();
    expect(await mislabelled(page)).toEqual([]);
  }

  await open(page, "&screen=table");
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await page.getByRole("row").nth(2).click();
    await expect(page.getByRole("row", { selected: true }).first()).toBeVisible();
    expect(await mislabelled(page)).toEqual([]);
  }
});

test("on the Japanese page nothing is marked as another language but the way to English", async ({ page }) => {
  await page.goto("/#lang=ja&theme=light&screen=table");
  await page.locator("#map[data-job=idle]").waitFor({ state: "attached" });
  await expect(page.getByRole("row").nth(2)).toBeVisible();
  for (const element of await page.locator("body [lang=en]").all()) await expect(element).toHaveText("English");
  await expect(page.locator("header [lang=en]").first()).toBeVisible();
});
