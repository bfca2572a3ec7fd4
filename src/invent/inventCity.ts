/** A whole data set of a city that is on no map: of any size, the same for the same seed. */
import { type Dataset, EMPTY_DATASET } from "../model/index.ts";
import { chanceOf } from "./chance.ts";
import { inventActors } from "./inventActors.ts";
import { inventContext } from "./inventContext.ts";
import { inventStories } from "./inventStories.ts";
import { inventTies } from "./inventTies.ts";
import { cityFor } from "./places.ts";

export interface CityWish {
  /** Whole numbers; `ties` is 0 where there are fewer than two actors. */
  readonly actors: number;
  readonly ties: number;
  /** Any whole number. */
  readonly seed: number;
}

/**
 * Wards and their quarters, actors of every type but people, ties in the order in which they came about, stories and
 * background. Every introduction has an introducer who surely knew both before; few actors are met by very many; title and
 * every source say that all is invented. Cost: linear.
 */
export function inventCity({ actors: actorCount, ties: tieCount, seed }: CityWish): Dataset {
  if (actorCount === 0) return EMPTY_DATASET;
  const chance = chanceOf(seed);
  const city = cityFor(actorCount, chance);
  const settled = inventActors(actorCount, city, chance);
  const { ties, stories, episodes } = inventStories(settled.actors, inventTies(tieCount, settled, chance), chance);
  return {
    ...EMPTY_DATASET,
    title: `${city.name}の縁（架空）`,
    source: `試しのために作った架空のデータ。組織 ${actorCount}、縁 ${tieCount}、種 ${seed}`,
    actors: settled.actors,
    ties,
    stories,
    episodes,
    context: inventContext(),
  };
}
