/** The moment of a spark before a room: a burst beside who had the idea, over what is at rest. */
import { useEffect, useState } from "react";
import type { ActorId, Box } from "../model/index.ts";
import { placeBubble, type Scene } from "../scene/index.ts";
import { burstPoints } from "./bubblePath.ts";
import { bubbleTaskOf } from "./bubbleTask.ts";
import type { LabelPlan } from "./labelPlan.ts";
import styles from "./Spark.module.css";
import type { Viewport } from "./viewport.ts";

interface SparkProps {
  readonly at: ActorId;
  readonly word: string;
  readonly scene: Scene;
  /** Without what a caption covers. */
  readonly viewport: Viewport;
  readonly labels: LabelPlan;
  readonly stopPx: number;
  readonly letterPx: number;
  /** What stands over the map now. */
  readonly over: () => readonly Box[];
}

/** How long the camera must rest before it flies. */
const REST_MS = 120;
/** Width in letters of names. */
const WIDE = 6.4;

export function Spark({ at, word, scene, viewport, labels, stopPx, letterPx, over }: SparkProps) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const size = Math.min(letterPx * WIDE, viewport.width / 4, viewport.height / 3);
  useEffect(() => {
    const spoken = {
      ...scene,
      bubble: { episode: "", words: "", speaker: "", speakerActor: at, speakerName: "", uncertain: false, spark: true },
    };
    const timer = setTimeout(() => {
      const task = bubbleTaskOf(
        { scene: spoken, viewport, labels, stopPx, standing: over() },
        { width: size, height: size },
      );
      setPlace(placeBubble(task));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [at, scene, viewport, labels, stopPx, size, over]);
  if (place === null) return null;
  return (
    <svg
      className={styles.burst}
      style={{ left: place.left, top: place.top, width: size, height: size }}
      viewBox="-50 -50 100 100"
      role="img"
      aria-label={word}
    >
      <g className={styles.flash}>
        <g transform="rotate(-8)">
          <polygon points={burstPoints(13, 47)} />
          <text textAnchor="middle" y="7.5" fontSize={word.length > 4 ? 17 : 21}>
            {word}
          </text>
        </g>
      </g>
    </svg>
  );
}
