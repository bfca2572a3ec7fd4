/** `enishi route`: who could introduce one actor to another now? */
import { answerOfRoute, routesBetween } from "../analysis/index.ts";
import { buildNetwork } from "../network/index.ts";
import { wordsIn } from "../words/index.ts";
import { askedDay } from "./askedDay.ts";
import { askedActor, askedPair } from "./findActor.ts";
import type { Arguments } from "./readArguments.ts";
import { readGiven } from "./readGiven.ts";
import { nameIn, stepLine } from "./stepLine.ts";
import type { ExitCode, World } from "./world.ts";

export async function route(given: Arguments, world: World): Promise<ExitCode> {
  const words = wordsIn(world.language);
  const day = askedDay(given, "--day", "last", words);
  const { reading } = await readGiven(given, world, words);
  const network = buildNetwork(reading.dataset);
  const { from, to } = askedPair(network, given, words);
  const avoid = given.values.has("--avoid") ? [askedActor(network, given, "--avoid", words).id] : [];
  const answer = routesBetween(network, { from: from.id, to: to.id, day, avoid });
  if (given.flags.has("--json")) {
    world.print(JSON.stringify(answerOfRoute(answer), null, 2));
    return 0;
  }
  const say = words.terminal.answers;
  const { already, routes, more, none } = answer;
  const line = (step: (typeof routes)[number]["steps"][number]) =>
    stepLine(network, step.tie, step.from, step.to, words, world.language);
  if (already) world.print(say.already(from.name, to.name, line(already)));
  const [best] = routes;
  if (best === undefined) {
    if (already === null || none === "avoided") world.print(say.noRoute(from.name, to.name, none === "avoided"));
    return 0;
  }
  world.print(
    say.route(
      best.requests.map(({ asked }) => nameIn(network, asked)),
      to.name,
    ),
  );
  best.steps.forEach((step, index) => {
    world.print(say.numbered(index + 1, step.certain ? line(step) : say.inDoubt(line(step))));
  });
  if (routes.length > 1) world.print(say.otherRoutes(routes.length - 1, more));
  return 0;
}
