/** A story told to a room where it is less than easy: the whole screen, wrong numbers, words too long or missing, nothing to tell. */
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, giveAndTake, mapStands, openMap, test, words } from "./fixtures.ts";
import { farthestApart, pictureAtRest } from "./pictureAtRest.ts";

const say = words.presenting;
const caption = (page: Page) => page.getByRole("region", { name: say.caption });
const place = (page: Page) => caption(page).locator("p").last();
const cameraOf = (page: Page) => page.locator("[data-camera]").getAttribute("data-camera");
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test("the whole screen, the dark one, wrong numbers, a mouse and a voice from the room never lose the place", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, "/#lang=ja&theme=light");
  // from every screen the map fills the window, from those without one too
  for (const screen of ["1", "2", "3", "5", "4"]) {
    await page.keyboard.press(screen);
    // the questions begin in a field, where P is a letter
    if (screen === "5") await page.getByRole("button", { name: say.start }).click();
    else await page.keyboard.press("p");
    await expect(place(page)).toHaveText("1/8");
    expect(await page.locator("[data-camera]").boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    await page.keyboard.press("Escape");
    await expect(caption(page)).toHaveCount(0);
  }
  const present = page.getByRole("button", { name: say.start });
  await present.focus();
  await page.keyboard.press("Enter");
  await expect(place(page)).toHaveText("1/8");
  // F5 is how many clickers begin: the whole screen, and no page loaded anew
  await page.evaluate(() => {
    document.documentElement.dataset.same = "page";
  });
  await page.keyboard.press("F5");
  await expect.poll(() => isFull(page)).toBe(true);
  await expect(page.locator("html")).toHaveAttribute("data-same", "page");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect.poll(() => isFull(page)).toBe(false);
  await expect(place(page)).toHaveText("2/8");
  await page.keyboard.press("f");
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(() => isFull(page)).toBe(false);
  // a number no step has is said, stays to be mended, and leads nowhere
  await page.keyboard.type("99");
  const number = page.getByRole("status").filter({ hasText: say.jump("99") });
  await expect(number).toContainText(say.missed.outside(99, 1, 8));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText(say.missed.outside(99, 1, 8));
  await expectNoAxeViolations(page);
  await page.keyboard.press("5");
  await expect(page.getByText(say.jump("5"), { exact: true })).toBeVisible();
  await expect(page.getByText("社協にも声がけ")).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(page.getByText(say.jump("5"), { exact: true })).toHaveCount(0);
  await page.keyboard.press("6");
  await page.keyboard.press("Escape");
  await expect(page.getByText(say.jump("6"), { exact: true })).toHaveCount(0);
  await expect(place(page)).toHaveText("2/8");
  // dark: a clicker's point, said to who cannot see it, brought back by anything
  await page.keyboard.press(".");
  await expect(page.getByRole("button", { name: say.black })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("button", { name: say.black })).toHaveCount(0);
  await page.keyboard.press("b");
  await page.mouse.click(640, 300);
  await expect(page.getByRole("button", { name: say.black })).toHaveCount(0);
  await expect(place(page)).toHaveText("2/8");
  // a mouse: on, back at the left edge, and a map that is dragged is no click
  await page.mouse.click(900, 60);
  await expect(place(page)).toHaveText("3/8");
  await page.mouse.click(60, 300);
  await expect(place(page)).toHaveText("2/8");
  await page.mouse.move(900, 60);
  await page.mouse.down();
  await page.mouse.move(700, 120, { steps: 4 });
  await page.mouse.up();
  await expect(place(page)).toHaveText("2/8");
  // L and K take names and history away and bring back the same picture
  await page.keyboard.press("Home");
  await expect(page.getByRole("list", { name: say.around })).toBeVisible();
  await page.keyboard.press("k");
  await expect(page.getByRole("list", { name: say.around })).toHaveCount(0);
  const picture = () => page.screenshot({ clip: { x: 0, y: 70, width: 1280, height: 350 } });
  const named = await picture();
  await page.keyboard.press("l");
  await expect.poll(async () => (await picture()).equals(named)).toBe(false);
  await page.keyboard.press("l");
  await expect.poll(async () => (await picture()).equals(named)).toBe(true);
  await page.keyboard.press("k");
  // what the room says is taken down without leaving the story
  await page.keyboard.press("n");
  const saying = page.getByRole("dialog", { name: words.room.entry.title });
  await expect(saying).toBeVisible();
  await page.keyboard.type("3");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Escape");
  await expect(saying).toHaveCount(0);
  await expect(place(page)).toHaveText("1/8");
  await page.keyboard.press("Escape");
  await expect(caption(page)).toHaveCount(0);
  await expect(page.getByRole("grid").first()).toBeVisible();
  await expect(present).toBeFocused();
});

test("a step ends in the same picture with and without motion", async ({ page, browser }) => {
  const told = "/#lang=ja&theme=light&present=kodomo-mirai&present-at=1";
  const still = await pictureOfNext(page, told);
  const camera = await cameraOf(page);
  const moving = await browser.newContext({
    reducedMotion: "no-preference",
    viewport: page.viewportSize(),
    deviceScaleFactor: 1,
    locale: "ja-JP",
  });
  const other = await moving.newPage();
  const end = await pictureOfNext(other, new URL(told, page.url()).href);
  expect(await cameraOf(other)).toBe(camera);
  // the same to the eye: a few pixels on the edges of marks may differ by less than can be seen
  expect(await farthestApart(other, still, end)).toBeLessThanOrEqual(8);
  await moving.close();
});

/** The map one step on, when all has come to rest; at no moment is anything played where motion is to be less. */
async function pictureOfNext(page: Page, address: string): Promise<Buffer> {
  await openMap(page, address);
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector("svg[data-introducing]")) document.documentElement.dataset.played = "yes";
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.keyboard.press("ArrowRight");
  await expect(place(page)).toHaveText("2/8");
  const isLess = await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
  if (!isLess) await expect(page.locator("html")).toHaveAttribute("data-played", "yes");
  await expect(page.locator("svg[data-introducing]")).toHaveCount(0);
  if (isLess) await expect(page.locator("html")).not.toHaveAttribute("data-played", "yes");
  await expect(page.getByRole("toolbar")).toHaveAttribute("data-shown", "false");
  return pictureAtRest(page);
}

const SENTENCE = "区をこえて仲間がふえ、いまでは三十をこえる団体が、たがいに名前を呼びあえるほど近くなりました。";
const STORIES = "id,title\nnothing,まだ何もない物語\nlong,長い話\n";
const STEPS = [
  "story,step,date,title,text,speaker,speaker_actor,actors,ties",
  `long,1,2021-04,${"とても長い題".repeat(12)},${SENTENCE.repeat(12)},山田花子さん,,a;b,t1`,
  "long,2,,,,,,,",
  "long,3,,,,,,a;b,",
  "long,7,2021-05,,,,,,t1",
].join("\n");
const TIES = "id,from,to,via,kind,contact\nt1,a,b,c,introduction,山田花子さん\n";

test("words too long come in parts, a step without words says so, and a story without steps leads on", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, "/#lang=ja&theme=light");
  await giveAndTake(page, [
    { name: "ties.csv", text: TIES },
    { name: "stories.csv", text: STORIES },
    { name: "episodes.csv", text: STEPS },
  ]);
  await mapStands(page);
  // the first story has nothing to tell: the first that has is told
  await page.keyboard.press("p");
  await expect(place(page)).toHaveText("1/4");
  await page.keyboard.press("h");
  await page.bringToFront();
  const [notes] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await page.bringToFront();
  // every word is read, part after part, in letters of a room, before the story goes on
  const line = caption(page).locator("p").first();
  const parts = Math.ceil(
    Number(
      (
        await caption(page)
          .getByText(/ことば 1\//)
          .innerText()
      )
        .split("/")[1]
        ?.slice(0, 1),
    ),
  );
  expect(parts).toBeGreaterThan(1);
  let read = "";
  for (let part = 1; part <= parts; part += 1) {
    await expect(caption(page).getByText(say.part(part, parts))).toBeVisible();
    await expect(notes.getByText(say.notes.part(part, parts))).toBeVisible();
    expect(await line.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(26);
    read += (await line.innerText()).replace(/\s|…$/gu, "");
    await page.keyboard.press("PageDown");
  }
  expect(read).toBe(SENTENCE.repeat(12));
  await expect(place(page)).toHaveText("2/4");
  await expect(caption(page)).toContainText(say.nothingWritten);
  await page.keyboard.press("PageUp");
  await expect(caption(page).getByText(say.part(1, parts))).toBeVisible();
  // who is hidden from the room is hidden from the notes as well
  await expect(notes.getByRole("region", { name: say.notes.now })).toContainText(say.mask);
  for (const told of [page.getByRole("region", { name: say.region }), notes.getByRole("main")])
    await expect(told).not.toContainText("山田");
  await expectNoAxeViolations(page);
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await expect(caption(page)).toContainText(say.together(["a", "b"], 0));
  await expect(caption(page)).toContainText(say.noWords);
  // a number between two is said in the notes that asked for it, too
  await notes.getByLabel(say.notes.goTo).fill("5");
  await notes.getByLabel(say.notes.goTo).press("Enter");
  await expect(notes.getByText(say.missed.between(5, 3, 7))).toBeVisible();
  await expect(place(page)).toHaveText("3/4");
  await expectNoAxeViolations(notes);
  await notes.close();
  await page.keyboard.press("x");
  await page
    .getByRole("dialog", { name: say.change.title })
    .getByRole("button", { name: /まだ何もない物語/ })
    .click();
  await expect(page.getByText(say.nothing)).toBeVisible();
  await expectNoAxeViolations(page);
  await page
    .getByRole("button", { name: new RegExp(say.tools.change) })
    .last()
    .click();
  await page.keyboard.press("1");
  await expect(place(page)).toHaveText("3/4");
  await page.keyboard.press("Escape");
  await expect(caption(page)).toHaveCount(0);
});

test("where the data have nothing to tell, the key says so", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  await giveAndTake(page, [{ name: "actors.csv", text: "id,name,type\na,ひろば,npo\nb,こども食堂,npo\n" }]);
  await mapStands(page);
  await page.keyboard.press("p");
  await expect(page.getByText(words.app.notice["nothing-to-tell"])).toBeVisible();
  await expectNoAxeViolations(page);
});
