/** A view as the fragment of an address and back, so that a copied link shows the same picture. */
import { LANGUAGES, type Span, THEMES } from "../model/index.ts";
import { GATHERED_BY } from "../scene/index.ts";
import { askingFrom, putAsking } from "./askingInAddress.ts";
import { numbersFrom, putNumbers } from "./numbersInAddress.ts";
import { presentingIn, putPresenting } from "./presenting.ts";
import { putSpiral, spiralFrom } from "./spiral.ts";
import { FIRST_VIEW, NOTHING_SELECTED, SCREENS, type View } from "./view.ts";

/** Only what differs from `FIRST_VIEW` is written; language and theme always, so that the reader sees what the sender saw. */
export function addressOf(view: View): string {
  const params = new URLSearchParams();
  const put = (key: string, value: string | number | null) => {
    if (value !== null && value !== "") params.append(key, String(value));
  };
  if (view.screen !== FIRST_VIEW.screen) put("screen", view.screen);
  put("story", view.story);
  put("step", view.step);
  for (const actor of view.selection.actors) put("actor", actor);
  for (const tie of view.selection.ties) put("tie", tie);
  put("episode", view.selection.episode);
  putAsking(params, view.asking);
  putNumbers(params, view.numbers);
  putSpiral(params, view.spiral);
  for (const id of view.hiddenTypes) put("hide-type", id);
  for (const id of view.hiddenKinds) put("hide-kind", id);
  for (const ward of view.hiddenWards) params.append("hide-ward", ward);
  if (view.roomHidden) put("room", "hidden");
  put("gathered", view.gathered);
  if (view.timeMode !== FIRST_VIEW.timeMode) put("time", view.timeMode);
  put("until", view.playhead);
  put("since", view.windowStart);
  if (view.shownTime) put("shown", `${view.shownTime.first}..${view.shownTime.last}`);
  put("lang", view.language);
  put("theme", view.theme);
  putPresenting(params, view.presenting);
  return params.toString();
}

/** The view an address asks for; what it leaves out or spells in a way we do not know comes from `base`. */
export function viewFromAddress(fragment: string, base: View): View {
  const params = new URLSearchParams(fragment);
  const number = (key: string) => {
    const text = params.get(key);
    return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
  };
  const known = <T extends string>(key: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === params.get(key)) ?? otherwise;
  return {
    screen: known("screen", SCREENS, FIRST_VIEW.screen),
    story: params.get("story"),
    step: number("step"),
    selection: {
      ...NOTHING_SELECTED,
      actors: params.getAll("actor"),
      ties: params.getAll("tie"),
      episode: params.get("episode"),
    },
    asking: askingFrom(params),
    numbers: numbersFrom(params),
    spiral: spiralFrom(params),
    hiddenTypes: params.getAll("hide-type"),
    hiddenKinds: params.getAll("hide-kind"),
    hiddenWards: params.getAll("hide-ward"),
    roomHidden: params.get("room") === "hidden",
    gathered: [...GATHERED_BY, "nothing" as const].find((value) => value === params.get("gathered")) ?? null,
    timeMode: known("time", ["happened-in", "began-in", "had-happened-by"], FIRST_VIEW.timeMode),
    playhead: number("until"),
    windowStart: number("since"),
    shownTime: spanFrom(params.get("shown")),
    language: known("lang", LANGUAGES, base.language),
    theme: known("theme", THEMES, base.theme),
    presenting: presentingIn(params),
  };
}

/** `first..last` in days; anything else is no span. */
function spanFrom(text: string | null): Span | null {
  const [, first, last] = /^(-?\d{1,8})\.\.(-?\d{1,8})$/.exec(text ?? "") ?? [];
  if (first === undefined || last === undefined || Number(first) > Number(last)) return null;
  return { first: Number(first), last: Number(last) };
}
