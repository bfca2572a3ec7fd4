/** The caption: the step's number and title, its words as large as they fit, who said them, when, and how far the story is. */
import { useLayoutEffect, useRef } from "react";
import { coverMap, partWords } from "../../commands/index.ts";
import { type Presented, selectHiddenNames, selectNetwork } from "../../state/index.ts";
import { withoutNames } from "../../story/index.ts";
import { betweenInWords, whenInWords } from "../../words/index.ts";
import { useLangOf } from "../Data.tsx";
import { useStepTitle } from "../story/useStepTitle.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Caption.module.css";
import { goingOn, useFittingWords } from "./useFittingWords.ts";

export function Caption({ presented: { now, place, total } }: { presented: Presented }) {
  const { presenting: say } = useWords();
  const language = useLanguage();
  const langOf = useLangOf();
  const titleOf = useStepTitle();
  const names = useNow(selectHiddenNames);
  const network = useNow(selectNetwork);
  const band = useRef<HTMLElement>(null);
  useCoveredMap(band);
  const { episode, between } = now;
  const hide = (text: string) => withoutNames(text, names, say.mask);
  const title = hide(titleOf(episode));
  const words = hide(episode.text);
  const main = words || title || say.nothingWritten;
  // a step of its own row was to have a title or words; one that is made of a tie tells the tie
  const isUnsaid = episode.title === "" && words === "" && title !== "" && network.episodes.has(episode.story);
  const speaker = hide(episode.speaker);
  const of = episode.speakerActor === null ? "" : hide(network.actors.get(episode.speakerActor)?.name ?? "");
  const time =
    episode.when === null
      ? say.undated(between ? betweenInWords(between, language) : "")
      : whenInWords(episode.when, language);
  const notesHere = useNow((state) => state.view.presenting?.notes ?? false);
  const { room, text, parts } = useFittingWords(main, notesHere);
  const part = usePart(episode.id, parts.length);
  const isLast = part === parts.length - 1;
  return (
    <section ref={band} className={styles.caption} aria-label={say.caption}>
      {words !== "" && title !== "" && (
        <h2 className={styles.title} lang={langOf(title)}>
          <span className={styles.disc} aria-hidden="true">
            {episode.step}
          </span>
          <span className={styles.name}>{title}</span>
        </h2>
      )}
      <div ref={room} className={styles.room}>
        <p ref={text} className={styles.words} lang={langOf(main)}>
          {isLast ? parts[part]?.trim() : goingOn(parts[part] ?? "")}
        </p>
      </div>
      {isUnsaid && <p className={styles.unsaid}>{say.noWords}</p>}
      <div className={styles.foot}>
        <p className={styles.speaker}>
          {speaker !== "" && <b lang={langOf(speaker)}>{speaker}</b>}
          {of !== "" && <span lang={langOf(of)}>{of}</span>}
        </p>
        {parts.length > 1 && (
          <p className={styles.part}>
            {say.part(part + 1, parts.length)}
            {!isLast && <span aria-hidden="true"> ▶</span>}
          </p>
        )}
        <p className={styles.time}>
          {time}
          {!episode.certain && <span className={styles.doubt}>{say.uncertain}</span>}
        </p>
        <p className={styles.place}>
          <b>{place + 1}</b>/{total}
        </p>
      </div>
    </section>
  );
}

/** Which part of the words is shown, from 0: told to the keys, which go through all parts before the story goes on. */
function usePart(episode: string, parts: number): number {
  const enishi = useEnishi();
  const told = useNow((state) => state.passing.tellingPart);
  useLayoutEffect(() => partWords(enishi, episode, parts), [enishi, episode, parts]);
  return told.episode === episode ? Math.min(told.at, parts - 1) : 0;
}

/** Tells how much of the map the band covers, as long as it stands there. */
function useCoveredMap(band: { readonly current: HTMLElement | null }): void {
  const enishi = useEnishi();
  useLayoutEffect(() => {
    const element = band.current;
    if (!element) return;
    const tell = () => coverMap(enishi, Math.round(element.offsetHeight));
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      coverMap(enishi, 0);
    };
  }, [enishi, band]);
}
