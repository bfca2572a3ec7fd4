/** The address follows the view, and the view follows the address when the user goes back, forward or pastes a link. */
import { firstTheme, followAddress, readAddress, readPreferences, writeAddress } from "../io/index.ts";
import { addressOf, FIRST_VIEW, viewFromAddress } from "../state/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying } from "./enishi.ts";
import { rememberedLook } from "./look.ts";
import { forgetMissing } from "./settle.ts";

/** The address is written when the view has come to rest: browsers refuse a page that writes it with every picture. */
const REST_MS = 250;

/** Takes the view from the address once, then keeps both in step. Changing screen or story makes a step for "back". */
export function keepAddress(enishi: Enishi): void {
  const language = navigator.language.startsWith("ja") ? "ja" : "en";
  const base = { ...FIRST_VIEW, language, theme: firstTheme(), ...rememberedLook() } as const;
  changeView(enishi, () => viewFromAddress(readAddress(), base));
  changePassing(enishi, { singleKeys: readPreferences().singleKeys !== "off" });
  let written = addressOf(enishi.store.getState().view);
  writeAddress(written);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  enishi.store.subscribe((state, before) => {
    if (state.view === before.view) return;
    // a story that the screen itself begins with is no step of the user's
    const another = before.view.story !== null && state.view.story !== before.view.story;
    const turned = state.view.screen !== before.view.screen || another;
    clearTimeout(waiting);
    const write = () => {
      const fragment = addressOf(enishi.store.getState().view);
      if (fragment === written) return;
      written = fragment;
      writeAddress(fragment, turned && state.passing.playing === null);
    };
    if (turned) write();
    else waiting = setTimeout(write, REST_MS);
  });
  followAddress((fragment) => {
    stopPlaying(enishi);
    clearTimeout(waiting);
    const next = viewFromAddress(fragment, enishi.store.getState().view);
    written = addressOf(next);
    changeView(enishi, () => next);
    forgetMissing(enishi, true);
  });
}

/** Copies a link to exactly this picture; says so, or leaves it in the address line where the browser refuses. */
export async function copyLink(enishi: Enishi): Promise<void> {
  const link = `${window.location.href.split("#")[0]}#${addressOf(enishi.store.getState().view)}`;
  try {
    await navigator.clipboard.writeText(link);
    changePassing(enishi, { notice: { key: "link-copied" } });
  } catch {
    changePassing(enishi, { notice: { key: "link-in-address" } });
  }
}
