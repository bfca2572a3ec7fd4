/** The steps of a story being made: put in order, named, given words. The focus goes along with the step that is moved. */
import { useRef } from "react";
import { moveStep, removeStep, writeStep } from "../../commands/index.ts";
import type { Episode, StoryId } from "../../model/index.ts";
import { whenInWords } from "../../words/index.ts";
import { CloseIcon } from "../frame/icons.tsx";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import { KeptField } from "./KeptField.tsx";
import styles from "./StoryMaker.module.css";

type Act = "earlier" | "later" | "remove";

export function MakerSteps({ story, steps }: { story: StoryId; steps: readonly Episode[] }) {
  const enishi = useEnishi();
  const { making: say } = useWords();
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  // the rows are written anew: whoever presses again means the same step, wherever it stands now
  const goTo = (place: number, act: Act) =>
    requestAnimationFrame(() => {
      const row = list.current?.children[Math.max(0, Math.min(place, (list.current?.children.length ?? 1) - 1))];
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector<HTMLElement>(`[data-act=${act}]`)?.focus({ preventScroll: true });
    });
  const move = async (at: number, by: 1 | -1) => {
    if (at + by < 0 || at + by >= steps.length) return;
    await moveStep(enishi, story, at, by);
    goTo(at + by, by < 0 ? "earlier" : "later");
  };
  const remove = async (at: number) => {
    await removeStep(enishi, story, at);
    goTo(at, "remove");
  };
  return (
    <ol className={styles.steps} aria-label={say.steps} ref={list}>
      {steps.map((step, at) => (
        <li key={step.id}>
          <div className={styles.stepHead}>
            <b>{step.step}</b>
            <KeptField
              label={`${step.step} ${say.stepTitle}`}
              value={step.title}
              onKept={(title) => void writeStep(enishi, story, at, { title })}
              hidesLabel
            />
            <button
              type="button"
              data-act="earlier"
              aria-label={`${step.step} ${say.earlier}`}
              aria-disabled={at === 0}
              onClick={() => void move(at, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              data-act="later"
              aria-label={`${step.step} ${say.later}`}
              aria-disabled={at === steps.length - 1}
              onClick={() => void move(at, 1)}
            >
              ↓
            </button>
            <button
              type="button"
              data-act="remove"
              aria-label={`${step.step} ${say.remove}`}
              onClick={() => void remove(at)}
            >
              <CloseIcon />
            </button>
          </div>
          <div className={styles.stepWords}>
            <p>{whenInWords(step.when, language)}</p>
            <KeptField
              label={`${step.step} ${say.words}`}
              value={step.text}
              onKept={(text) => void writeStep(enishi, story, at, { text })}
              hidesLabel
              placeholder={say.words}
              long
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
