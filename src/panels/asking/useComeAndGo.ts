/** Where the keyboard is as the asking screen comes and goes: in the question's first field, and back where it was before. */
import { type RefObject, useEffect, useLayoutEffect } from "react";
import { clearSelection, leaveAsking } from "../../commands/index.ts";
import { useEnishi } from "../useEnishi.tsx";

/** `section` holds the question. A page that opens with a question leaves the keyboard at its beginning. */
export function useComeAndGo(section: RefObject<HTMLElement | null>): void {
  useEscape();
  const enishi = useEnishi();
  useLayoutEffect(() => {
    const here = section.current;
    if (here === null || enishi.store.getState().passing.askedFrom === null) return;
    const before = document.activeElement;
    // on a touch screen a focused field would bring the keyboard up over the answer
    const isTouched = matchMedia("(pointer: coarse)").matches;
    const first = isTouched ? here : here.querySelector<HTMLElement>("[role=combobox]");
    first?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      const isElsewhere = now !== null && now !== document.body && !here.contains(now);
      if (!isElsewhere && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [enishi, section]);
}

/** Escape leads back, unless something else on the screen took it: an open list closes first, then what is selected is let go. */
function useEscape(): void {
  const enishi = useEnishi();
  useEffect(() => {
    let wasOpen = false;
    const notice = ({ target }: KeyboardEvent) => {
      wasOpen = target instanceof HTMLElement && target.getAttribute("aria-expanded") === "true";
    };
    const listen = (event: KeyboardEvent) => {
      const { view, passing, draft } = enishi.store.getState();
      if (event.key !== "Escape" || event.defaultPrevented || wasOpen || passing.dialog !== null || draft !== null)
        return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (at?.closest("[role=listbox], [role=dialog], input:not([role=combobox]), select")) return;
      // elsewhere on the page its own keys see to the selection
      const selected = view.selection.actors.length + view.selection.ties.length > 0;
      if (!selected) leaveAsking(enishi);
      else if (at?.matches("[role=combobox]")) clearSelection(enishi);
    };
    window.addEventListener("keydown", notice, true);
    window.addEventListener("keydown", listen);
    return () => {
      window.removeEventListener("keydown", notice, true);
      window.removeEventListener("keydown", listen);
    };
  }, [enishi]);
}
