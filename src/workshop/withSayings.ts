/** What was said in the room joined into a data set, to be drawn, listed and asked about; the data set itself stays as it is. */
import {
  type Actor,
  type ActorId,
  type Dataset,
  type Party,
  partiesOf,
  type Saying,
  type Tie,
} from "../model/index.ts";

/**
 * The data set with a tie for each saying behind its own, and an actor for each party it does not have. Each carries `said`.
 * A saying whose id is that of a tie adds nothing: it is there already. The same object where nothing is added. Cost: linear.
 */
export function withSayings(dataset: Dataset, sayings: readonly Saying[]): Dataset {
  if (sayings.length === 0) return dataset;
  const taken = new Set(dataset.ties.map(({ id }) => id));
  const told = sayings.filter(({ id }) => !taken.has(id));
  if (told.length === 0) return dataset;
  const known = new Set(dataset.actors.map(({ id }) => id));
  const newcomers = new Map<ActorId, Actor>();
  for (const saying of told) {
    for (const party of partiesOf(saying)) {
      if (!known.has(party.id) && !newcomers.has(party.id)) newcomers.set(party.id, newcomerOf(party, saying));
    }
  }
  return {
    ...dataset,
    actors: [...dataset.actors, ...newcomers.values()],
    ties: [...dataset.ties, ...told.map(tieOf)],
  };
}

function newcomerOf({ id, name, type }: Party, { recordedBy, recordedAt }: Saying): Actor {
  return {
    id,
    name,
    reading: "",
    type,
    ward: "",
    parent: null,
    topics: [],
    needs: [],
    offers: [],
    aliases: [],
    corporateNumber: "",
    url: "",
    description: "",
    visibility: "public",
    source: "",
    declared: false,
    said: { recordedBy, recordedAt },
  };
}

function tieOf({ id, from, to, via, kind, when, words, recordedBy, recordedAt }: Saying): Tie {
  return {
    id,
    from: from.id,
    to: to.id,
    via: via?.id ?? null,
    viaUnnamed: false,
    kind,
    weight: 1,
    when,
    until: null,
    story: null,
    note: "",
    quote: words,
    contact: "",
    certain: false,
    source: "",
    said: { recordedBy, recordedAt },
  };
}
