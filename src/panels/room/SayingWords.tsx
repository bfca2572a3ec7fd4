/** What was said as a sentence: in words for those who hear it, with marks for those who see it. */
import { type Party, type Saying, shortNameOf } from "../../model/index.ts";
import type { Words } from "../../words/index.ts";
import type { Named } from "../../workshop/index.ts";
import { ReadAs } from "./ReadAs.tsx";

/** In one line of text, for names of buttons. */
export function sentenceOfSaying({ via, from, to, kind }: Saying, words: Words["room"]["sentence"]): string {
  const short = (name: string) => shortNameOf(name);
  const form = via !== null ? words.introduced : kind === "introduction" ? words.broughtIn : words.pair;
  return form
    .replace("{via}", () => short(via?.name ?? ""))
    .replace("{from}", () => short(from.name))
    .replace("{to}", () => short(to.name));
}

/** `short`: names without legal forms, where room is short. */
export function SayingWords({ saying, short = false }: { saying: Saying; short?: boolean }) {
  const { kind } = saying;
  const named = (name: string): Named => ({ name, actors: [] });
  const called = (party: Party): Party => (short ? { ...party, name: shortNameOf(party.name) } : party);
  const [from, to] = [called(saying.from), called(saying.to)];
  const via = saying.via && called(saying.via);
  const parties = [via, from, to];
  return (
    <ReadAs
      reading={{ kind, via: via && named(via.name), from: named(from.name), to: named(to.name) }}
      known={({ name }) => parties.find((party) => party?.name === name) ?? null}
    />
  );
}
