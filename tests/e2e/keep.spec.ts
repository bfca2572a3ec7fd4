/** What was opened stays: after a reload, in two windows, by name, and out again as files. */
import { readFile } from "node:fs/promises";
import { expect, expectNoAxeViolations, give, giveAndTake, mapStands, openMap, test, words } from "./fixtures.ts";

const OWN =
  "id,から,へ,種類,日付\n1,甲の会,乙社,相談,2021-02-30\n2,乙社,㈱髙﨑,打合せ,2021-03\n3,甲の会,株式会社高崎,相談,2021-04\n";

const library = async (page: import("@playwright/test").Page) => {
  await page.getByRole("button", { name: words.app.more }).click();
  await page.getByRole("menuitem", { name: words.app.menu.library }).click();
  return page.getByRole("dialog");
};

test.beforeEach(async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  await giveAndTake(page, [{ name: "own.csv", text: OWN }]);
  await mapStands(page);
});

test("data, a mend, a merge and a moved actor are there again after a reload, and can still be told apart", async ({
  page,
}) => {
  await page.getByRole("button", { name: /読めないところ/ }).click();
  await page.getByRole("button", { name: /「2021-02」にする/ }).click();
  await expect(page.getByRole("dialog")).not.toContainText("2021-02-30");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: words.app.more }).click();
  await page.getByRole("menuitem", { name: words.app.menu.duplicates }).click();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: words.duplicates.takeLeft }).first().click();
  await page.keyboard.press("Escape");
  const mark = await page.locator("#map").getAttribute("data-positions");
  await page.reload();
  await mapStands(page);
  expect(await page.locator("#map").getAttribute("data-positions")).toBe(mark);
  await page.keyboard.press("4");
  await expect(page.getByRole("row", { name: /2021年2月/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /株式会社高崎/ })).toHaveCount(0);
});

test("what an earlier release kept is listed, opened and kept again", async ({ page }) => {
  const mark = await page.locator("#map").getAttribute("data-positions");
  // the storage as it was before it had a list of its own and places stood in lists
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const now = await done(indexedDB.open("enishi"));
    const reading = now.transaction(["sets", "files"]);
    const [sets, files, ids] = await Promise.all([
      done(reading.objectStore("sets").getAll()),
      done(reading.objectStore("files").getAll()),
      done(reading.objectStore("files").getAllKeys()),
    ]);
    now.close();
    await done(indexedDB.deleteDatabase("enishi"));
    const opening = indexedDB.open("enishi", 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("sets", { keyPath: "key" });
      opening.result.createObjectStore("files");
    };
    const earlier = await done(opening);
    const writing = earlier.transaction(["sets", "files"], "readwrite");
    for (const { content, ...set } of sets) {
      const { places, ...others } = content;
      const positions = Object.fromEntries(
        places.ids.map((id: string, at: number) => [id, { x: places.x[at], y: places.y[at] }]),
      );
      writing.objectStore("sets").put({ ...set, content: { ...others, version: 2, positions } });
    }
    for (const [at, id] of ids.entries()) writing.objectStore("files").put(files[at], id);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    earlier.close();
  });
  await page.reload();
  await mapStands(page);
  await expect(page.locator("#map")).toHaveAttribute("data-positions", mark ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("own.csv");
  const dialog = await library(page);
  await dialog.getByRole("textbox", { name: words.library.name }).fill("前の版から");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: words.library.openOwn }).click();
  await mapStands(page);
  await page.keyboard.press("Escape");
  await expect((await library(page)).getByRole("button", { name: words.library.openOf("前の版から") })).toBeVisible();
});

test("a page that is killed loses nothing that was done", async ({ page, context }) => {
  const mark = await page.locator("#map").getAttribute("data-positions");
  await page.goto("chrome://crash", { timeout: 5000 }).catch(() => {});
  const next = await context.newPage();
  await openMap(next, "/#lang=ja&theme=light");
  await expect(next.locator("#map")).toHaveAttribute("data-positions", mark ?? "");
});

test("kept data sets have names, come back, and are forgotten for good", async ({ page }) => {
  let dialog = await library(page);
  await expectNoAxeViolations(page);
  await dialog.getByRole("textbox", { name: words.library.name }).fill("紹介の控え");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: words.library.openOwn }).click();
  await mapStands(page);
  await page.keyboard.press("Escape");
  dialog = await library(page);
  await dialog.getByRole("button", { name: words.library.openOf("紹介の控え") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("紹介の控え");
  dialog = page.getByRole("dialog");
  if (!(await dialog.isVisible())) dialog = await library(page);
  await dialog.getByRole("button", { name: words.library.forgetAll }).click();
  await dialog.getByRole("button", { name: words.library.forgetAll }).last().click();
  await expect(page.getByText(words.app.notice.forgotten(""))).toBeVisible();
  await page.reload();
  await mapStands(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("紹介の控え");
});

test("a second window that changed the same data is not written over in silence", async ({ page, context }) => {
  const other = await context.newPage();
  await openMap(other, "/#lang=ja&theme=light");
  await other.getByRole("button", { name: /読めないところ/ }).click();
  await other.getByRole("button", { name: /「2021-02」にする/ }).click();
  await expect(page.getByRole("alert")).toContainText(words.library.state.elsewhere.slice(0, 12));
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: words.library.takeTheirs }).click();
  await page.getByRole("button", { name: words.library.takeTheirsNow }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /読めないところ/ })).toHaveCount(0);
});

test("saved out as a ZIP, it reads back the same", async ({ page }) => {
  const dialog = await library(page);
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: words.library.saveZip }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/\.zip$/);
  const bytes = await readFile(await saved.path());
  await page.keyboard.press("Escape");
  await give(page, [{ name: saved.suggestedFilename(), text: bytes }]);
  await page.getByRole("radio", { name: words.importAsking.target.add[0] }).check({ force: true });
  await expect(page.getByRole("cell", { name: /新しい|変わる/ })).toHaveCount(0);
  await expect(page.getByText(words.importing.take.same)).toBeVisible();
});

test("where the browser keeps nothing it says so, and everything else works", async ({ browser }) => {
  const context = await browser.newContext({ locale: "ja-JP" });
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("switched off", "SecurityError");
    };
  });
  const page = await context.newPage();
  await openMap(page, "/#lang=ja&theme=light");
  await giveAndTake(page, [{ name: "own.csv", text: OWN }]);
  await expect(page.getByRole("alert")).toContainText(words.library.state.unavailable.slice(0, 12));
  await expectNoAxeViolations(page);
  await context.close();
});

test("where no room is left it says so and loses nothing; what the browser lost is said when it is opened", async ({
  page,
}) => {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await giveAndTake(page, [{ name: "more.csv", text: "から,へ\n甲の会,丁の会\n" }]);
  const strip = page.getByRole("alert").filter({ hasText: words.library.state.full.slice(0, 12) });
  await expect(strip).toBeVisible();
  await expectNoAxeViolations(page);
  // with room again the next change is kept, and all that is open with it
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+Shift+z");
  await expect(strip).toHaveCount(0);
  await page.reload();
  await mapStands(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/long|own/);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("enishi");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const clearing = opening.result.transaction("files", "readwrite");
          clearing.objectStore("files").clear();
          clearing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByText(/が失われていて/)).toBeVisible();
});
