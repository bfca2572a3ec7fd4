/** Which story is told, where there are several, and where it meets the others. */
import { openMaker, tellStory } from "../../commands/index.ts";
import { type Actor, type Episode, shortNameOf } from "../../model/index.ts";
import { selectMeeting, selectNetwork } from "../../state/index.ts";
import { meetingsOf, WHOLE_RECORD } from "../../story/index.ts";
import { Sentence, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./StoryChooser.module.css";
import { useToldStory } from "./useToldStory.ts";

export function StoryChooser() {
  const enishi = useEnishi();
  const { story: say, presenting, making } = useWords();
  const langOf = useLangOf();
  const told = useToldStory();
  const network = useNow(selectNetwork);
  const meeting = useNow(selectMeeting);
  const { stories } = network.dataset;
  if (told === null) return null;
  const meetings = meetingsOf(network, meeting, told.story.id);
  return (
    <nav className={styles.chooser} aria-label={say.chooser}>
      <ul className={styles.stories}>
        {stories.map((story, order) => (
          <li key={story.id}>
            <button
              type="button"
              aria-current={story.id === told.story.id ? "true" : undefined}
              onClick={() => tellStory(enishi, story.id)}
            >
              <StoryMark order={order} />
              <span lang={langOf(story.title)}>{story.title}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-current={told.story.id === WHOLE_RECORD ? "true" : undefined}
            onClick={() => tellStory(enishi, WHOLE_RECORD)}
          >
            <span>{presenting.whole}</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => openMaker(enishi)}>
            <span>＋ {making.make}</span>
          </button>
        </li>
      </ul>
      {meetings.length > 0 && (
        <details className={styles.meetings}>
          <summary>
            {say.meeting} <b>{meetings.length}</b>
          </summary>
          <ul>
            {meetings.map(({ actor, elsewhere }) => (
              <li key={actor.id}>
                <span lang={langOf(actor.name)}>{shortNameOf(actor.name)}</span>
                {elsewhere.map(({ order, story, episode }) => (
                  <button
                    key={story.id}
                    type="button"
                    onClick={() => tellStory(enishi, story.id, episode?.step ?? null)}
                  >
                    <span className="visually-hidden">
                      <Sentence>{jumpName(actor, episode)}</Sentence>
                    </span>
                    {say.meetingJump(order + 1, episode?.step ?? null)}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

function jumpName(actor: Actor, episode: Episode | null): string {
  return `${shortNameOf(actor.name)} ${episode?.title ?? ""} `;
}
