/** The words of a step, in a bubble whose tail comes from the speaker's mark; a spark breaks its corner. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Box, Language, Point } from "../model/index.ts";
import { placeBubble, type Scene, type SceneBubble } from "../scene/index.ts";
import { langOf, type Words } from "../words/index.ts";
import styles from "./Bubble.module.css";
import { bubblePath, burstPoints } from "./bubblePath.ts";
import { bubbleTaskOf, type MapBubbleTask, ringOf } from "./bubbleTask.ts";
import type { LabelPlan } from "./labelPlan.ts";
import { toScreen, type Viewport } from "./viewport.ts";

/** Words longer than this are set smaller. */
const LONG_WORDS = 90;
/** Narrower maps dock the bubble at their lower edge. */
const DOCKED_BELOW_PX = 560;
/** How long the camera must rest before the bubble looks for a better place. */
const REST_MS = 140;
const CORNER = 34;
/** Widths that are tried, from wide to narrow; the style sheet says how wide. */
const WIDTHS = ["0", "1", "2", "3"] as const;
/** How far a burst sticks out of the bubble's corner, at the letter size of the light theme. */
const BURST_OUT = { left: 44, top: 42 } as const;

interface BubbleProps {
  readonly bubble: SceneBubble;
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly labels: LabelPlan;
  readonly stopPx: number;
  /** How much larger than in the light theme letters are. */
  readonly letterScale: number;
  readonly standing: readonly Box[];
  readonly words: Words["map"];
  readonly language: Language;
  /** Tells how much of the lower edge a docked bubble takes up; 0 where it floats. */
  readonly onDock: (px: number) => void;
}

interface Corner {
  readonly left: number;
  readonly top: number;
  readonly burst: "left" | "right";
  readonly names: readonly Box[];
}

export function Bubble({
  bubble,
  scene,
  viewport,
  labels,
  stopPx,
  letterScale: burstScale,
  standing,
  words,
  language,
  onDock,
}: BubbleProps) {
  const body = useRef<HTMLElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [corner, setCorner] = useState<Corner | null>(null);
  const docked = viewport.width < DOCKED_BELOW_PX;
  const burst = bubble.spark && !docked ? burstScale : 0;
  const out = { left: BURST_OUT.left * burst, top: BURST_OUT.top * burst };

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const measure = () => setSize({ width: element.offsetWidth, height: element.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const placeNow = () => {
    const element = body.current;
    if (!element || docked) return;
    const tried = WIDTHS.map((level) => {
      element.dataset.narrow = level;
      const whole = { width: element.offsetWidth + out.left, height: element.offsetHeight + out.top };
      const task = bubbleTaskOf({ scene, viewport, labels, stopPx, standing }, whole);
      const place = placeBubble(task);
      const box = {
        left: place.left,
        top: place.top,
        right: place.left + whole.width,
        bottom: place.top + whole.height,
      };
      return { level, task, place, whole, cost: costOf(box, task, viewport) };
    });
    // the widest of the best: rather a narrow bubble than one over what is now, or over what is done
    const best = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
    element.dataset.narrow = best.level;
    const { place, whole, task } = best;
    // the burst breaks the corner away from the speaker; its room is kept on the left or on the right
    const tail = place.tailTo;
    const side = tail !== null && tail.x < place.left + whole.width / 2 ? "right" : "left";
    setSize({ width: element.offsetWidth, height: element.offsetHeight });
    setCorner({
      left: place.left + (side === "left" ? out.left : 0),
      top: place.top + out.top,
      burst: side,
      names: task.names,
    });
  };
  const latest = useRef(placeNow);
  latest.current = placeNow;

  // another step, another size of bubble or window: at once; the camera moved: when it rests
  const moment = `${bubble.episode} ${bubble.words.length} ${size?.width} ${size?.height} ${viewport.width} ${viewport.height}`;
  const camera = `${viewport.zoom} ${viewport.pan.x} ${viewport.pan.y} ${labels.labels.length}`;
  useLayoutEffect(() => {
    if (moment !== "") latest.current();
  }, [moment]);
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), camera === "" ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [camera]);
  useEffect(() => {
    onDock(docked && size ? size.height + 8 : 0);
    return () => onDock(0);
  }, [docked, size, onDock]);

  const tip = tipOf(scene, viewport, bubble, corner, size);
  const long = bubble.words.length > LONG_WORDS;
  const rect = { left: corner?.left ?? 0, top: corner?.top ?? 0, width: size?.width ?? 0, height: size?.height ?? 0 };
  return (
    <>
      {!docked && corner && size && (
        <svg className={styles.outline} aria-hidden="true">
          <path d={bubblePath(rect, CORNER, tip)} />
        </svg>
      )}
      <figure
        ref={body}
        aria-label={words.bubble(bubble.speaker)}
        className={styles.bubble}
        data-docked={docked}
        data-long={long}
        data-spark={bubble.spark}
        data-placed={docked || corner !== null}
        style={docked ? undefined : { transform: `translate(${rect.left}px, ${rect.top}px)` }}
      >
        {bubble.spark && <Burst word={words.spark} at={docked ? "line" : (corner?.burst ?? "left")} />}
        <blockquote className={styles.words} lang={langOf(bubble.words, language)}>
          {bubble.words}
        </blockquote>
        {(bubble.speaker !== "" || bubble.speakerName !== "") && (
          <figcaption className={styles.speaker}>
            {bubble.speaker !== "" && <b lang={langOf(bubble.speaker, language)}>{bubble.speaker}</b>}
            {bubble.speakerName !== "" && <span lang={langOf(bubble.speakerName, language)}>{bubble.speakerName}</span>}
            {bubble.uncertain && <span className={styles.doubt}>{words.speakerUncertain}</span>}
          </figcaption>
        )}
      </figure>
    </>
  );
}

function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** What a place hides: pixels of what is now count a hundredfold, and so do those that stick out of the map. */
function costOf(box: Box, { keepClear, done }: MapBubbleTask, { width, height }: Viewport): number {
  const within = shared(box, { left: 0, top: 0, right: width, bottom: height });
  const sum = (boxes: readonly Box[]) => boxes.reduce((area, other) => area + shared(box, other), 0);
  return 100 * (sum(keepClear) + shared(box, box) - within) + sum(done);
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function Burst({ word, at }: { word: string; at: "left" | "right" | "line" }) {
  if (at === "line") return <span className={styles.sparkWord}>{word}</span>;
  return (
    <svg className={styles.burst} data-at={at} viewBox="-50 -50 100 100" aria-hidden="true">
      <g transform="rotate(-8)">
        <polygon points={burstPoints(13, 47)} />
        <text textAnchor="middle" y="7.5" fontSize={word.length > 4 ? 17 : 21}>
          {word}
        </text>
      </g>
    </svg>
  );
}

/** The tail's tip stands before the speaker's mark or ring, as seen from the bubble; it follows the mark while the camera moves. */
function tipOf(
  scene: Scene,
  viewport: Viewport,
  bubble: SceneBubble,
  corner: Corner | null,
  size: { width: number; height: number } | null,
): Point | null {
  const speaker = scene.actors.find(({ id }) => id === bubble.speakerActor);
  if (!speaker || !corner || !size) return null;
  const at = toScreen(viewport, speaker.at);
  if (at.x < 0 || at.y < 0 || at.x > viewport.width || at.y > viewport.height) return null;
  const near = {
    x: Math.max(corner.left + CORNER, Math.min(corner.left + size.width - CORNER, at.x)),
    y: Math.max(corner.top, Math.min(corner.top + size.height, at.y)),
  };
  const distance = Math.hypot(near.x - at.x, near.y - at.y);
  const on = (far: number): Point => ({
    x: at.x + ((near.x - at.x) * far) / distance,
    y: at.y + ((near.y - at.y) * far) / distance,
  });
  // from the bubble towards the speaker, up to the ring or to a name on the way
  const clear = ringOf(speaker) * viewport.zoom + 5;
  let far = distance;
  while (far > clear && !corner.names.some((name) => holds(name, on(far - 4)))) far -= 1;
  return distance - far < 6 ? null : on(Math.max(far, clear));
}
