/** What is written at each step of a spiral: date as the source has it, title, words, who speaks. */
import type { Episode, EpisodeId, Language } from "../../model/index.ts";
import type { SpiralText } from "../../scene/index.ts";
import { type selectNetwork, titleOfStep } from "../../state/index.ts";
import { whenInWords, wordsIn } from "../../words/index.ts";

/** A title that begins with the spark's own word gives it to the chip before the date. */
export function spiralTexts(
  network: ReturnType<typeof selectNetwork>,
  episodes: readonly Episode[],
  language: Language,
): ReadonlyMap<EpisodeId, SpiralText> {
  const say = wordsIn(language).spiral;
  return new Map(
    episodes.map((episode) => {
      const { id, kind, when, text, speaker, certain } = episode;
      const title = titleOfStep(network, episode, language);
      const date = whenInWords(when, language);
      return [
        id,
        {
          tag: kind === "spark" ? say.spark : "",
          date: certain ? date : `${date}　${say.uncertain}`,
          title: kind === "spark" ? title.replace(/^(ピン|ぴん)[！!]\s*/u, "") : title,
          text,
          speaker,
        },
      ] as const;
    }),
  );
}
