/** What the map does more before a room: the camera frames each step above the caption, introductions are played, a spark bursts. */
import { useLayoutEffect, useRef } from "react";
import type { ActorId, Box, TieId } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import type { Camera } from "./camera.ts";
import type { Chart } from "./charted.ts";
import { Introducing } from "./Introducing.tsx";
import type { Paint } from "./paint.ts";
import { Spark } from "./Spark.tsx";
import type { Viewport } from "./viewport.ts";

/** The moment that is told. */
export interface Presented {
  /** Another one for each step: what happens in a step happens once. */
  readonly step: string;
  /** How much of the lower edge a caption covers, in CSS pixels. */
  readonly covered: number;
  /** Another one whenever something else stands at the edges. */
  readonly edges: string;
  /** The camera stays where it is. */
  readonly still: boolean;
  /** Introductions to be played. */
  readonly introduced: readonly TieId[];
  readonly sparkAt: ActorId | null;
}

/** The camera goes along with what is told, and is back where it was afterwards. */
export function useBeforeRoom(
  living: { readonly chart: Chart; readonly camera: Camera } | null,
  presented: Presented | null,
  viewport: Viewport | null,
  paint: Paint | null,
  over: () => readonly Box[],
): void {
  const isPresented = presented !== null;
  const framed = useRef("");
  const latest = useRef(over);
  latest.current = over;
  useLayoutEffect(() => {
    if (!living || !isPresented) return;
    living.camera.wentBefore();
    living.chart.cy.autoungrabify(true);
    framed.current = "";
    return () => {
      living.chart.cy.autoungrabify(false);
      living.camera.cameBack();
    };
  }, [living, isPresented]);

  const { step = "", covered = 0, still = false, edges = "" } = presented ?? {};
  const room = `${viewport?.width} ${viewport?.height} ${covered} ${paint?.letterPx} ${edges}`;
  const stepMs = Number.parseFloat(paint?.token("m-step", "0") ?? "0") || 0;
  // in the picture that shows the step, not in the one after it
  useLayoutEffect(() => {
    if (!living || !isPresented || room === "") return;
    const first = framed.current === "";
    // a camera that is held is set once, on everything
    if (still && !first) return;
    const walked = !first && framed.current !== step;
    framed.current = step;
    living.camera.frame(covered, latest.current(), still, walked ? stepMs : 0);
  }, [living, isPresented, step, covered, still, room, stepMs]);
}

interface BeforeRoomProps {
  readonly chart: Chart;
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly paint: Paint;
  readonly presented: Presented;
  readonly stopPx: number;
  readonly word: string;
  readonly over: () => readonly Box[];
}

export function BeforeRoom({ chart, scene, viewport, paint, presented, stopPx, word, over }: BeforeRoomProps) {
  const { introduced, sparkAt, covered } = presented;
  return (
    <>
      {introduced.length > 0 && (
        <Introducing chart={chart} scene={scene} viewport={viewport} paint={paint} ties={introduced} />
      )}
      {sparkAt !== null && (
        <Spark
          at={sparkAt}
          word={word}
          scene={scene}
          viewport={{ ...viewport, height: viewport.height - covered }}
          labels={chart.labelsAt(viewport.zoom)}
          stopPx={stopPx}
          letterPx={paint.letterPx}
          over={over}
        />
      )}
    </>
  );
}
