/** A story told to a room: the caption, what stands at the edges, what lies over it; the map itself is drawn below. */
import { type CSSProperties, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { openNotes } from "../../commands/index.ts";
import { selectHiddenNames, selectPresented } from "../../state/index.ts";
import { withoutNames } from "../../story/index.ts";
import { Sentence } from "../Data.tsx";
import { NotesHere } from "../notes/NotesHere.tsx";
import { useStepTitle } from "../story/useStepTitle.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { Caption } from "./Caption.tsx";
import { ChangeStory } from "./ChangeStory.tsx";
import { DarkScreen } from "./DarkScreen.tsx";
import { Digits } from "./Digits.tsx";
import { Edges } from "./Edges.tsx";
import { NothingToTell } from "./NothingToTell.tsx";
import { PresentHelp } from "./PresentHelp.tsx";
import styles from "./PresentScreen.module.css";
import { PresentTools } from "./PresentTools.tsx";
import { type OverPresenting, usePresentKeys } from "./usePresentKeys.ts";
import { useRoomLetters } from "./useRoomLetters.ts";
import { useTouches } from "./useTouches.ts";

/** Nothing while nothing is told. */
export function PresentScreen() {
  const isPresenting = useNow((state) => state.view.presenting !== null);
  return isPresenting ? <Presenting /> : null;
}

function Presenting() {
  const enishi = useEnishi();
  const { presenting: say } = useWords();
  const presented = useNow(selectPresented);
  const black = useNow((state) => state.view.presenting?.black ?? false);
  const notesHere = useNow((state) => state.view.presenting?.notes ?? false);
  const { at, of } = useNow((state) => state.passing.tellingPart);
  const titleOf = useStepTitle();
  const names = useNow(selectHiddenNames);
  const [over, setOver] = useState<OverPresenting>(null);
  const region = useRef<HTMLElement>(null);
  const unit = useRoomLetters();
  const notes = useCallback(() => openNotes(enishi), [enishi]);
  useTouches();
  const digits = usePresentKeys({ over, setOver, openNotes: notes });
  useLayoutEffect(() => {
    // who was working somewhere goes on there afterwards
    const before = document.activeElement;
    region.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus({ preventScroll: true }));
    };
  }, []);
  useEffect(() => {
    if (over === null) region.current?.focus({ preventScroll: true });
  }, [over]);
  return (
    <section
      ref={region}
      className={styles.screen}
      style={{ "--u": `${unit}px` } as CSSProperties}
      aria-label={say.region}
      tabIndex={-1}
      data-notes={notesHere}
    >
      {presented === null ? (
        <NothingToTell onChange={() => setOver("change")} />
      ) : (
        <>
          <Edges presented={presented} onChange={() => setOver("change")} />
          <Caption presented={presented} />
          <p className="visually-hidden" aria-live="polite">
            <Sentence>
              {[
                say.announced(
                  presented.place + 1,
                  presented.total,
                  withoutNames(titleOf(presented.now.episode), names, say.mask),
                ),
                of > 1 ? say.part(at + 1, of) : "",
              ]
                .filter(Boolean)
                .join(" ")}
            </Sentence>
          </p>
        </>
      )}
      {digits.typed !== "" && <Digits {...digits} />}
      <PresentTools setOver={setOver} openNotes={notes} />
      {over === "help" && <PresentHelp onClose={() => setOver(null)} />}
      {over === "change" && <ChangeStory onClose={() => setOver(null)} />}
      {notesHere && <NotesHere />}
      {black && <DarkScreen />}
    </section>
  );
}
