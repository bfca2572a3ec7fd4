/** Keys of the story and spiral screens: arrows (and a clicker's page keys) walk, Space plays, Home and End go to the ends. */
import { useEffect } from "react";
import { type Enishi, playStory, stepStory, stopPlaying } from "../../commands/index.ts";
import { useEnishi } from "../useEnishi.tsx";

/** Whatever uses these keys itself. */
const USES_KEYS =
  "input, select, textarea, [contenteditable], [role=slider], [role=grid], [role=treegrid], [role=listbox], [role=menu], [role=tablist], [role=application], [role=dialog], dialog, table";
const USES_SPACE = "button, a[href], summary, [role=button], [role=option], [role=checkbox], [role=switch]";

export function useStoryKeys(): void {
  const enishi = useEnishi();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { view, passing, draft } = enishi.store.getState();
      if (
        (view.screen !== "story" && view.screen !== "spiral") ||
        view.presenting !== null ||
        passing.dialog !== null ||
        draft !== null ||
        event.defaultPrevented
      )
        return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(USES_KEYS) || (event.key === " " && target?.closest(USES_SPACE))) return;
      if (act(enishi, event.key)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [enishi]);
}

function act(enishi: Enishi, key: string): boolean {
  switch (key) {
    case "ArrowRight":
    case "PageDown":
      stepStory(enishi, 1);
      return true;
    case "ArrowLeft":
    case "PageUp":
      stepStory(enishi, -1);
      return true;
    case "Home":
      stepStory(enishi, "first");
      return true;
    case "End":
      stepStory(enishi, "last");
      return true;
    case " ":
      if (enishi.store.getState().passing.playing === "story") stopPlaying(enishi);
      else playStory(enishi);
      return true;
    default:
      return false;
  }
}
