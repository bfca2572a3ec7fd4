/** The map: a scene drawn with Cytoscape, with its buttons, its overview, the words of a story and a way through it by keyboard. */
import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { ActorId, Language, Theme } from "../model/index.ts";
import { actorIn, type Scene, sizeOfScene } from "../scene/index.ts";
import { wordsIn } from "../words/index.ts";
import { BeforeRoom, type Presented, useBeforeRoom } from "./BeforeRoom.tsx";
import { Bubble } from "./Bubble.tsx";
import { Controls } from "./Controls.tsx";
import { type Camera, type CameraTarget, makeCamera } from "./camera.ts";
import { makeChart } from "./chart.ts";
import type { Chart } from "./charted.ts";
import { Gatherings } from "./Gatherings.tsx";
import { listenToHands } from "./gestures.ts";
import type { MapIntent } from "./intents.ts";
import { isArrowKey, nextActor } from "./keyboard.ts";
import { DISC_PX } from "./layers/path.ts";
import { sizeScaleOf } from "./layers/pen.ts";
import styles from "./NetworkMap.module.css";
import { Overview } from "./Overview.tsx";
import { controlsOver, coveredNow, keysOver, partsOver } from "./over.ts";
import { overviewOn } from "./overviewPlace.ts";
import { revealTie } from "./revealTie.ts";
import { Spoken } from "./Spoken.tsx";
import { spokenActor } from "./spokenActor.ts";
import { Unnamed } from "./Unnamed.tsx";
import { useFocused } from "./useFocused.ts";
import { usePaint } from "./usePaint.ts";
import { useSeen } from "./useSeen.ts";
import type { Viewport } from "./viewport.ts";

export interface NetworkMapProps {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly language: Language;
  /** Acts once for each new serial. */
  readonly camera: { readonly serial: number; readonly target: CameraTarget | "pointed" };
  readonly hoveredActor: string | null;
  readonly hoveredTie: string | null;
  readonly onIntent: (intent: MapIntent) => void;
  /** The map lies there, its ground painted: what stood in its place can go. */
  readonly onSeen?: () => void;
  /** A story is told to a room: the camera frames each step, and nobody can be moved. */
  readonly presented?: Presented | null;
}

export function NetworkMap({
  scene,
  language,
  camera: wish,
  hoveredActor,
  hoveredTie,
  onIntent,
  onSeen,
  presented = null,
}: NetworkMapProps) {
  const ground = useRef<HTMLDivElement>(null);
  const how = useId();
  const paint = usePaint(ground);
  const [living, setLiving] = useState<{ chart: Chart; camera: Camera } | null>(null);
  const [viewport, setViewport] = useState<Viewport | null>(null);
  const [focus, setFocus] = useState<ActorId | null>(null);
  const [boxing, setBoxing] = useState(false);
  const [dock, setDock] = useState(0);
  useLayoutEffect(() => living?.camera.cover(dock), [living, dock]);
  const words = wordsIn(language).map;

  const latest = useRef({ onIntent, paint, scene, hoveredActor, hoveredTie });
  latest.current = { onIntent, paint, scene, hoveredActor, hoveredTie };

  const ready = paint !== null;
  useLayoutEffect(() => {
    const container = ground.current;
    const { paint: first, ...moment } = latest.current;
    if (!ready || !container || !first) return;
    const chart = makeChart(container, { ...moment, paint: first }, styles.title ?? "");
    const standing = () => {
      const overview = overviewOn({ width: chart.cy.width(), height: chart.cy.height() });
      return [...controlsOver(ground.current), ...keysOver(ground.current), ...(overview ? [overview] : [])];
    };
    const camera = makeCamera(chart, () => latest.current.paint?.motionMs ?? 0, {
      standing,
      keys: () => keysOver(ground.current),
    });
    const tell = (intent: MapIntent) => latest.current.onIntent(intent);
    listenToHands(chart, tell, camera.touched, ({ bounds }) => camera.show(bounds, true));
    const stop = chart.watch(() => setViewport(chart.viewport()));
    chart.cy.on("resize", camera.resized);
    // a task of its own: made and looked at in one, it would hold up the page
    const opening = setTimeout(() => {
      camera.open();
      setLiving({ chart, camera });
    });
    return () => {
      clearTimeout(opening);
      stop();
      chart.destroy();
      setLiving(null);
    };
  }, [ready]);
  useLayoutEffect(() => {
    if (living && paint) living.chart.show({ scene, paint, hoveredActor, hoveredTie });
  }, [living, scene, paint, hoveredActor, hoveredTie]);

  // names of another size take up another room
  const letterPx = paint?.letterPx ?? 0;
  const pictured = useRef(0);
  useLayoutEffect(() => {
    if (!living || pictured.current === letterPx) return;
    if (pictured.current > 0) living.camera.reopen();
    pictured.current = letterPx;
  }, [living, letterPx]);

  const over = useCallback(() => partsOver(ground.current), []);
  useBeforeRoom(living, presented, viewport, paint, over);
  useFocused(living?.chart, focus);
  useSeen(living?.chart, scene, onSeen);
  useLayoutEffect(() => living?.chart.boxing(boxing), [living, boxing]);

  // what was wished for while there was no map yet is done as soon as there is one, if it still stands
  const served = useRef(wish.target === "answer" ? -1 : wish.serial);
  useEffect(() => {
    if (!living || served.current === wish.serial) return;
    served.current = wish.serial;
    const { scene: now, hoveredTie: tie } = latest.current;
    if (wish.target === "pointed") revealTie(living, now, tie, coveredNow(ground.current));
    else living.camera.go(wish.target, true);
  }, [living, wish]);

  const walkTo = (actor: ActorId | null) => {
    setFocus(actor);
    const mark = actorIn(scene, actor);
    if (mark && living) {
      const { x, y } = mark.at;
      const room = mark.radius + 40;
      living.camera.reveal({ left: x - room, top: y - room, right: x + room, bottom: y + room }, true);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || presented) return;
    // after a click the page's own keys (a story's ← →) go on working; the map is walked by those who came to it by keyboard
    if (focus === null && !event.currentTarget.matches(":focus-visible")) return;
    const target = cameraKey(event.key);
    if (isArrowKey(event.key)) walkTo(nextActor(scene, focus, event.key));
    else if (event.key === "Enter" && focus !== null)
      onIntent({ type: "actor-picked", actor: focus, additive: event.shiftKey });
    else if (event.key === "Escape") {
      setFocus(null);
      onIntent({ type: "ground-picked" });
    } else if (target) living?.camera.go(target, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onDock = useCallback((px: number) => setDock(px), []);

  const size = sizeOfScene(scene);
  const canSelect = scene.far
    ? scene.far.selectedActors.size + scene.far.selectedTies.size > 0
    : scene.actors.some(({ selected }) => selected) || scene.ties.some(({ selected }) => selected);
  const isFooted = Boolean(scene.far) && presented === null;
  const stopPx = paint && viewport ? DISC_PX.now * sizeScaleOf({ paint, viewport }) : 0;
  return (
    <div className={styles.map} data-ready={living !== null} data-footed={isFooted}>
      <div
        ref={ground}
        className={styles.ground}
        role="application"
        aria-label={`${words.name}、${words.counts(size.actors, size.ties)}`}
        aria-describedby={how}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setFocus(null)}
      />
      <p id={how} className={styles.unseen}>
        {words.how}
      </p>
      <p className={styles.unseen} aria-live="polite">
        {focus !== null && <Spoken text={spokenActor(scene, focus, language)} language={language} />}
      </p>
      {size.actors === 0 && scene.hidden.actors > 0 && <p className={styles.nothing}>{words.nothingShown}</p>}
      <div className={styles.overlay} style={dock > 0 ? { bottom: dock } : undefined} hidden={presented !== null}>
        <Controls
          words={words}
          canSelect={canSelect}
          boxing={boxing}
          onCamera={(target) => living?.camera.go(target, true)}
          onBoxing={setBoxing}
        />
        {living && viewport && scene.gatherings && (
          <Gatherings
            gatherings={scene.gatherings}
            names={living.chart.gatherings}
            watch={living.chart.watch}
            viewport={viewport}
            words={words}
            onApproach={({ bounds }) => living.camera.show(bounds, true)}
          />
        )}
        {living && viewport && paint && (
          <Overview
            scene={living.chart.scene()}
            ground={living.chart.ground()}
            viewport={viewport}
            paint={paint}
            onLook={living.camera.centreOn}
          />
        )}
      </div>
      {living && viewport && paint && presented && (
        <BeforeRoom
          key={presented.step}
          chart={living.chart}
          scene={scene.far ? living.chart.scene() : scene}
          viewport={viewport}
          paint={paint}
          presented={presented}
          stopPx={stopPx}
          word={words.spark}
          over={over}
        />
      )}
      {living && viewport && scene.bubble && (
        <Bubble
          key={scene.bubble.episode}
          bubble={scene.bubble}
          scene={scene.far ? living.chart.scene() : scene}
          viewport={viewport}
          labels={living.chart.labelsAt(viewport.zoom)}
          stopPx={stopPx}
          letterScale={paint?.letterScale ?? 1}
          standing={[{ left: 0, top: viewport.height - 56, right: 260, bottom: viewport.height }]}
          words={words}
          language={language}
          onDock={onDock}
        />
      )}
      {isFooted && (
        <p className={styles.foot}>
          {living && <Unnamed unnamed={living.chart.unnamed} watch={living.chart.watch} words={words} />}
        </p>
      )}
    </div>
  );
}

function cameraKey(key: string): CameraTarget | null {
  if (key === "+" || key === "=" || key === ";") return "zoom-in";
  if (key === "-") return "zoom-out";
  return key === "0" ? "all" : null;
}
