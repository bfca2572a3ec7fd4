/** The two builds: hosted under a strict content policy, and as one file from disk with the network off. */

import { stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, mapStands, openMap, takeButton, test, watch, words } from "./fixtures.ts";
import { HOME, HOSTED, ONE_FILE } from "./places.ts";

const OWN_TABLE = "から,へ,紹介者,日付\n緑の会,青葉商店街,区民センター,2024年5月\n青葉商店街,㈱髙﨑,,2024年6月\n";

test.describe("the hosted build", () => {
  test("runs under default-src 'self' without a word of complaint", async ({ page }) => {
    const answer = await page.goto("/");
    expect(answer?.headers()["content-security-policy"]).toBe("default-src 'self'");
    await mapStands(page);
    expect(await page.locator("script:not([src]), style").count()).toBe(0);
  });

  test("asks nothing of any other host, and does not wait for saves that cannot come", async ({ page }) => {
    const { requests } = watch(page);
    await openMap(page);
    expect(requests.filter((url) => !url.startsWith(HOSTED) && !url.startsWith(`blob:${HOSTED}`))).toEqual([]);
    expect(requests.filter((url) => url.includes("data/events"))).toEqual([]);
  });
});

test.describe("the page as one file", () => {
  test.use({ offline: true });

  test("opens from disk without a network, the sample inside", async ({ page }) => {
    const { requests } = watch(page);
    await page.goto(ONE_FILE);
    await mapStands(page);
    await expect(page).toHaveTitle(/Enishi/);
    expect(requests.filter((url) => url !== ONE_FILE && !url.startsWith("blob:"))).toEqual([]);
  });

  test("shows the same map as the hosted build, to the last bit", async ({ page, context }) => {
    await page.goto(ONE_FILE);
    await mapStands(page);
    const fromDisk = await page.locator("#map").getAttribute("data-positions");
    await context.setOffline(false);
    await openMap(page, HOSTED);
    expect(await page.locator("#map").getAttribute("data-positions")).toBe(fromDisk);
  });

  test("takes a table of one's own, and writes its letters without boxes", async ({ page }) => {
    await page.goto(ONE_FILE);
    await mapStands(page);
    const before = await page.locator("#map").getAttribute("data-positions");
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: "ties.csv", mimeType: "text/csv", buffer: Buffer.from(OWN_TABLE) });
    await takeButton(page).click();
    await expect(page.getByRole("status").getByText(words.app.notice.opened("ties.csv", 4, 2))).toBeVisible();
    await expect(page.locator("#map")).not.toHaveAttribute("data-positions", before ?? "");
    await page.evaluate(() =>
      Promise.all([
        document.fonts.load('400 16px "BIZ UDPGothic"', "㈱髙﨑ﾌ①鷗"),
        document.fonts.load('700 16px "BIZ UDPGothic"', "㈱髙﨑ﾌ①縁"),
      ]),
    );
    const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "error").length);
    expect(loaded).toBe(0);
  });

  test("keeps its functions: story, table, language, link", async ({ page }) => {
    await page.goto(ONE_FILE);
    await mapStands(page);
    await page.getByRole("button", { name: words.app.screen.table }).first().click();
    await expect(page.getByRole("grid").or(page.getByRole("table")).first()).toBeVisible();
    await page.getByRole("button", { name: words.app.screen.story }).first().click();
    await expect(page).toHaveURL(/screen=story/);
    await page.getByRole("button", { name: words.app.otherLanguage }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    // the address is written once the view has come to rest
    await expect(page).toHaveURL(/lang=en/);
    const link = page.url();
    await page.goto("about:blank");
    await page.goto(link);
    await mapStands(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page).toHaveURL(link);
  });

  test("stays under ten megabytes", async () => {
    const { size } = await stat(new URL("dist/enishi.html", pathToFileURL(`${HOME}/`)));
    expect(size).toBeLessThan(10_000_000);
  });
});
