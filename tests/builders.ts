/** Small valid data sets for tests: name only what the test is about. */
import {
  type Actor,
  type ContextLine,
  type Dataset,
  dayOf,
  EMPTY_DATASET,
  type Episode,
  lastDayOfMonth,
  type Story,
  type Tie,
  type When,
} from "../src/model/index.ts";

/** Some day of a month (1 to 12) of a year. */
export function month(year: number, number: number): When {
  const written = `${year}-${String(number).padStart(2, "0")}`;
  const earliest = dayOf(year, number, 1);
  return { earliest, latest: lastDayOfMonth(year, number), precision: "month", approximate: false, written };
}

/** One day; throws for a date the calendar does not have. */
export function day(year: number, number: number, date: number): When {
  const at = dayOf(year, number, date);
  if (at === null) throw new Error(`no such day: ${year}-${number}-${date}`);
  return { earliest: at, latest: at, precision: "day", approximate: false, written: `${year}-${number}-${date}` };
}

export function actor(id: string, rest: Partial<Actor> = {}): Actor {
  return {
    id,
    name: id,
    reading: "",
    type: "npo",
    ward: "",
    parent: null,
    topics: [],
    needs: [],
    offers: [],
    aliases: [],
    corporateNumber: "",
    url: "",
    description: "",
    visibility: "public",
    source: "test",
    declared: true,
    ...rest,
  };
}

/** A tie named after its ends (and introducer) unless `id` says otherwise; an introduction where there is an introducer. */
export function tie(from: string, to: string, rest: Partial<Tie> = {}): Tie {
  const via = rest.via ?? null;
  return {
    id: via === null ? `${from}-${to}` : `${from}-${to}/${via}`,
    from,
    to,
    via,
    viaUnnamed: false,
    kind: via === null ? "contact" : "introduction",
    weight: 1,
    when: null,
    until: null,
    story: null,
    note: "",
    quote: "",
    contact: "",
    certain: true,
    source: "test",
    ...rest,
  };
}

export function story(id: string, rest: Partial<Story> = {}): Story {
  return { id, title: id, ward: "", summary: "", color: "", source: "test", ...rest };
}

/** An episode named after its story and step unless `id` says otherwise. */
export function episode(of: string, step: number, rest: Partial<Episode> = {}): Episode {
  return {
    id: `${of}/${step}`,
    story: of,
    step,
    when: null,
    kind: "meeting",
    title: `${of} ${step}`,
    text: "",
    speaker: "",
    speakerActor: null,
    actors: [],
    ties: [],
    certain: true,
    source: "test",
    ...rest,
  };
}

export function contextLine(id: string, lane: string, rest: Partial<ContextLine> = {}): ContextLine {
  return { id, when: null, lane, text: id, certain: true, note: "", source: "test", ...rest };
}

/** A data set; actors and stories that ties and episodes name are added, in the order they are named. */
export function dataset(parts: Partial<Dataset>): Dataset {
  const { actors = [], ties = [], stories = [], episodes = [] } = parts;
  const named = [
    ...ties.flatMap(({ from, to, via }) => (via === null ? [from, to] : [from, to, via])),
    ...episodes.flatMap(({ actors: present, speakerActor }) =>
      speakerActor === null ? present : [...present, speakerActor],
    ),
  ];
  const told = [...ties.flatMap((one) => one.story ?? []), ...episodes.map((one) => one.story)];
  return {
    ...EMPTY_DATASET,
    ...parts,
    actors: [...actors, ...missing(actors, named).map((id) => actor(id))],
    stories: [...stories, ...missing(stories, told).map((id) => story(id))],
  };
}

function missing(declared: readonly { readonly id: string }[], named: readonly string[]): string[] {
  const known = new Set(declared.map(({ id }) => id));
  return [...new Set(named)].filter((id) => !known.has(id));
}
