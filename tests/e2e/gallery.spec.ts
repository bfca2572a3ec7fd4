/** The map's drawing, compared with pictures of small scenes. After a wanted change: `npm run pictures`, and look at what changed. */
import { GALLERY_ENTRIES } from "../gallery/names.ts";
import { expect, test } from "./fixtures.ts";
import { GALLERY } from "./places.ts";

test.use({ viewport: { width: 1030, height: 600 } });

for (const { name, about, width = 1030, height = 600, nearer = 0 } of GALLERY_ENTRIES.filter(
  ({ compared }) => compared !== false,
)) {
  test(`draws ${name}: ${about}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${GALLERY}?scene=${name}`);
    await page.locator("[data-letters=ready]").waitFor();
    for (let notch = 0; notch < nearer; notch++) await page.getByRole("button", { name: "拡大" }).click();
    // said last, when the map has come to rest
    if (name.startsWith("far")) await page.getByText(/近づくと名前が出ます/).waitFor();
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixels: 150 });
  });
}
