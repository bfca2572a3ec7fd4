/** The small scenes by name: what each is about, in which theme and window it is drawn. Read by the page and by the tests. */
import type { Theme } from "../../src/model/index.ts";

export interface GalleryEntry {
  readonly name: GalleryName;
  readonly about: string;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** How many notches nearer than all of it. */
  readonly nearer?: number;
  /** `false`: for looking only, for what it shows depends on the machine or on the layout of the sample. */
  readonly compared?: boolean;
}

const entries = [
  { name: "types", about: "every type of actor, and one that is not known" },
  { name: "kinds", about: "every kind of tie, and one that is not known" },
  { name: "triad", about: "an introducer named, and one not named" },
  { name: "fan", about: "parallel ties both ways, counted where there are many" },
  { name: "uncertain", about: "ties the source is not sure of" },
  { name: "marks", about: "selected, pinned, where stories meet" },
  { name: "grounds", about: "two stories that overlap, titles upright" },
  { name: "grounds-dark", about: "two stories that overlap in the dark", theme: "dark" },
  { name: "strengths", about: "all strengths side by side" },
  { name: "crowded", about: "more names than there is room for" },
  { name: "letters", about: "long names, rare and half-width letters, markup" },
  { name: "hover-actor", about: "an actor pointed at" },
  { name: "hover-tie", about: "a triad pointed at" },
  { name: "step", about: "a step of a story: done, now and to come, a spark in words" },
  { name: "step-dark", about: "the same step in the dark", theme: "dark" },
  { name: "step-projector", about: "the same step on a projector", theme: "projector", width: 1280, height: 540 },
  { name: "step-phone", about: "the same step on a phone, words docked", width: 390, height: 520 },
  { name: "far", about: "very many from afar: where wards gather, and who is scattered" },
  { name: "far-dark", about: "the same in the dark", theme: "dark" },
  { name: "far-projector", about: "the same on a projector", theme: "projector", width: 1280, height: 560 },
  { name: "far-mid", about: "nearer: wards fade, names of actors come", nearer: 2 },
  { name: "far-near", about: "near: marks, ties and names as on any map", nearer: 5 },
  { name: "far-filtered", about: "very many, filtered: the outlines stay, the counts are of whom is shown" },
  { name: "far-communities", about: "very many: where communities gather" },
  { name: "far-story", about: "a step of a story among very many" },
  { name: "many", about: "a thousand actors, for trying how it moves", compared: false },
  { name: "foreign-letters", about: "emoji, Arabic, Hebrew, Korean", compared: false },
  { name: "sample", about: "the sample data, explored", compared: false },
  { name: "sample-dark", about: "the sample data in the dark", theme: "dark", compared: false },
  { name: "story", about: "the third step of the first story", compared: false },
  { name: "story-projector", about: "the same step on a projector", theme: "projector", compared: false },
  { name: "story-end", about: "the last step of the second story", compared: false },
] as const;

export type GalleryName = (typeof entries)[number]["name"];

export const GALLERY_ENTRIES: readonly GalleryEntry[] = entries;
