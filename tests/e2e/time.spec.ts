/** Exploring by time: bars counted, a window made by hand and by keys, zoomed and shared by link, played both ways. */
import { expect, expectNoAxeViolations, giveAndTake, openMap, test, words } from "./fixtures.ts";

const say = words.timeline;

test("bars open a window by press, drag and keys; Escape lifts it; nobody moves", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  const map = page.locator("#map");
  const positions = await map.getAttribute("data-positions");
  const bars = page.getByRole("slider", { name: say.activity.name });
  const table = page.getByRole("table", { name: say.activity.table });
  await expect(table.getByRole("row", { name: /2021年12月/ })).toBeAttached();
  const ground = (await bars.boundingBox()) as { x: number; y: number; width: number; height: number };
  const middle = ground.y + ground.height / 2;
  await page.mouse.click(ground.x + ground.width * 0.66, middle);
  await expect(page).toHaveURL(/time=happened-in/);
  await page.mouse.move(ground.x + ground.width * 0.6, middle);
  await page.mouse.down();
  await page.mouse.move(ground.x + ground.width * 0.8, middle, { steps: 4 });
  await page.mouse.up();
  const days = () => {
    const [, last, first] = /until=(\d+)&since=(\d+)/.exec(page.url()) ?? [];
    return Number(last) - Number(first);
  };
  await expect.poll(days).toBeGreaterThan(90);
  await bars.focus();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/since=/);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  const named = await bars.getAttribute("aria-valuetext");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/since=/);
  await page.keyboard.press("ArrowLeft");
  expect(await bars.getAttribute("aria-valuetext")).not.toBe(named);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: say.clear }).click();
  expect(await map.getAttribute("data-positions")).toBe(positions);
});

test("the band comes closer, goes along, and a link shows the same stretch", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  const bars = page.getByRole("slider", { name: say.activity.name });
  const ground = (await bars.boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.move(ground.x + ground.width * 0.6, ground.y + 10);
  for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -240);
  await expect(page).toHaveURL(/shown=\d+\.\.\d+/);
  await page.getByRole("button", { name: say.zoom.in }).click();
  await expect(page.getByText(say.activity.units.week)).toBeVisible();
  await expect(page.getByRole("button", { name: say.undatedCount(8) })).toBeVisible();
  const address = page.url();
  await page.getByRole("button", { name: say.zoom.on }).click();
  await expect(page).not.toHaveURL(address);
  await page.goto("about:blank");
  await openMap(page, address);
  await expect(page.getByText(say.activity.units.week)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: say.zoom.whole, exact: true }).last().click();
  await expect(page).not.toHaveURL(/shown=/);
});

test("time is played at a chosen pace, backwards, skipping what is empty; what lasts can count by its beginning", async ({
  page,
}) => {
  await openMap(page, "/#lang=ja&theme=light");
  await giveAndTake(page, [
    { name: "ties.csv", text: "from,to,date,until\nA,B,1990-03,2001\nB,C,1995,\nC,D,2019-05-04,\nD,A,,\n" },
  ]);
  await page.getByRole("button", { name: say.modes["began-in"] }).click();
  await expect(page).toHaveURL(/time=began-in/);
  // 1990 to 2001: in the middle of it that tie is going on, and began before
  const shown = page.getByRole("table", { name: say.activity.table }).getByRole("row");
  const began = await shown.count();
  await page.getByRole("button", { name: say.modes["happened-in"], exact: true }).click();
  await expect.poll(() => shown.count()).toBeGreaterThan(began);
  await expect(page.getByRole("button", { name: say.activity.undatedTies("1") })).toBeVisible();
  await page.getByRole("button", { name: say.modes["had-happened-by"] }).click();
  await page.getByRole("button", { name: /^動かし方/ }).click();
  const choices = page.getByRole("dialog", { name: say.playing.title });
  await choices.getByRole("radio", { name: say.playing.paces.quarter }).check();
  await choices.getByRole("checkbox", { name: say.playing.backwards }).check();
  await choices.getByRole("checkbox", { name: say.playing.skipsEmpty }).check();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: say.play, exact: true }).click();
  await expect(page.getByText(/できごとがないのでとばしました/)).toBeVisible();
  await expect(page.getByRole("button", { name: say.play, exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveURL(/until=/);

  // a window goes along at its length, and over again
  const days = () => {
    const [, last, first] = /until=(\d+)&since=(\d+)/.exec(page.url()) ?? [];
    return { head: Number(last), length: Number(last) - Number(first) };
  };
  const bars = page.getByRole("slider", { name: say.activity.name });
  await bars.focus();
  await page.keyboard.press("Home");
  for (let bar = 0; !(await bars.getAttribute("aria-valuetext"))?.startsWith("1990年"); bar++) {
    expect(bar).toBeLessThan(30);
    await page.keyboard.press("ArrowRight");
  }
  for (let year = 0; year < 4; year++) await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => days().length).toBe(1766);
  await page.getByRole("button", { name: /^動かし方/ }).click();
  await choices.getByRole("radio", { name: say.playing.paces["five-years"] }).check();
  await choices.getByRole("checkbox", { name: say.playing.backwards }).uncheck();
  await choices.getByRole("checkbox", { name: say.playing.again }).check();
  await page.keyboard.press("Escape");
  const { length, head } = days();
  await page.getByRole("button", { name: say.play, exact: true }).click();
  await expect.poll(() => days().head, { intervals: [100] }).toBeGreaterThan(head + 1500);
  expect(days().length).toBe(length);
  await expect.poll(() => days().head, { intervals: [100], timeout: 40_000 }).toBeLessThan(head + 1500);
  await page.getByRole("button", { name: say.pause, exact: true }).click();
});

test("on a phone time stays in reach while somebody is looked at: the sheet stands over the map alone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, "/#lang=ja&theme=light&actor=kyodo-center");
  const sheet = page.getByRole("region", { name: words.app.panel.right });
  const play = page.getByRole("button", { name: say.play, exact: true });
  for (const press of [words.app.expand, say.strip.open]) {
    await page.getByRole("button", { name: press, exact: true }).click();
    const [above, below] = [await sheet.boundingBox(), await play.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  }
  await expect(page.getByText(say.activity.legend.selected)).toBeVisible();
  await expectNoAxeViolations(page);
});
