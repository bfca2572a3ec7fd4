/** Where the keyboard goes when a screen over the page is gone: back to what opened it, else to the main part of the page. */
import { useLayoutEffect } from "react";

export function useFocusBack(): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      // the page below can hold the focus again only once this screen is off it
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        if (opener instanceof HTMLElement && opener !== document.body) opener.focus({ preventScroll: true });
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>("main:not([hidden]), [role=main]")?.focus({ preventScroll: true });
      });
    };
  }, []);
}
