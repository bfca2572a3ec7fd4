/** Scenes of more than can be drawn one by one: a made-up city whose wards stand on discs of their own, so that no layout decides the picture. */
import { communitiesOf } from "../../src/analysis/index.ts";
import { inventCity } from "../../src/invent/index.ts";
import type { Point } from "../../src/model/index.ts";
import { buildNetwork, columnsOf, type Network } from "../../src/network/index.ts";
import {
  composeScene,
  type GatheredBy,
  gatherGroups,
  type NamedGatherings,
  type Scene,
} from "../../src/scene/index.ts";
import { progressAt, stepsOf } from "../../src/story/index.ts";

const TURN = 2.39996;

/** Wards on a ring, their actors like the seeds of a sunflower; every fifth ward is scattered over all. */
function placesIn(network: Network): Record<string, Point> {
  const wards = [...new Set(network.dataset.actors.map(({ ward }) => ward))];
  const counts = new Map<string, number>();
  return Object.fromEntries(
    network.dataset.actors.map(({ id, ward }, at) => {
      const nth = counts.get(ward) ?? 0;
      counts.set(ward, nth + 1);
      const place = wards.indexOf(ward);
      const isScattered = place % 5 === 4;
      const away = (isScattered ? 60 : 44) * Math.sqrt(isScattered ? at : nth + 0.5);
      const angle = (2 * Math.PI * place) / wards.length;
      const centre = isScattered ? { x: 0, y: 0 } : { x: 2100 * Math.cos(angle), y: 1250 * Math.sin(angle) };
      const round = (value: number) => Math.round(value * 10) / 10;
      const turn = TURN * (isScattered ? at : nth);
      return [id, { x: round(centre.x + away * Math.cos(turn)), y: round(centre.y + away * Math.sin(turn)) }];
    }),
  );
}

function gatheringsIn(network: Network, places: Record<string, Point>, by: GatheredBy): NamedGatherings {
  const { actors } = network.dataset;
  const { from, to } = columnsOf(network);
  const wards = [...new Set(actors.map(({ ward }) => ward))];
  const wardOf = Int32Array.from(actors, ({ ward }) => wards.indexOf(ward));
  const groupOf = by === "wards" ? wardOf : communitiesOf(actors.length, from, to);
  const names = by === "wards" ? wards : Array.from(groupOf, (_, community) => String(community));
  const x = Float64Array.from(actors, ({ id }) => places[id]?.x ?? Number.NaN);
  const y = Float64Array.from(actors, ({ id }) => places[id]?.y ?? Number.NaN);
  return {
    by,
    found: gatherGroups({ x, y, groupOf, names }),
    nameOf: (name) => (by === "wards" ? name : `${name}番の\nまわり`),
  };
}

let city: { network: Network; places: Record<string, Point> } | null = null;

/** The city at rest, filtered, or at a step of its first story. */
export function farScene(wish: { by?: GatheredBy; hiddenTypes?: readonly string[]; step?: number } = {}): Scene {
  if (city === null) {
    const network = buildNetwork(inventCity({ actors: 1600, ties: 3000, seed: 5 }));
    city = { network, places: placesIn(network) };
  }
  const { network, places } = city;
  const story = wish.step === undefined ? undefined : network.dataset.stories[0]?.id;
  const step = story === undefined ? undefined : stepsOf(network, story)[wish.step ?? 0];
  return composeScene({
    network,
    positions: places,
    pinned: new Set(),
    hiddenTypes: new Set(wish.hiddenTypes),
    hiddenKinds: new Set(),
    hiddenWards: new Set(),
    time: null,
    progress: story === undefined || step === undefined ? null : progressAt(network, story, step),
    gatherings: gatheringsIn(network, places, wish.by ?? "wards"),
    grounds: story === undefined ? [] : [story],
    selectedActors: new Set(),
    selectedTies: new Set(),
  });
}
