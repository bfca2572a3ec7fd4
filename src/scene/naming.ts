/** What stands beside each mark: the name without its legal form, and without the city that all names share. */
import { type Actor, type ActorId, shortNameOf } from "../model/index.ts";

/** A city at the head of a name, but not 「横浜市民…」, 「横浜市立…」, 「横浜市役所」. */
const CITY = /^(\p{Script=Han}{2,4}市)(?![民立役内長会])/u;

/**
 * The label of each actor: the first of its aliases that its name ends in (the short form its owner uses,
 * 「かなーちえ」 of 「神奈川区地域子育て支援拠点かなーちえ」), else its name without legal form. A leading city goes only where it tells nothing apart: all names that begin with a city begin with the
 * same one, something of three letters or more remains, and no two actors come to share a label that did not before.
 */
export function labelsOf(actors: readonly Actor[]): ReadonlyMap<ActorId, string> {
  const short = actors.map(({ id, name, aliases }) => ({ id, name: ownShortForm(name, aliases) ?? shortNameOf(name) }));
  const cities = new Set(short.flatMap(({ name }) => CITY.exec(name)?.[1] ?? []));
  const without = (name: string) => {
    const rest = cities.size === 1 ? name.replace(CITY, "") : name;
    return rest.length >= 3 ? rest : name;
  };
  const uses = new Map<string, number>();
  for (const { name } of short) {
    for (const label of new Set([name, without(name)])) uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  return new Map(
    short.map(({ id, name }) => {
      const label = without(name);
      return [id, uses.get(label) === 1 ? label : name];
    }),
  );
}

function ownShortForm(name: string, aliases: readonly string[]): string | undefined {
  return aliases
    .map((alias) => alias.trim())
    .find((alias) => alias.length >= 2 && alias !== name && name.endsWith(alias));
}
