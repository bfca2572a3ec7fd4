/** Changing stories while one is told: back to where one came from, through the actors of the step, or to any other. */
import { type KeyboardEvent, useRef } from "react";
import { changeStory, type Enishi, resumeStory } from "../../commands/index.ts";
import { shortNameOf } from "../../model/index.ts";
import { selectHiddenNames, selectNetwork, selectPresented, titleOfStep } from "../../state/index.ts";
import { canBeTold, episodesTold, WHOLE_RECORD, withoutNames } from "../../story/index.ts";
import type { Words } from "../../words/index.ts";
import { Data, Sentence, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./ChangeStory.module.css";
import { OverStory } from "./OverStory.tsx";

interface Choice {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  /** 0-based; -1: no story of its own number. */
  readonly order: number;
  readonly act: (enishi: Enishi) => void;
}

interface Group {
  readonly name: string;
  readonly choices: readonly Choice[];
}

export function ChangeStory({ onClose }: { onClose: () => void }) {
  const enishi = useEnishi();
  const { presenting: say } = useWords();
  const langOf = useLangOf();
  const list = useRef<HTMLDivElement>(null);
  const groups = useGroups(say);
  const all = groups.flatMap(({ choices }) => choices);
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    choice.act(enishi);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (/^[1-9]$/.test(event.key)) choose(all[Number(event.key) - 1]);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const buttons: Element[] = [...(list.current?.querySelectorAll("button") ?? [])];
      const at = document.activeElement === null ? -1 : buttons.indexOf(document.activeElement);
      const next = event.key === "ArrowDown" ? at + 1 : at - 1;
      (buttons[(next + buttons.length) % buttons.length] as HTMLElement | undefined)?.focus();
    } else return;
    event.preventDefault();
  };
  let number = 0;
  return (
    <OverStory title={say.change.title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div ref={list} className={styles.groups} onKeyDown={onKeyDown}>
        {groups.map(({ name, choices }) => (
          <section key={name}>
            <h3 lang={langOf(name)}>{name}</h3>
            <ul>
              {choices.map((choice) => {
                number += 1;
                const digit = number;
                return (
                  <li key={choice.key}>
                    {/* biome-ignore lint/a11y/noAutofocus: the first choice of a dialog that was just asked for */}
                    <button type="button" autoFocus={digit === 1} onClick={() => choose(choice)}>
                      <kbd aria-hidden="true">{digit <= 9 ? digit : ""}</kbd>
                      {choice.order >= 0 && <StoryMark order={choice.order} />}
                      <span className={styles.text}>
                        <Data>{choice.text}</Data>
                      </span>
                      <span className={styles.detail}>
                        <Sentence>{choice.detail}</Sentence>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </OverStory>
  );
}

function useGroups(say: Words["presenting"]): readonly Group[] {
  const network = useNow(selectNetwork);
  const presented = useNow(selectPresented);
  const presenting = useNow((state) => state.view.presenting);
  const names = useNow(selectHiddenNames);
  const language = useLanguage();
  const hide = (text: string) => withoutNames(text, names, say.mask);
  const titleOf = (story: string) => hide(network.stories.get(story)?.title ?? say.whole);
  const last = presenting?.trail.at(-1);
  const groups: Group[] = [];
  if (last)
    groups.push({
      name: say.change.back("", "").trim(),
      choices: [
        {
          key: "back",
          text: titleOf(last.story),
          detail: say.change.at(last.step),
          order: network.dataset.stories.findIndex(({ id }) => id === last.story),
          act: resumeStory,
        },
      ],
    });
  for (const { actor, elsewhere } of presented?.interchanges ?? [])
    groups.push({
      name: say.change.meets(hide(shortNameOf(actor.name))),
      choices: elsewhere.map(({ story, order, episode }) => ({
        key: `${actor.id} ${story.id}`,
        text: hide(story.title),
        detail: episode ? `${say.change.at(episode.step)}　${hide(titleOfStep(network, episode, language))}` : "",
        order,
        act: (enishi) => changeStory(enishi, story.id, episode?.step ?? null),
      })),
    });
  const others = [...network.dataset.stories.map(({ id }) => id), WHOLE_RECORD].filter(
    (id) => id !== presenting?.story && canBeTold(network, id),
  );
  groups.push({
    name: say.change.all,
    choices: others.map((id) => ({
      key: `all ${id}`,
      text: titleOf(id),
      detail: say.change.steps(episodesTold(network, id).length),
      order: network.dataset.stories.findIndex((story) => story.id === id),
      act: (enishi) => changeStory(enishi, id, null),
    })),
  });
  return groups;
}
