/** Keys on the sheet: up and down go through the actors of the step that is told; the focus goes along from step to step. */
import { type KeyboardEvent, type RefObject, useEffect } from "react";
import type { EpisodeId } from "../../model/index.ts";

const PARTS = "[role=button]";

/** Left and right are the page's own: they walk the story wherever one is. */
export function useSheetKeys(sheet: RefObject<HTMLElement | null>, now: EpisodeId | null) {
  useEffect(() => {
    const active = document.activeElement;
    const element = sheet.current;
    if (!element || now === null || !active?.matches("[data-number], [data-actor]") || !element.contains(active))
      return;
    element.querySelector<SVGGElement>(`[data-number="${CSS.escape(now)}"]`)?.focus({ preventScroll: true });
  }, [sheet, now]);
  return (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const active = event.target instanceof Element ? event.target.closest(PARTS) : null;
    const step = active?.closest("[data-step]");
    if (!active || !step) return;
    const parts = [...step.querySelectorAll<SVGGElement>(PARTS)];
    const next = parts[parts.indexOf(active as SVGGElement) + (event.key === "ArrowDown" ? 1 : -1)];
    next?.focus({ preventScroll: true });
    event.preventDefault();
  };
}
