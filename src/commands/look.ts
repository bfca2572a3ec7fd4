/** Screens, themes, languages, dialogs and the camera. */
import { keepPreferences, readPreferences } from "../io/index.ts";
import { LANGUAGES, type Language, THEMES, type Theme } from "../model/index.ts";
import { type Dialog, isLasting, type Passing, type Screen, selectStory, withScreen } from "../state/index.ts";
import { openAsking } from "./asking.ts";
import { changePassing, changeView, type Enishi, stopPlaying, wishCamera } from "./enishi.ts";
import { tellStory } from "./story.ts";

/** Goes to a screen; the story and spiral screens open the chosen story, or the first, where it was left. */
export function showScreen(enishi: Enishi, screen: Screen): void {
  stopPlaying(enishi);
  const state = enishi.store.getState();
  const story = selectStory(state);
  if ((screen === "story" || screen === "spiral") && story !== null) {
    changeView(enishi, (view) => withScreen(view, screen));
    tellStory(enishi, story, state.view.story === story ? state.view.step : null);
  } else if (screen === "ask") openAsking(enishi);
  else changeView(enishi, (view) => withScreen(view, screen));
}

/** Leaves the question for the screen it was asked from, else for the map; nothing has moved there. */
export function leaveAsking(enishi: Enishi): void {
  showScreen(enishi, enishi.store.getState().passing.askedFrom ?? "map");
}

export function chooseLanguage(enishi: Enishi, language: Language): void {
  changeView(enishi, (view) => ({ ...view, language }));
  keepPreferences({ ...readPreferences(), language });
}

export function chooseTheme(enishi: Enishi, theme: Theme): void {
  changeView(enishi, (view) => ({ ...view, theme }));
  keepPreferences({ ...readPreferences(), theme });
}

/** The language and theme kept in this browser, as far as they are known to us. */
export function rememberedLook(): { language?: Language; theme?: Theme } {
  const { language, theme } = readPreferences();
  const knownLanguage = LANGUAGES.find((known) => known === language);
  const knownTheme = THEMES.find((known) => known === theme);
  return { ...(knownLanguage && { language: knownLanguage }), ...(knownTheme && { theme: knownTheme }) };
}

/** Switches the single-letter keys on or off, in this browser. */
export function allowSingleKeys(enishi: Enishi, on: boolean): void {
  changePassing(enishi, { singleKeys: on });
  keepPreferences({ ...readPreferences(), singleKeys: on ? "on" : "off" });
}

/** Opens or closes a dialog; what was said before it opened does not linger in it. */
export function showDialog(enishi: Enishi, dialog: Dialog): void {
  const { notice } = enishi.store.getState().passing;
  const isOver = dialog !== null && notice !== null && !isLasting(notice);
  changePassing(enishi, isOver ? { dialog, notice: null } : { dialog });
}

export function dismissNotice(enishi: Enishi): void {
  changePassing(enishi, { notice: null });
}

/** Moves the camera: to all, to the selection, to the step that is told, or one notch nearer or farther. */
export function moveCamera(enishi: Enishi, target: Passing["camera"]["target"]): void {
  wishCamera(enishi, target);
}
