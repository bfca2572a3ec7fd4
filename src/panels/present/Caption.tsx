/** The caption: the step's number and title, its words as large as they fit, who said them, when, and how far the story is. */
import { useLayoutEffect, useRef } from "react";
import { coverMap } from "../../commands/index.ts";
import { type Presented, selectHiddenNames, selectNetwork } from "../../state/index.ts";
import { withoutNames } from "../../story/index.ts";
import { betweenInWords, whenInWords } from "../../words/index.ts";
import { useLangOf } from "../Data.tsx";
import { useStepTitle } from "../story/useStepTitle.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Caption.module.css";
import { useFittingWords } from "./useFittingWords.ts";

export function Caption({ presented: { now, place, total } }: { presented: Presented }) {
  const enishi = useEnishi();
  const { presenting: say } = useWords();
  const language = useLanguage();
  const langOf = useLangOf();
  const titleOf = useStepTitle();
  const names = useNow(selectHiddenNames);
  const network = useNow(selectNetwork);
  const band = useRef<HTMLElement>(null);
  const { episode, between } = now;
  const hide = (text: string) => withoutNames(text, names, say.mask);
  const title = hide(titleOf(episode));
  const words = hide(episode.text);
  const main = words || title;
  const speaker = hide(episode.speaker);
  const of = episode.speakerActor === null ? "" : hide(network.actors.get(episode.speakerActor)?.name ?? "");
  const time =
    episode.when === null
      ? say.undated(between ? betweenInWords(between, language) : "")
      : whenInWords(episode.when, language);
  const fitting = useFittingWords(main);
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
  }, [enishi]);
  return (
    <section ref={band} className={styles.caption} aria-label={say.caption}>
      {words !== "" && title !== "" && (
        <h2 className={styles.title} lang={langOf(title)}>
          <span className={styles.disc} aria-hidden="true">
            {episode.step}
          </span>
          <span>{title}</span>
        </h2>
      )}
      <div ref={fitting.room} className={styles.room}>
        <p ref={fitting.text} className={styles.words} lang={langOf(main)} data-alone={words === ""}>
          {fitting.shown}
          {fitting.left > 0 && <span className={styles.folded}> {say.folded(fitting.left)}</span>}
        </p>
      </div>
      <div className={styles.foot}>
        <p className={styles.speaker}>
          {speaker !== "" && <b lang={langOf(speaker)}>{speaker}</b>}
          {of !== "" && <span lang={langOf(of)}>{of}</span>}
        </p>
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
