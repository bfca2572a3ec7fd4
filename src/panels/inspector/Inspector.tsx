/** Everything known of what is selected: an actor, a tie, a step, several of them, or the data set as a whole. */
import { useEffect, useRef } from "react";
import { shortNameOf } from "../../model/index.ts";
import { type Inspected, selectDataset, selectInspected } from "../../state/index.ts";
import { kindInWords } from "../../words/index.ts";
import { Sentence } from "../Data.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { ActorView } from "./ActorView.tsx";
import styles from "./Inspector.module.css";
import { DatasetView, EpisodeView, SeveralView } from "./OtherViews.tsx";
import { TieView } from "./TieView.tsx";

/** Meant for a column of 364 px or a sheet over a phone; scrolls with whatever holds it. */
export function Inspector() {
  const inspected = useNow(selectInspected);
  const place = useRef<HTMLDivElement>(null);
  const key = keyOf(inspected);
  // Another subject is read from its beginning.
  useEffect(() => {
    if (key === "") return;
    // with the next picture, which lays all out anyway
    const frame = requestAnimationFrame(() => {
      if (place.current?.parentElement) place.current.parentElement.scrollTop = 0;
    });
    return () => cancelAnimationFrame(frame);
  }, [key]);
  return (
    <div ref={place} className={styles.inspector}>
      <Spoken inspected={inspected} />
      <div key={key}>
        {inspected.sort === "actor" && <ActorView facts={inspected} />}
        {inspected.sort === "tie" && <TieView facts={inspected} />}
        {inspected.sort === "episode" && <EpisodeView facts={inspected} />}
        {inspected.sort === "several" && <SeveralView facts={inspected} />}
        {inspected.sort === "nothing" && <DatasetView facts={inspected} />}
      </div>
    </div>
  );
}

/** Tells those who do not see the column what it shows now. */
function Spoken({ inspected }: { inspected: Inspected }) {
  const language = useLanguage();
  const { inspector: words } = useWords();
  const actors = useNow((state) => selectDataset(state).actors);
  const kinds = useNow((state) => state.document.dataset.kinds);
  const name = (id: string) => shortNameOf(actors.find((actor) => actor.id === id)?.name ?? id);
  const text = {
    actor: () => (inspected.sort === "actor" ? inspected.actor.name : ""),
    tie: () =>
      inspected.sort === "tie"
        ? `${kindInWords(inspected.tie.kind, language, kinds)} ${name(inspected.tie.from)} ― ${name(inspected.tie.to)}`
        : "",
    episode: () => (inspected.sort === "episode" ? inspected.episode.title : ""),
    several: () => (inspected.sort === "several" ? words.several(inspected.actors.length, inspected.ties.length) : ""),
    nothing: () => "",
  }[inspected.sort]();
  return (
    <p className="visually-hidden" role="status">
      <Sentence>{text}</Sentence>
    </p>
  );
}

function keyOf(inspected: Inspected): string {
  switch (inspected.sort) {
    case "actor":
      return `actor ${inspected.actor.id}`;
    case "tie":
      return `tie ${inspected.tie.id}`;
    case "episode":
      return `episode ${inspected.episode.id}`;
    default:
      return inspected.sort;
  }
}
