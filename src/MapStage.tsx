/** The map with what the user does on it turned into commands, and what stands in its place while there is none. */
import { useEffect, useMemo, useState } from "react";
import type { Enishi } from "./commands/index.ts";
import { clearSelection, hoverActor, hoverTie, moveActors, pickActor, pickActors, pickTie } from "./commands/index.ts";
import styles from "./MapStage.module.css";
import { type MapIntent, MapSketch, NetworkMap, type Presented } from "./map/index.ts";
import { EmptyScreen, FailedScreen, RoomKey, RunningScreen, RunningStrip, useEnishi, useNow } from "./panels/index.ts";
import { type EnishiState, type Sketch, selectPositionsMark, selectPresented, selectScene } from "./state/index.ts";

/** `isWaiting`: it is not yet the map's turn to be made. */
export function MapStage({ isWaiting }: { isWaiting: boolean }) {
  const enishi = useEnishi();
  const scene = useNow(selectScene);
  const mark = useNow(selectPositionsMark);
  const { theme, language, presenting } = useNow((state) => state.view);
  const presented = usePresented();
  const { job, sketch, camera, hoveredActor, hoveredTie } = useNow((state) => state.passing);
  const empty = useNow((state) => state.document.dataset.actors.length === 0);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (empty) setSeen(false);
  }, [empty]);
  const before = useHeld(sketch, empty || seen);
  return (
    <div className={styles.stage} id="map" data-positions={mark} data-job={job.state}>
      {job.state === "failed" && empty ? (
        <FailedScreen job={job} />
      ) : empty && sketch ? null : job.state === "running" && empty ? (
        <RunningScreen job={job} />
      ) : empty ? (
        <EmptyScreen />
      ) : isWaiting ? null : (
        <NetworkMap
          scene={scene}
          theme={theme}
          language={language}
          camera={camera}
          hoveredActor={hoveredActor}
          hoveredTie={hoveredTie}
          presented={presented}
          onSeen={() => setSeen(true)}
          onIntent={(intent) => (presenting ? followInRoom(enishi, intent) : follow(enishi, intent))}
        />
      )}
      {/* over the map until that can be seen: one picture follows the other */}
      {before && <MapSketch {...before} language={language} />}
      {!empty && presenting === null && <RoomKey />}
      {job.state === "running" && (sketch || !empty) && <RunningStrip job={job} />}
    </div>
  );
}

/** The last sketch, for as long as there is one, and after that until it is over. */
function useHeld(sketch: Sketch | null, isOver: boolean): Sketch | null {
  const [held, setHeld] = useState(sketch);
  const next = sketch ?? (isOver ? null : held);
  if (next !== held) setHeld(next);
  return next;
}

/** What the map does more while a story is told to a room. */
function usePresented(): Presented | null {
  const told = useNow(selectPresented);
  const presenting = useNow((state: EnishiState) => state.view.presenting);
  const covered = useNow((state) => state.passing.covered);
  return useMemo(() => {
    if (told === null || presenting === null) return null;
    const { introduced, sparkAt, now } = told;
    const { still, history, names, notes } = presenting;
    const edges = `${history} ${names} ${still} ${notes}`;
    return { step: now.episode.id, covered, edges, still, introduced, sparkAt };
  }, [told, presenting, covered]);
}

/** Before a room nothing is selected and nobody is moved; pointing still raises the neighbours. */
function followInRoom(enishi: Enishi, intent: MapIntent): void {
  if (intent.type === "actor-hovered") hoverActor(enishi, intent.actor);
  else if (intent.type === "tie-hovered") hoverTie(enishi, intent.tie);
}

function follow(enishi: Enishi, intent: MapIntent): void {
  switch (intent.type) {
    case "actor-picked":
      return pickActor(enishi, intent.actor, intent.additive);
    case "tie-picked":
      return pickTie(enishi, intent.tie, intent.additive);
    case "actors-boxed":
      return pickActors(enishi, intent.actors, intent.additive);
    case "ground-picked":
      return clearSelection(enishi);
    case "actors-dragged":
      return moveActors(enishi, intent.moved);
    case "actor-hovered":
      return hoverActor(enishi, intent.actor);
    case "tie-hovered":
      return hoverTie(enishi, intent.tie);
  }
}
