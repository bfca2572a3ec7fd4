/** The map with what the user does on it turned into commands, and what stands in its place while there is none. */
import type { Enishi } from "./commands/index.ts";
import { clearSelection, hoverActor, hoverTie, moveActors, pickActor, pickActors, pickTie } from "./commands/index.ts";
import styles from "./MapStage.module.css";
import { type MapIntent, NetworkMap } from "./map/index.ts";
import { EmptyScreen, FailedScreen, RunningScreen, RunningStrip, useEnishi, useNow } from "./panels/index.ts";
import { selectPositionsMark, selectScene } from "./state/index.ts";

export function MapStage() {
  const enishi = useEnishi();
  const scene = useNow(selectScene);
  const mark = useNow(selectPositionsMark);
  const { theme, language } = useNow((state) => state.view);
  const { job, camera, hoveredActor, hoveredTie } = useNow((state) => state.passing);
  const empty = useNow((state) => state.document.dataset.actors.length === 0);
  return (
    <div className={styles.stage} id="map" data-positions={mark} data-job={job.state}>
      {job.state === "failed" && empty ? (
        <FailedScreen job={job} />
      ) : job.state === "running" && empty ? (
        <RunningScreen job={job} />
      ) : empty ? (
        <EmptyScreen />
      ) : (
        <NetworkMap
          scene={scene}
          theme={theme}
          language={language}
          camera={camera}
          hoveredActor={hoveredActor}
          hoveredTie={hoveredTie}
          onIntent={(intent) => follow(enishi, intent)}
        />
      )}
      {job.state === "running" && !empty && <RunningStrip job={job} />}
    </div>
  );
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
