/** Asking the record, in a real browser: sentence, marks, map and table say the same. */
import { expect, expectNoAxeViolations, openMap, test } from "./fixtures.ts";
import { placeOf } from "./sampleMap.ts";

const EMPOWER = "empower-japan";

async function pick(page: import("@playwright/test").Page, ...actors: readonly string[]): Promise<void> {
  for (const [index, actor] of actors.entries()) {
    const { x, y } = await placeOf(page, actor);
    if (index > 0) await page.keyboard.down("Shift");
    await page.mouse.click(x, y);
    if (index > 0) await page.keyboard.up("Shift");
  }
}

test.describe("from the map", () => {
  test.beforeEach(async ({ page }) => {
    await openMap(page, "/#lang=ja&theme=light");
  });

  test("how エンパワージャパン came to know the council takes three actions, and nobody moves", async ({ page }) => {
    const before = await page.locator("#map").getAttribute("data-positions");
    await pick(page, EMPOWER, "kanagawa-shakyo");
    await page.getByRole("button", { name: "どう知り合ったか" }).click();

    const answer = page.getByRole("region", { name: "記録にたずねる" });
    await expect(answer.getByRole("status")).toHaveText(
      "2021年3月、共創推進課の紹介で市民協働推進センターと出会い、2021年3月と4月のあいだに、市民協働推進センターの紹介で親がめと出会い、2021年4月と5月のあいだに、親がめの紹介で神奈川区社会福祉協議会と知り合った。",
    );
    const marks = answer.getByRole("list", { name: "どう知り合ったか" });
    await expect(marks.getByRole("listitem")).toHaveCount(4);
    await expect(marks).toContainText("ピン");
    await expect(answer).toContainText("順番は読み取り");
    const rows = page.getByRole("grid", { name: "答えの縁" }).locator("tbody tr");
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(1)).toContainText("共創推進課");
    expect(await page.locator("#map").getAttribute("data-positions")).toBe(before);
    await expectNoAxeViolations(page);
  });

  test("who could introduce シロクマ to 浜っ子南 takes three actions; avoiding somebody shows another way", async ({
    page,
  }) => {
    await pick(page, "shirokuma", "hamakko-minami");
    await page.getByRole("button", { name: "だれが紹介できるか" }).click();
    const answer = page.getByRole("region", { name: "記録にたずねる" });
    const told = answer.getByRole("status");
    await expect(told).toHaveText(
      "エンパワージャパンに市民協働推進センターへの紹介を頼み、市民協働推進センターにフードバンク浜っ子南への紹介を頼む。",
    );
    await answer.getByRole("button", { name: "「横浜市市民協働推進センター」を避ける" }).click();
    await expect(told).not.toContainText("市民協働推進センター");
    await expect(page).toHaveURL(/avoid=kyodo-center/);
    await answer.getByRole("button", { name: "「横浜市市民協働推進センター」を避けるのをやめる" }).click();
    await expect(told).toContainText("市民協働推進センター");
    await expectNoAxeViolations(page);
  });

  test("what depends on the centre takes two actions, and one key leads back to the map", async ({ page }) => {
    const before = await page.locator("#map").getAttribute("data-positions");
    await pick(page, "kyodo-center");
    await page.getByRole("button", { name: "もし、いなければ" }).click();
    const answer = page.getByRole("region", { name: "記録にたずねる" });
    await expect(answer.getByRole("status")).toContainText("縁と紹介 8 件と、それに根ざす 3 件");
    await expect(answer).toContainText("という意味ではありません");
    // the parts leave out what rests on it, F and DF do not: both are said
    await expect(answer).toContainText("1 → 6");
    await expect(answer).toContainText("それに根ざす縁は残しています(まとまりは 1 → 2)");
    const place = await placeOf(page, "oyagame");
    await answer.getByRole("button", { name: "その紹介だけ" }).click();
    await expect(answer.getByRole("status")).toContainText("紹介 2 件");
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await placeOf(page, "oyagame")).toEqual(place);
    await answer.getByRole("button", { name: "組織ごと" }).click();
    await answer.getByRole("button", { name: "それに根ざす縁 3" }).click();
    await expect(page.getByRole("heading", { name: "それに根ざす縁 3" })).toBeFocused();
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/screen=ask/);
    expect(await page.locator("#map").getAttribute("data-positions")).toBe(before);
  });
});

test("a link opens the same answer, and picks by keyboard change who is asked about", async ({ page }) => {
  await openMap(page, `/#lang=en&theme=light&screen=ask&ask=route&from=shirokuma&to=hamakko-minami`);
  const answer = page.getByRole("region", { name: "Ask the record" });
  await expect(answer.getByRole("status")).toContainText("for an introduction to");
  const field = answer.getByRole("combobox", { name: "Actor asked about" });
  await field.focus();
  await page.keyboard.type("親がめ");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=oyagame/);
  await expectNoAxeViolations(page);
});

test("word cannot pass against time: the tie at fault is named, and possible ways are told as such", async ({
  page,
}) => {
  await openMap(page, "/#lang=ja&theme=light&screen=ask&ask=chains&from=kyoso-suishin&to=kanagawa-shakyo");
  const answer = page.getByRole("region", { name: "記録にたずねる" });
  await expect(answer.getByRole("status")).toContainText("確かに届く道はありません");
  await expectNoAxeViolations(page);
  await answer.getByRole("checkbox", { name: "日付のない縁も使う" }).check();
  await expect(answer.getByRole("status")).toContainText("届きえた");
  await expect(page).toHaveURL(/with=possible&with=undated/);
  await expect(answer.getByRole("checkbox", { name: "ありうる道も" })).toBeChecked();
  await expectNoAxeViolations(page);
});

for (const [question, said] of [
  ["cascade", "さらに 2 件の紹介が続いた"],
  ["lineage", "紹介の木"],
  ["introducer", "組を引き合わせ"],
] as const) {
  test(`about one actor: ${question}`, async ({ page }) => {
    const actor =
      question === "lineage" ? "kanagawa-shakyo" : question === "cascade" ? "kyoso-suishin" : "kyodo-center";
    await openMap(page, `/#lang=ja&theme=light&screen=ask&ask=${question}&from=${actor}`);
    await expect(page.getByRole("region", { name: "記録にたずねる" })).toContainText(said);
    await expectNoAxeViolations(page);
  });
}

test("a last day that is typed leaves out what came later; emptied, it does not bind", async ({ page }) => {
  await openMap(
    page,
    "/#lang=ja&theme=light&screen=ask&ask=chains&from=kyoso-suishin&to=kyodo-center&with=possible&with=undated",
  );
  const answer = page.getByRole("region", { name: "記録にたずねる" });
  await expect(answer.getByRole("status")).toContainText("届きえた");
  await answer.getByLabel("終わりの日").fill("2001-01-01");
  await expect(answer.getByRole("status")).toContainText("届きうる道はありません");
  await answer.getByLabel("終わりの日").fill("");
  await expect(answer.getByRole("status")).toContainText("届きえた");
});

test("with nobody named yet, an example from the data leads to an answer", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light&screen=ask");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: /とどう知り合ったか$/ }).click();
  await expect(page.getByRole("region", { name: "記録にたずねる" }).getByRole("status")).toContainText("知り合った。");
});

test("the key opens the question at its first field, and Escape leads back to where one was", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light");
  await page.keyboard.press("4");
  await page.keyboard.press("5");
  const field = page.getByRole("combobox", { name: "たずねる組織" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await page.keyboard.type("親");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(page).toHaveURL(/screen=ask/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/screen=table/);
});

test("a room sees sentence, marks and map at once, and the rows are read without scrolling sideways", async ({
  page,
}) => {
  await openMap(page, `/#lang=en&theme=light&screen=ask&ask=route&from=shirokuma&to=hamakko-minami`);
  const answer = page.getByRole("region", { name: "Ask the record" });
  const rows = page.getByRole("grid", { name: "Ties of the answer" });
  const sideways = () => rows.evaluate(({ parentElement: room }) => room && room.scrollWidth - room.clientWidth);
  expect(await sideways()).toBe(0);
  const third = answer.getByRole("button", { name: "Answer 3" });
  const before = await answer.getByRole("status").textContent();
  await third.focus();
  await page.keyboard.press("Enter");
  await expect(third).toBeFocused();
  await expect(answer.getByRole("status")).not.toHaveText(before ?? "");

  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, `/#lang=ja&theme=projector&screen=ask&ask=origin&from=${EMPOWER}&to=kanagawa-shakyo`);
  const marks = page.getByRole("list", { name: "どう知り合ったか" }).getByRole("listitem");
  const map = await page.locator("#map").boundingBox();
  for (const seen of [
    page.getByRole("region", { name: "記録にたずねる" }).getByRole("status"),
    marks.last().getByRole("button").first(),
  ]) {
    const box = await seen.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(map?.y ?? 0);
  }
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(720);
  expect(map?.height ?? 0).toBeGreaterThanOrEqual(240);
  await expectNoAxeViolations(page);
});

test("of two who never met, the record says so and offers what else can be asked", async ({ page }) => {
  await openMap(page, "/#lang=ja&theme=light&screen=ask&ask=origin&from=shirokuma&to=hamakko-minami");
  const answer = page.getByRole("region", { name: "記録にたずねる" });
  await expect(answer.getByRole("status")).toContainText("記録にありません");
  await answer.getByRole("button", { name: /紹介できるのは、だれか$/ }).click();
  await expect(answer.getByRole("status")).toContainText("紹介を頼む");
});
