/** The sheet a spiral lies on: as large as it reads, smaller or larger on request, moved by scrolling, dragging or keys. */
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Box, Point } from "../../model/index.ts";
import { useWords } from "../useEnishi.tsx";
import styles from "./SpiralSheet.module.css";
import type { Room } from "./useRoom.ts";

interface SpiralSheetProps {
  readonly roomRef: RefCallback<HTMLElement>;
  readonly room: Room | null;
  /** `null` while it is being laid. */
  readonly bounds: Box | null;
  /** Size of the smallest letters at scale 1; the sheet is not made so small that they fall below `leastPx`, unless asked. */
  readonly letterPx: number;
  readonly leastPx: number;
  /** What is to be in sight; where it changes, the sheet moves to it. */
  readonly inSight: Point | null;
  readonly name: string;
  readonly describedBy: string;
  /** Beside the sheet: what belongs to it, and below that how its marks are read. */
  readonly beside: ReactNode;
  readonly besidePx: number;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** Names in less than this share of the least size are left out: marks and numbers alone tell the whole. */
const LEGIBLE_SHARE = 0.75;
const MOST_GROWN = 1.3;
/** A step nearer to the edge than this share of the room is brought to the middle, with its neighbours around it. */
const NEAR_EDGE = 0.28;
const ZOOMS = { least: 0.2, most: 3, step: 1.25 };

export function SpiralSheet(props: SpiralSheetProps) {
  const { roomRef, room, bounds, letterPx, leastPx, inSight, name, describedBy, beside, besidePx, foot, children } =
    props;
  const { spiral: say } = useWords();
  const scroller = useRef<HTMLElement | null>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  const drag = useDragging();
  const size = bounds && { width: bounds.right - bounds.left, height: bounds.bottom - bounds.top };
  const fit = room && size ? Math.min(room.width / size.width, room.height / size.height) : 1;
  const readable = Math.min(1, leastPx / letterPx);
  const scale = zoom ?? Math.max(readable, Math.min(MOST_GROWN, fit));
  const legible = letterPx * scale >= leastPx * LEGIBLE_SHARE;
  const beyond = fit < readable - 0.001 || zoom !== null;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !bounds || !inSight) return;
    bringIntoSight(element, (inSight.x - bounds.left) * scale, (inSight.y - bounds.top) * scale);
  }, [inSight, bounds, scale]);
  const zoomBy = (factor: number) => setZoom(Math.max(ZOOMS.least, Math.min(ZOOMS.most, scale * factor)));
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === ";") zoomBy(ZOOMS.step);
    else if (event.key === "-") zoomBy(1 / ZOOMS.step);
    else if (event.key === "0") setZoom(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.place}>
      <div className={styles.sheet}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging and keys are short cuts for what scrolling and buttons do */}
        <div
          className={styles.scroller}
          ref={(element) => {
            scroller.current = element;
            roomRef(element);
          }}
          data-beyond={beyond}
          onKeyDown={keys}
          {...drag}
        >
          {bounds && size && (
            <svg
              className={styles.svg}
              data-legible={legible}
              viewBox={`${bounds.left} ${bounds.top} ${size.width} ${size.height}`}
              width={Math.floor(size.width * scale)}
              height={Math.floor(size.height * scale)}
              role="group"
              aria-label={name}
              aria-describedby={describedBy}
            >
              {children}
            </svg>
          )}
        </div>
      </div>
      <div className={styles.beside} style={{ "--beside": `${besidePx}px` } as CSSProperties}>
        <div className={styles.told}>{beside}</div>
        <div className={styles.foot}>
          {foot}
          <fieldset className={styles.zooms}>
            <legend className="visually-hidden">{say.view}</legend>
            <button type="button" aria-label={say.zoomOut} title={say.zoomOut} onClick={() => zoomBy(1 / ZOOMS.step)}>
              −
            </button>
            <button type="button" aria-label={say.zoomIn} title={say.zoomIn} onClick={() => zoomBy(ZOOMS.step)}>
              ＋
            </button>
            <button type="button" onClick={() => setZoom(zoom === null ? fit : null)}>
              {zoom === null ? say.whole : say.natural}
            </button>
          </fieldset>
        </div>
      </div>
    </div>
  );
}

function bringIntoSight(element: HTMLElement, x: number, y: number): void {
  const margin = Math.min(element.clientWidth, element.clientHeight) * NEAR_EDGE;
  const offX = Math.max(0, (element.clientWidth - element.scrollWidth) / 2);
  const hidden =
    x + offX < element.scrollLeft + margin ||
    x + offX > element.scrollLeft + element.clientWidth - margin ||
    y < element.scrollTop + margin ||
    y > element.scrollTop + element.clientHeight - margin;
  if (!hidden) return;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollTo({
    left: x - element.clientWidth / 2,
    top: y - element.clientHeight / 2,
    behavior: still ? "instant" : "smooth",
  });
}

/** A mouse takes hold of the sheet; fingers scroll it as they scroll everything. */
function useDragging() {
  const held = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const isPart = event.target instanceof Element && event.target.closest("[role=button]") !== null;
      if (event.pointerType !== "mouse" || event.button !== 0 || isPart) return;
      const { scrollLeft: left, scrollTop: top } = event.currentTarget;
      held.current = { x: event.clientX, y: event.clientY, left, top };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (held.current === null) return;
      if (event.buttons === 0) {
        held.current = null;
        return;
      }
      const { x, y, left, top } = held.current;
      event.currentTarget.scrollTo({
        left: left + x - event.clientX,
        top: top + y - event.clientY,
        behavior: "instant",
      });
    },
    onPointerUp: () => {
      held.current = null;
    },
  };
}
