/** What makes a part of a drawing a button: a click, Enter and Space. */
import type { KeyboardEvent, MouseEvent } from "react";

export function pressedBy(press: (additive: boolean) => void) {
  return {
    onClick: (event: MouseEvent) => press(event.shiftKey || event.ctrlKey || event.metaKey),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press(event.shiftKey);
    },
  };
}
