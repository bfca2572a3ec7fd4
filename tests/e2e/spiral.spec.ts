/** A story wound into a spiral, two side by side, and what is handed out on paper. */
import { expect, expectNoAxeViolations, giveAndTake, openMap, test, words } from "./fixtures.ts";

type Page = import("@playwright/test").Page;

async function openSpiral(page: Page, rest: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`/#screen=spiral&${rest}`);
  await expect(page.locator("[data-number]").first()).toBeVisible();
}

const numbers = (page: Page) => page.locator("[data-number]");
const now = (page: Page) => page.locator("[data-number][aria-current=step]");

test("a spiral is walked with keys, tells who stands where, and shares step and selection with the map", async ({
  page,
}) => {
  await openSpiral(page, "story=hamakko-minami-story&lang=ja&theme=light");
  await expect(numbers(page)).toHaveCount(8);
  await expectNoAxeViolations(page);

  await now(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/step=2/);
  await expect(now(page)).toBeFocused();
  await expect(now(page)).toHaveAccessibleName(/2番.*日付なし.*センターに相談/);

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const bead = page.locator("[data-actor=kyodo-center]").first();
  await expect(bead).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/actor=kyodo-center/);
  await expect(page.getByRole("region", { name: "くわしく" })).toContainText("市民協働推進センター");
  // it comes again twice, says from where, and all three places are raised
  await expect(page.locator("[data-actor=kyodo-center][aria-pressed=true]")).toHaveCount(3);
  await expect(page.getByRole("button", { name: /市民協働推進センター.*2番から再び/ })).toHaveCount(1);
  await expectNoAxeViolations(page);

  await page.keyboard.press("1");
  await expect(page.locator("#map canvas:visible").first()).toBeVisible();
  await expect(page).toHaveURL(/actor=kyodo-center/);
});

test("at a desk all words stand on the sheet; by date titles do, the ribbon counts months, and the words are beside", async ({
  page,
}) => {
  for (const story of ["kodomo-mirai", "hamakko-minami-story"]) {
    await openSpiral(page, `story=${story}&step=8&lang=ja&theme=light`);
    await expect(page.locator("[data-step] [data-role=text]").first()).toBeVisible();
    expect((await page.locator("svg [data-step]").allTextContents()).filter((text) => text.includes("…"))).toEqual([]);
  }
  await expect(page.locator("[data-step]").last()).toContainText("もらえることに。");
  await page.getByText("見かた").click();
  await expect(page.getByText("紹介（上に紹介した団体）")).toBeVisible();
  await page.getByText("見かた").click();
  await page.getByRole("button", { name: "時間どおり" }).click();
  await expect(page.getByText("日付のひらきがない")).toHaveCount(0);
  await expect(page).toHaveURL(/wind=dated/);
  const list = page.getByRole("list", { name: "歩み", exact: true }).last();
  await expect(list).toContainText("横浜移動サービス協議会が、フードバンク浜っ子南を事業者");
  await expect(list).toContainText("倉庫間・会場間の配送の一部を担ってもらえることに。");
  await page.getByText("見かた").click();
  await expect(page.getByText("目盛り一つがひと月")).toBeVisible();
  await list.getByRole("button", { name: /フードパントリー開始/ }).click();
  await expect(page).toHaveURL(/step=6/);
  await expectNoAxeViolations(page);
});

test("before a room the sheet has the screen, the step that is told beside it, and no button over a mark", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSpiral(page, "story=hamakko-minami-story&step=3&lang=ja&theme=projector");
  const card = page.getByRole("region", { name: "物語の進み" });
  await expect(card).toContainText("つながりが一気に広がった");
  const sheet = await boxOf(page.locator("div:has(> svg[role=group])"));
  expect(sheet.height).toBeGreaterThan(580);
  for (const name of ["全体", "大きく", "小さく", "次の歩みへ", "巻きはじめから"]) {
    const button = await boxOf(page.getByRole("button", { name, exact: true }));
    const beside = button.x >= sheet.x + sheet.width || button.y + button.height <= sheet.y;
    expect([name, beside]).toEqual([name, true]);
  }
  await card.getByRole("button", { name: "次の歩みへ" }).click();
  await expect(now(page)).toHaveAccessibleName(/4番/);
  await page.getByRole("button", { name: "全体", exact: true }).click();
  await expect(page.getByRole("button", { name: "読む大きさ" })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("without dates the order by date says that it is the order of telling; what is too much for a spiral or for paper is told so", async ({
  page,
}) => {
  const ties = (count: number) =>
    ["from,to", ...Array.from({ length: count }, (_, i) => `団体${i},団体${i + 1}`)].join("\n");
  await openMap(page, "/#lang=ja&theme=light");
  await giveAndTake(page, [{ name: "ties.csv", text: ties(3) }]);
  await page.evaluate(() => {
    window.location.hash = "screen=spiral&wind=dated&lang=ja&theme=light";
  });
  await expect(numbers(page)).toHaveCount(3);
  await expect(page.getByText(words.spiral.noTime)).toBeVisible();
  await expectNoAxeViolations(page);
  await giveAndTake(page, [{ name: "ties.csv", text: ties(401) }]);
  await expect(page.getByText(/ひとつのらせんには多すぎます/)).toBeVisible();
  await page.getByRole("button", { name: words.spiral.print }).click();
  await expect(page.getByText(/紙には多すぎます/)).toBeVisible();
  await expectNoAxeViolations(page);
});

test("winding goes from the first step on, and stops when asked", async ({ page }) => {
  await openSpiral(page, "story=kodomo-mirai&step=5&lang=ja&theme=light");
  await page.getByRole("button", { name: "巻きはじめから" }).click();
  await expect(page).toHaveURL(/step=1/);
  await expect(page.locator("[data-step][data-ahead=true]")).toHaveCount(7);
  await page.getByRole("button", { name: "止める" }).click();
  await expect(page.locator("[data-step][data-ahead=true]")).toHaveCount(0);
});

test("two stories lie side by side, joined by whom they share, in both languages and all themes", async ({ page }) => {
  await openSpiral(page, "story=kodomo-mirai&step=2&lang=ja&theme=light");
  await page.getByRole("combobox", { name: "もう一つ並べる" }).selectOption({ label: "フードバンク浜っ子南" });
  await expect(page).toHaveURL(/beside=hamakko-minami-story/);
  await expect(numbers(page)).toHaveCount(16);
  await expect(page.getByRole("button", { name: /市民協働推進センター。.*にも.*にも登場/ })).toBeVisible();
  await expectNoAxeViolations(page);
  for (const theme of ["dark", "projector"]) {
    await openSpiral(page, `story=kodomo-mirai&step=3&lang=en&theme=${theme}`);
    await expectNoAxeViolations(page);
  }
});

test("on a phone the words of the step stand below the spiral", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSpiral(page, "story=kodomo-mirai&step=3&lang=ja&theme=light");
  await expect(page.getByRole("region", { name: "物語の進み" })).toContainText("まずは相談するといいかも");
  await page.getByRole("button", { name: "次の歩みへ" }).click();
  await expect(now(page)).toHaveAccessibleName(/4番/);
  await expectNoAxeViolations(page);
});

test("a story is printed as A4 pages and as one A3, with or without people's names", async ({ page }) => {
  await openSpiral(page, "story=kodomo-mirai&step=3&lang=ja&theme=dark");
  await page.getByRole("button", { name: "印刷する" }).click();
  const preview = page.getByRole("region", { name: "できあがりの見本" });
  await expect(preview.locator("article")).toHaveCount(4);
  await expect(preview).toContainText("穂坂さん");
  await expect(preview).toContainText("出典　物語1「2021年3月」の本文");
  await expectNoAxeViolations(page);
  expect(sizesIn(await page.pdf({ preferCSSPageSize: true }))).toEqual(["595x842", "595x842", "595x842", "595x842"]);

  await page.getByLabel("人の名前を載せる").uncheck();
  await expect(preview).not.toContainText("穂坂");
  await expect(preview).toContainText("人の名前は載せていません");

  await page.getByLabel("A3 らせん").check();
  await expect(preview.locator("article")).toHaveCount(1);
  await expect(preview).toContainText("社協にも声がけ");
  // where each step is written, what the story is about, which page; and every word once, for a halo writes it twice into a PDF
  await expect(preview).toContainText("物語1「2021年3月」の本文");
  await expect(preview).toContainText("胎動しはじめたプロジェクト");
  await expect(preview).toContainText("1 / 1");
  const strokes = await preview
    .locator("svg[role=img] text")
    .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).stroke))]);
  expect(strokes).toEqual(["none"]);
  expect(sizesIn(await page.pdf({ preferCSSPageSize: true }))).toEqual(["1191x842"]);
  await expectNoAxeViolations(page);
});

/** The sizes of the pages of a PDF in points. */
function sizesIn(pdf: Buffer): readonly string[] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  return [...boxes].map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`);
}

async function boxOf(locator: import("@playwright/test").Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("not on the screen");
  return box;
}
