/** `enishi layout`: where the actors of a data set stand on the map, as the page lays them out. */
import { settlePositions } from "../layout/index.ts";
import { buildNetwork } from "../network/index.ts";
import { layoutTaskOf } from "../scene/index.ts";
import { wordsIn } from "../words/index.ts";
import type { Arguments } from "./readArguments.ts";
import { readGiven } from "./readGiven.ts";
import type { ExitCode, World } from "./world.ts";

/** Dates do not matter here, so that questions about them may stay open. */
export async function layout(given: Arguments, world: World): Promise<ExitCode> {
  const words = wordsIn(world.language);
  const { reading } = await readGiven(given, world, words, { dates: false });
  const { positions, engine, rounds, settled, stress } = settlePositions(
    layoutTaskOf(buildNetwork(reading.dataset), {}),
  );
  if (given.flags.has("--json")) {
    world.print(JSON.stringify({ engine, rounds, settled, stress, positions }, null, 2));
    return 0;
  }
  const say = words.terminal.layout;
  world.print(say.laidOut(Object.keys(positions).length, engine, rounds, settled));
  world.print(say.stress(stress));
  for (const { id, name } of reading.dataset.actors) {
    const place = positions[id];
    if (place) world.print(say.place(name, place.x, place.y));
  }
  return 0;
}
