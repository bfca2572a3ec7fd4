/** Where many stories meet, some of one name: each is told apart by its number, on the map, beside the actor and before a room. */
import { expect, expectNoAxeViolations, giveAndTake, mapStands, openMap, test, words } from "./fixtures.ts";

const say = words.presenting;
const TIES = `id,from,to,via,kind,date,story
t1,A商店街,B大学,縁むすびの会,introduction,2019-04,s1
t2,C協議会,D公園,縁むすびの会,introduction,2020-05,s2
t3,E図書館,F高校,縁むすびの会,introduction,2021-06,s3
t4,G町内会,H食堂,縁むすびの会,introduction,2022-07,s4
t5,縁むすびの会,E図書館,,consultation,2022-10,s5
`;
const STORIES = `id,title
s1,まちの縁側
s2,まちの縁側
s3,まちの縁側
s4,とても長い題名をもつ物語で画面の端まで届いてしまうかもしれないもの
s5,本の道
`;
const EPISODES = `story,step,date,kind,title,text,actors,ties
s1,1,2019-04,introduction,大学と出会う,引き合わせた,縁むすびの会;A商店街;B大学,t1
s1,2,2019-05,meeting,打合せ,三者で話した,縁むすびの会;A商店街;B大学,
s2,1,2020-05,introduction,公園と出会う,公園で会った,縁むすびの会;C協議会;D公園,t2
s3,1,2021-06,introduction,高校と出会う,図書館で会った,縁むすびの会;E図書館;F高校,t3
s4,1,2022-07,introduction,食堂と出会う,食堂で会った,縁むすびの会;G町内会;H食堂,t4
s5,1,2022-10,consultation,相談,相談した,縁むすびの会;E図書館,t5
`;

test("of five stories that meet at one actor, three of one name, each can be changed to, and back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, "/#lang=ja&theme=light");
  await giveAndTake(page, [
    { name: "ties.csv", text: TIES },
    { name: "stories.csv", text: STORIES },
    { name: "episodes.csv", text: EPISODES },
  ]);
  await mapStands(page);
  await page.keyboard.press("p");
  const caption = page.getByRole("region", { name: say.caption });
  await expect(caption).toContainText("引き合わせた");
  // at the edge: two of the four, and how many more
  const change = page.getByRole("button", { name: new RegExp(`^${say.change.to}`) });
  await expect(change).toContainText("＋2");
  await expectNoAxeViolations(page);
  await page.keyboard.press("x");
  const choices = page.getByRole("dialog", { name: say.change.title });
  await expect(choices).toContainText(say.change.meets("縁むすびの会"));
  const named = choices.getByRole("button", { name: /まちの縁側/ });
  await expect(named.first()).toContainText("公園と出会う");
  await expect(named.nth(1)).toContainText("高校と出会う");
  await expectNoAxeViolations(page);
  await page.keyboard.press("2");
  await expect(choices).toHaveCount(0);
  await expect(caption).toContainText("図書館で会った");
  // and back to where one came from
  await page.keyboard.press("x");
  await expect(choices.getByRole("button").filter({ hasText: "まちの縁側" }).first()).toBeVisible();
  await page.keyboard.press("1");
  await expect(caption).toContainText("引き合わせた");
});
