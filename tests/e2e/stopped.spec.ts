/** Long work on given files: how far it is, stopped, and other files given meanwhile. */
import {
  drop,
  expect,
  expectNoAxeViolations,
  giveAndTake,
  mapStands,
  openMap,
  takeButton,
  test,
  words,
} from "./fixtures.ts";

test.beforeEach(async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
});

test("what takes long says so and how to stop it: stopped, all is as it was; given again, it is taken", async ({
  page,
}) => {
  const stopped = page.getByRole("status").getByText(words.app.notice["import-stopped"]("long.csv"));
  const bar = (name: string) => page.getByRole("progressbar", { name });
  const text = ["から,へ", ...Array.from({ length: 3000 }, (_, at) => `甲${at},乙${at % 9}`)].join("\n");
  const mark = await page.locator("#map").getAttribute("data-positions");
  // a slow machine, for as long as it is wanted: what is asked of workers does not reach them
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    const held: (() => void)[] = [];
    let holds = true;
    Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
      const send = () => postMessage.apply(this, given);
      if (holds) held.push(send);
      else send();
    };
    Object.assign(window, {
      hold: (on: boolean) => {
        holds = on;
        for (const send of on ? [] : held.splice(0)) send();
      },
    });
  });
  const hold = (on: boolean) =>
    page.evaluate((now) => (window as unknown as { hold: (on: boolean) => void }).hold(now), on);

  await drop(page, "long.csv", new TextEncoder().encode(text));
  await expect(bar(words.importing.work.reading)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: words.importing.work.stop }).last().click();
  await expect(stopped).toBeVisible();
  await expect(page.locator("#map")).toHaveAttribute("data-positions", mark ?? "");

  // another file in the place of the one that is still read
  await drop(page, "other.csv", new TextEncoder().encode("から,へ\n戊,己\n"));
  await expect(bar(words.importing.work.reading)).toBeVisible();
  await drop(page, "long.csv", new TextEncoder().encode(text));
  await expect(page.getByText(words.app.notice["import-replaced"]("other.csv"))).toBeVisible();
  await hold(false);
  await expect(takeButton(page)).toHaveText(/3,000行/);
  await hold(true);
  await takeButton(page).click();
  await expect(bar(words.importing.work.taking)).toBeVisible();
  await expectNoAxeViolations(page);
  await drop(page, "other.csv", new TextEncoder().encode("から,へ\n戊,己\n"));
  await expect(page.getByText(words.app.notice["taking-first"])).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(stopped).toBeVisible();
  await expect(page.locator("#map")).toHaveAttribute("data-positions", mark ?? "");
  await hold(false);
  await giveAndTake(page, [{ name: "long.csv", text }]);
  await expect(page.getByRole("status").getByText(words.app.notice.opened("long.csv", 3009, 3000))).toBeVisible();
  await mapStands(page);
  await page.keyboard.press("Control+z");
  await expect(page.locator("#map")).toHaveAttribute("data-positions", mark ?? "");
});
