/** The columns of the table of actors. */
import { useMemo } from "react";
import { ownText } from "../../model/index.ts";
import type { ActorRow } from "../../state/index.ts";
import { typeInWords } from "../../words/index.ts";
import { MeetingMark } from "../marks/MeetingMark.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import cells from "./Cells.module.css";
import { actorCell, type Column, Nothing, nameColumn, numberColumn, textColumn } from "./columns.tsx";
import { useOwnColumns } from "./useOwnColumns.ts";

export function useActorColumns(): readonly Column<ActorRow>[] {
  const language = useLanguage();
  const { table: words } = useWords();
  const own = useNow((state) => state.document.dataset.types);
  const more = useOwnColumns("actors");
  return useMemo(() => {
    const say = words.columns;
    const list = (items: readonly string[]) => items.join(words.comma);
    return [
      nameColumn(say.name, language),
      textColumn("type", say.type, 11, ({ actor }) => typeInWords(actor.type, language, own)),
      textColumn("reading", say.reading, 15, ({ actor }) => actor.reading),
      textColumn("ward", say.ward, 6, ({ actor }) => actor.ward),
      {
        ...textColumn<ActorRow>("parent", say.parent, 12, ({ parent }) => parent?.name ?? ""),
        cell: ({ parent }) => actorCell(parent),
      },
      numberColumn("received", say.received, 7, ({ received }) => received),
      numberColumn("made", say.made, 7, ({ made }) => made),
      numberColumn("ties", say.ties, 6, ({ ties }) => ties),
      {
        key: "stories",
        label: say.stories,
        width: 6,
        text: ({ stories }) => list(stories.map(({ story }) => story.title)),
        cell: ({ stories }) =>
          stories.length === 0 ? (
            <Nothing />
          ) : (
            <span className={cells.marks}>
              {stories.map(({ story, order }) => (
                <StoryMark key={story.id} order={order} title={story.title} />
              ))}
            </span>
          ),
      },
      {
        key: "meeting",
        label: say.meeting,
        width: 8,
        text: ({ meeting }) => (meeting ? words.meets : ""),
        cell: ({ meeting, stories }) =>
          meeting ? (
            <span className={cells.actor}>
              <MeetingMark orders={stories.map(({ order }) => order)} />
              <span>{words.meets}</span>
            </span>
          ) : (
            <Nothing />
          ),
      },
      textColumn("topics", say.topics, 14, ({ actor }) => list(actor.topics)),
      textColumn("needs", say.needs, 14, ({ actor }) => list(actor.needs)),
      textColumn("offers", say.offers, 18, ({ actor }) => list(actor.offers)),
      textColumn("aliases", say.aliases, 14, ({ actor }) => list(actor.aliases)),
      textColumn("source", say.source, 22, ({ actor }) => actor.source),
      ...more.map((column) => textColumn<ActorRow>(`own:${column}`, column, 12, ({ actor }) => ownText(actor, column))),
    ];
  }, [language, words, own, more]);
}
