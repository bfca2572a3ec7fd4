/** Telling a story to a room: what is told, and how it is shown. Screen, selection, filter and theme of the page stay as they were below it. */
import { type StoryId, THEMES, type Theme } from "../model/index.ts";

/** A story at one of its steps; `step` is a value of `Episode.step`. */
export interface ToldPlace {
  readonly story: StoryId;
  readonly step: number | null;
}

/** How it is shown; kept from one telling to the next. */
export interface PresentingLook {
  /** The theme before the room; the page keeps its own. */
  readonly theme: Theme;
  /** Steps larger (or smaller) than the room needs by the size of the window. */
  readonly letters: number;
  readonly labels: boolean;
  /** Are people's names shown? */
  readonly names: boolean;
  /** The camera stays where it is from step to step. */
  readonly still: boolean;
  /** What happened around is told beside a step. */
  readonly history: boolean;
}

export interface Presenting extends ToldPlace, PresentingLook {
  /** Where stories were changed, the last one last. */
  readonly trail: readonly ToldPlace[];
  /** The screen is dark. */
  readonly black: boolean;
  /** Notes stand in the same window. */
  readonly notes: boolean;
}

export const LETTERS = { least: -3, most: 5 } as const;

export const FIRST_LOOK: PresentingLook = {
  theme: "projector",
  letters: 0,
  labels: true,
  names: true,
  still: false,
  history: true,
};

export function presentingFrom({ story, step }: ToldPlace, look: PresentingLook): Presenting {
  return { ...look, story, step, trail: [], black: false, notes: false };
}

/** Changed stories; the way back is remembered. */
export function withStoryChanged(presenting: Presenting, to: ToldPlace): Presenting {
  const { story, step, trail } = presenting;
  return { ...presenting, ...to, trail: [...trail, { story, step }] };
}

/** Back to where stories were changed the last time; unchanged where they were not. */
export function withStoryResumed(presenting: Presenting): Presenting {
  const last = presenting.trail.at(-1);
  return last === undefined ? presenting : { ...presenting, ...last, trail: presenting.trail.slice(0, -1) };
}

/** The look as text for what keeps it: only what differs from `FIRST_LOOK`, e.g. `dark,letters:2,no-names`. */
export function lookInText({ theme, letters, labels, names, still, history }: PresentingLook): string {
  return [
    theme === FIRST_LOOK.theme ? "" : theme,
    letters === 0 ? "" : `letters:${letters}`,
    labels ? "" : "no-labels",
    names ? "" : "no-names",
    still ? "still" : "",
    history ? "" : "no-history",
  ]
    .filter(Boolean)
    .join(",");
}

/** The look a text tells; what it leaves out or spells in a way we do not know is as at first. */
export function lookFrom(text: string): PresentingLook {
  const parts = text.split(",");
  const letters = Number(parts.find((part) => part.startsWith("letters:"))?.slice("letters:".length) ?? 0);
  return {
    theme: THEMES.find((theme) => parts.includes(theme)) ?? FIRST_LOOK.theme,
    letters: Number.isInteger(letters) ? Math.max(LETTERS.least, Math.min(LETTERS.most, letters)) : 0,
    labels: !parts.includes("no-labels"),
    names: !parts.includes("no-names"),
    still: parts.includes("still"),
    history: !parts.includes("no-history"),
  };
}

/** Adds a telling to an address, so that a page that is loaded again goes on where it was. */
export function putPresenting(params: URLSearchParams, presenting: Presenting | null): void {
  if (presenting === null) return;
  params.append("present", presenting.story);
  if (presenting.step !== null) params.append("present-at", String(presenting.step));
  const marks = [presenting.black ? "black" : "", presenting.notes ? "notes" : "", lookInText(presenting)];
  const look = marks.filter(Boolean).join(",");
  if (look !== "") params.append("present-with", look);
  for (const { story, step } of presenting.trail) params.append("present-from", `${step ?? ""}:${story}`);
}

export function presentingIn(params: URLSearchParams): Presenting | null {
  const story = params.get("present");
  if (story === null || story === "") return null;
  const look = params.get("present-with") ?? "";
  const trail = params.getAll("present-from").flatMap((text): ToldPlace[] => {
    const [, step, from] = /^([^:]*):(.+)$/s.exec(text) ?? [];
    return from === undefined ? [] : [{ story: from, step: numberIn(step ?? "") }];
  });
  return {
    ...lookFrom(look),
    story,
    step: numberIn(params.get("present-at") ?? ""),
    trail,
    black: look.split(",").includes("black"),
    notes: look.split(",").includes("notes"),
  };
}

function numberIn(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
