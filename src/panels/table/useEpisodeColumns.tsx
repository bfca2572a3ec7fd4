/** The columns of the table of steps. */
import { useMemo } from "react";
import { ownText, shortNameOf } from "../../model/index.ts";
import { compareEpisodes, type EpisodeRow } from "../../state/index.ts";
import { episodeKindInWords } from "../../words/index.ts";
import { EpisodeMark, variantOf } from "../marks/EpisodeMark.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useLanguage, useWords } from "../useEnishi.tsx";
import cells from "./Cells.module.css";
import { type Column, Nothing, numberColumn, textColumn, WhenCell } from "./columns.tsx";
import { useBriefDates } from "./useBriefDates.ts";
import { useOwnColumns } from "./useOwnColumns.ts";

export function useEpisodeColumns(): readonly Column<EpisodeRow>[] {
  const language = useLanguage();
  const { table: words } = useWords();
  const dateText = useBriefDates();
  const more = useOwnColumns("episodes");
  return useMemo(() => {
    const say = words.columns;
    return [
      {
        key: "story",
        label: say.story,
        width: 18,
        text: ({ title }) => title,
        compare: (a, b) => a.order - b.order || a.episode.step - b.episode.step,
        cell: ({ order, title }) => (
          <span className={cells.actor}>
            <StoryMark order={order} />
            <span>{title}</span>
          </span>
        ),
      },
      numberColumn("step", say.step, 4.5, ({ episode }) => episode.step),
      {
        key: "when",
        label: say.when,
        width: 17,
        text: ({ episode, between }) => dateText(episode.when, between),
        compare: compareEpisodes,
        cell: ({ episode, between }) => (
          <WhenCell known={episode.when !== null && episode.certain} text={dateText(episode.when, between)} />
        ),
      },
      {
        key: "kind",
        label: say.episodeKind,
        width: 8,
        text: ({ episode }) => episodeKindInWords(episode.kind, language),
        cell: ({ episode }) => (
          <span className={cells.actor}>
            <EpisodeMark kind={episode.kind} size={18} variant={variantOf(episode)} />
            <span>{episodeKindInWords(episode.kind, language)}</span>
          </span>
        ),
      },
      textColumn("title", say.title, 16, ({ episode }) => episode.title),
      textColumn("text", say.text, 30, ({ episode }) => episode.text),
      {
        key: "speaker",
        label: say.speaker,
        width: 15,
        text: ({ episode, speaker }) => [episode.speaker, speaker?.name ?? ""].filter(Boolean).join(words.comma),
        cell: ({ episode, speaker }) =>
          speaker === null ? (
            episode.speaker || <Nothing />
          ) : (
            <span className={cells.actor}>
              <TypeMark size={19} type={speaker.type} />
              <span>{episode.speaker || shortNameOf(speaker.name)}</span>
            </span>
          ),
      },
      textColumn("actors", say.actors, 26, ({ actors }) =>
        actors.map(({ name }) => shortNameOf(name)).join(words.comma),
      ),
      textColumn("certain", say.certain, 6, ({ episode }) => (episode.certain ? words.certain : words.uncertain)),
      textColumn("source", say.source, 22, ({ episode }) => episode.source),
      ...more.map((column) =>
        textColumn<EpisodeRow>(`own:${column}`, column, 12, ({ episode }) => ownText(episode, column)),
      ),
    ];
  }, [language, words, dateText, more]);
}
