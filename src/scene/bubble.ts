/** The words of the step that is now. */
import type { ActorId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import type { Progress } from "../story/index.ts";
import type { SceneBubble } from "./types.ts";

/** The bubble of a story at its step; `null` where the step has no words. `isOnMap`: is an actor there? */
export function bubbleOf(network: Network, progress: Progress, isOnMap: (id: ActorId) => boolean): SceneBubble | null {
  const episode = progress.now;
  if (episode === null || episode.text.trim() === "") return null;
  const { speakerActor } = episode;
  return {
    episode: episode.id,
    words: episode.text,
    speaker: episode.speaker,
    speakerActor: speakerActor !== null && isOnMap(speakerActor) ? speakerActor : null,
    speakerName: speakerActor === null ? "" : (network.actors.get(speakerActor)?.name ?? ""),
    uncertain: !episode.certain,
    spark: episode.kind === "spark",
  };
}
