/** The picture a page comes to rest at, and how much two of them differ, as an eye would measure it. */
import { expect, type Page } from "@playwright/test";

/** The most by which a channel of a pixel differs between two pictures of one size, of 255. Leaves the page. */
export async function farthestApart(page: Page, ...pictures: readonly [Buffer, Buffer]): Promise<number> {
  await page.goto("about:blank");
  return page.evaluate(
    async (encoded) => {
      const pixels = await Promise.all(
        encoded.map(async (text) => {
          const image = new Image();
          image.src = `data:image/png;base64,${text}`;
          await image.decode();
          const { width, height } = image;
          const ink = new OffscreenCanvas(width, height).getContext("2d");
          ink?.drawImage(image, 0, 0);
          return ink?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      const [one, other] = pixels;
      if (one === undefined || other === undefined || one.length === 0 || one.length !== other.length) return 255;
      return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
    },
    pictures.map((picture) => picture.toString("base64")),
  );
}

/** The window once it looks the same twice. */
export async function pictureAtRest(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  await expect
    .poll(
      async () => {
        const now = await page.screenshot();
        const rests = now.equals(before);
        before = now;
        return rests;
      },
      // marks are sharpened once the page has nothing else to do
      { intervals: [1000] },
    )
    .toBe(true);
  return before;
}
