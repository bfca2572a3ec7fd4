/** What a spiral on the screen does when it is touched, and what it says to those who hear it. */
import { useMemo } from "react";
import { hoverActor, pickActor, tellStory } from "../../commands/index.ts";
import { type Episode, type StoryId, shortNameOf } from "../../model/index.ts";
import { selectNetwork, titleOfStep } from "../../state/index.ts";
import { typeInWords, whenInWords } from "../../words/index.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import type { Hands } from "./hands.ts";

export function useHands(story: StoryId, title: string, episodes: readonly Episode[]): Hands {
  const enishi = useEnishi();
  const language = useLanguage();
  const { spiral: say } = useWords();
  const network = useNow(selectNetwork);
  return useMemo(() => {
    const byId = new Map(episodes.map((episode) => [episode.id, episode]));
    return {
      name: title,
      onStep: (id) => tellStory(enishi, story, byId.get(id)?.step ?? null),
      onActor: (actor, additive) => pickActor(enishi, actor, additive),
      onHover: (actor) => hoverActor(enishi, actor),
      stepName: (id) => {
        const episode = byId.get(id);
        if (!episode) return "";
        const last = episodes.at(-1)?.step ?? episode.step;
        return say.step(
          episode.step,
          last,
          whenInWords(episode.when, language),
          titleOfStep(network, episode, language),
        );
      },
      actorName: (id, before) => {
        const actor = network.actors.get(id);
        return actor
          ? say.bead(shortNameOf(actor.name), typeInWords(actor.type, language, network.dataset.types), before)
          : id;
      },
    };
  }, [enishi, story, title, episodes, network, language, say]);
}
