/** Keys that work everywhere on the page. Single letters can be switched off (WCAG 2.1.4). */
import { useEffect } from "react";
import {
  clearSelection,
  type Enishi,
  openSaying,
  playTime,
  redo,
  showDialog,
  showScreen,
  startPresenting,
  stopPlaying,
  undo,
} from "../../commands/index.ts";
import { SCREENS } from "../../state/index.ts";
import { useEnishi } from "../useEnishi.tsx";

export function usePageKeys(): void {
  const enishi = useEnishi();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || enishi.store.getState().draft !== null) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
        event.preventDefault();
        if (event.shiftKey) redo(enishi);
        else undo(enishi);
      } else if (!(event.ctrlKey || event.metaKey || event.altKey) && act(enishi, event)) {
        event.preventDefault();
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [enishi]);
}

function act(enishi: Enishi, event: KeyboardEvent): boolean {
  const { view, passing } = enishi.store.getState();
  if (passing.dialog !== null) return false;
  // the room is heard also while a story is told to it
  if (passing.singleKeys && event.key.toLowerCase() === "n") {
    openSaying(enishi);
    return true;
  }
  if (view.presenting !== null) return false;
  if (event.key === "Escape") {
    if (view.selection.actors.length + view.selection.ties.length === 0 && view.selection.episode === null)
      return false;
    clearSelection(enishi);
    return true;
  }
  if (event.key === " " && view.screen === "map" && !isControl(event.target)) {
    if (passing.playing) stopPlaying(enishi);
    else playTime(enishi);
    return true;
  }
  if (!passing.singleKeys) return false;
  const screen = SCREENS[Number(event.key) - 1];
  if (screen) showScreen(enishi, screen);
  else if (event.key === "?") showDialog(enishi, "help");
  else if (event.key.toLowerCase() === "p" && !event.shiftKey) startPresenting(enishi);
  else return false;
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("button, a, [role=slider], [role=option], [role=row], [role=menuitem]") !== null
  );
}
