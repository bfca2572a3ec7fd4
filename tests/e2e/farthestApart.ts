/** How much two pictures differ, as an eye would measure it. */
import type { Page } from "@playwright/test";

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
