/** Large data are seen before the page is there, and from then on until the map itself can be seen. */
import { inventCity } from "../../src/invent/index.ts";
import { bytesOf, writeDataset } from "../../src/publish/index.ts";
import { expect, mapStands, test, words } from "./fixtures.ts";

const CITY = inventCity({ actors: 600, ties: 1200, seed: 11 });

test("a first picture stands before the page, in its colours, and goes over into the map", async ({ page }) => {
  const tables = new Map(writeDataset(CITY).map((file) => [file.name, Buffer.from(bytesOf(file))]));
  await page.route("**/data/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return name === "index.json"
      ? route.fulfill({ json: { sort: "sample", name: "city", files: [...tables.keys()] } })
      : route.fulfill({ body: tables.get(name) ?? "", contentType: "text/csv" });
  });
  // a slow line: the page itself comes when it is let
  let letPage = () => {};
  const isLet = new Promise<void>((go) => {
    letPage = go;
  });
  await page.route("**/assets/startPage-*.js", async (route) => {
    await isLet;
    await route.continue();
  });
  await page.addInitScript(() => {
    let isSeen = false;
    const look = () => {
      const sketch = document.querySelector("body > [aria-hidden] > canvas, [role=img] canvas");
      isSeen ||= sketch !== null;
      const isBare = isSeen && sketch === null && document.querySelector("[data-ready=true]") === null;
      if (isBare) document.documentElement.dataset.bare = "once";
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  await page.goto("/#lang=ja&theme=dark", { waitUntil: "commit" });
  const early = page.locator("body > [aria-hidden] > canvas");
  await expect(early).toBeVisible();
  await expect(page.locator("#app > *")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const inks = () =>
    early.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return { many: seen.size, paper: data[0] ?? 255 };
    });
  await expect.poll(async () => (await inks()).many).toBeGreaterThan(20);
  expect((await inks()).paper, "the dark paper").toBeLessThan(80);

  letPage();
  await mapStands(page);
  await expect(page.getByRole("img", { name: words.map.sketch })).toHaveCount(0);
  await expect(early).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-bare", "once");
  await expect(page.getByRole("application")).toHaveAttribute("aria-label", /600/);
});
