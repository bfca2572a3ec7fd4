/** An actor in one spoken sentence, for those who walk the map without seeing it. */
import type { ActorId, Language } from "../model/index.ts";
import { actorIn, type Scene } from "../scene/index.ts";
import { typeInWords, wordsIn } from "../words/index.ts";
import { tieCountOf } from "./keyboard.ts";

/** Name, type, number of ties, and what else its mark shows. Empty for an actor the scene lacks. */
export function spokenActor(scene: Scene, id: ActorId, language: Language): string {
  const actor = actorIn(scene, id);
  if (!actor) return "";
  const words = wordsIn(language).map;
  const also = [
    actor.selected ? words.selectedToo : "",
    actor.pinned ? words.pinnedToo : "",
    actor.meeting ? words.meetingToo : "",
  ].filter(Boolean);
  const separator = language === "ja" ? "、" : ", ";
  return [words.focused(actor.name, typeInWords(actor.look.type, language), tieCountOf(scene, id)), ...also].join(
    separator,
  );
}
