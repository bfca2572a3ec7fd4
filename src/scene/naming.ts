/** What stands beside each mark: the name without its legal form, and without the city that all names share. */
import { type Actor, type ActorId, shortNameOf } from "../model/index.ts";

/** A city at the head of a name, but not 「横浜市民…」, 「横浜市立…」, 「横浜市役所」. */
const CITY = /^(\p{Script=Han}{2,4}市)(?![民立役内長会])/u;

/** A place is not the name of the office that serves it. */
const PLACE = /[都道府県市区町村]$/u;

/**
 * The label of each actor: the first of its aliases that stands whole within its name and is no mere place (the short form its
 * owner uses, 「かなーちえ」 of 「神奈川区地域子育て支援拠点かなーちえ」), else its name without legal form. A leading city goes only where it
 * tells nothing apart: all names that begin with a city begin with the same one, and three letters or more remain.
 * Whatever would make two actors share a label that did not share a name is not done.
 */
export function labelsOf(actors: readonly Actor[]): ReadonlyMap<ActorId, string> {
  const city = sharedCity(actors);
  const choices = actors.map((actor) => ({ id: actor.id, labels: labelChoices(actor, city) }));
  const uses = new Map<string, number>();
  for (const { labels } of choices) for (const label of new Set(labels)) uses.set(label, (uses.get(label) ?? 0) + 1);
  return new Map(
    choices.map(({ id, labels }) => [id, labels.find((label) => uses.get(label) === 1) ?? labels.at(-1) ?? ""]),
  );
}

/** What an actor might be called, shortest claim first; the last is always true to the name. */
function labelChoices({ name, aliases }: Actor, city: string | null): readonly string[] {
  const short = shortNameOf(name);
  const own = ownShortForm(name, aliases);
  return [...(own === undefined ? [] : [withoutCity(own, city), own]), withoutCity(short, city), short];
}

function withoutCity(name: string, city: string | null): string {
  const rest = city !== null && CITY.exec(name)?.[1] === city ? name.slice(city.length) : name;
  return rest.length >= 3 ? rest : name;
}

function sharedCity(actors: readonly Actor[]): string | null {
  const cities = new Set(actors.flatMap(({ name }) => CITY.exec(shortNameOf(name))?.[1] ?? []));
  const [city = null] = cities;
  return cities.size === 1 ? city : null;
}

function ownShortForm(name: string, aliases: readonly string[]): string | undefined {
  return aliases
    .map((alias) => alias.trim())
    .find((alias) => alias.length >= 2 && alias !== name && name.includes(alias) && !PLACE.test(alias));
}
