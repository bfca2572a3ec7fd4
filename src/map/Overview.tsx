/** The whole map in small, with the part that is seen; drag in it to look elsewhere. Only there while something is out of sight. */
import { type PointerEvent, useEffect, useRef } from "react";
import type { Box, Point } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import type { GroundSheet } from "./ground/ground.ts";
import styles from "./Overview.module.css";
import { OVERVIEW, overviewOn } from "./overviewPlace.ts";
import { fillOfActor, type Paint } from "./paint.ts";
import { boxHolds, seenBox, type Viewport } from "./viewport.ts";

const { width: WIDTH, height: HEIGHT } = OVERVIEW;
const MARGIN = 8;

interface OverviewProps {
  readonly scene: Scene;
  /** The picture of everything, where that is too much to be drawn one by one. */
  readonly ground: GroundSheet | null;
  readonly viewport: Viewport;
  readonly paint: Paint;
  readonly onLook: (at: Point) => void;
}

/** A pointer's shortcut: everything it does, the buttons and keys of the map do too, so it is hidden from screen readers. */
export function Overview({ scene, ground, viewport, paint, onLook }: OverviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const all = useRef<{ readonly of: readonly unknown[]; readonly drawn: HTMLCanvasElement } | null>(null);
  const { bounds } = scene;
  const seen = seenBox(viewport);
  const needed = bounds !== null && overviewOn(viewport) !== null && !boxHolds(seen, bounds);

  useEffect(() => {
    const ctx = canvas.current?.getContext("2d");
    if (!ctx || !needed || !bounds) return;
    const of = [scene, ground, paint];
    if (!all.current?.of.every((part, i) => part === of[i]))
      all.current = { of, drawn: drawnOverview({ scene, ground, paint }, bounds) };
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, WIDTH * 2, HEIGHT * 2);
    ctx.drawImage(all.current.drawn, 0, 0);
    drawSeen(ctx, bounds, seen, paint);
  });

  if (!needed || !bounds) return null;
  const look = (event: PointerEvent<HTMLCanvasElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const { scale, left, top } = scaleOf(bounds);
    onLook({ x: (event.clientX - frame.left - left) / scale, y: (event.clientY - frame.top - top) / scale });
  };
  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      className={styles.overview}
      width={WIDTH * 2}
      height={HEIGHT * 2}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0) look(event);
      }}
    />
  );
}

function scaleOf(bounds: Box): { scale: number; left: number; top: number } {
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const scale = Math.min((WIDTH - 2 * MARGIN) / width, (HEIGHT - 2 * MARGIN) / height);
  return {
    scale,
    left: WIDTH / 2 - ((bounds.left + bounds.right) / 2) * scale,
    top: HEIGHT / 2 - ((bounds.top + bounds.bottom) / 2) * scale,
  };
}

/** Everything in small, drawn once for each scene. */
function drawnOverview(
  { scene, ground, paint }: Pick<OverviewProps, "scene" | "ground" | "paint">,
  bounds: Box,
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH * 2;
  canvas.height = HEIGHT * 2;
  const ctx = canvas.getContext("2d");
  if (!ctx) return canvas;
  const { scale, left, top } = scaleOf(bounds);
  const x = (at: number) => at * scale + left;
  const y = (at: number) => at * scale + top;
  ctx.setTransform(2, 0, 0, 2, 0, 0);
  if (scene.far) {
    if (!ground) return canvas;
    const { left: first, top: upper, scale: size, width, height } = ground.frame;
    ctx.imageSmoothingQuality = "high";
    ctx.drawImage(ground.picture, x(first), y(upper), (width / size) * scale, (height / size) * scale);
    return canvas;
  }
  const places = new Map(scene.actors.map(({ id, at }) => [id, at]));
  ctx.strokeStyle = paint.faint;
  ctx.lineWidth = 0.6;
  ctx.beginPath();
  for (const { from, to } of scene.ties) {
    const a = places.get(from);
    const b = places.get(to);
    if (!a || !b) continue;
    ctx.moveTo(x(a.x), y(a.y));
    ctx.lineTo(x(b.x), y(b.y));
  }
  ctx.stroke();
  for (const actor of scene.actors) {
    const { at, strength, radius } = actor;
    ctx.globalAlpha = strength === "rest" ? 0.3 : 1;
    ctx.fillStyle = fillOfActor(paint, actor);
    ctx.beginPath();
    ctx.arc(x(at.x), y(at.y), Math.max(1.6, radius * scale), 0, 2 * Math.PI);
    ctx.fill();
  }
  return canvas;
}

/** The frame around the part that is seen. */
function drawSeen(ctx: CanvasRenderingContext2D, bounds: Box, seen: Box, paint: Paint): void {
  const { scale, left, top } = scaleOf(bounds);
  const x = (at: number) => at * scale + left;
  const y = (at: number) => at * scale + top;
  ctx.setTransform(2, 0, 0, 2, 0, 0);
  const frame = {
    left: Math.max(0.75, x(seen.left)),
    top: Math.max(0.75, y(seen.top)),
    right: Math.min(WIDTH - 0.75, x(seen.right)),
    bottom: Math.min(HEIGHT - 0.75, y(seen.bottom)),
  };
  ctx.strokeStyle = paint.shu;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(frame.left, frame.top, Math.max(4, frame.right - frame.left), Math.max(4, frame.bottom - frame.top));
}
