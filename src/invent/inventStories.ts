/** Stories told of invented ties: somebody in need, who is brought to somebody, and what came of it. */
import type { Actor, ActorId, Episode, Story, StoryId, Tie, When } from "../model/index.ts";
import type { Chance } from "./chance.ts";

export interface Told {
  readonly stories: readonly Story[];
  readonly episodes: readonly Episode[];
  /** The ties, those that are told of with their story. */
  readonly ties: readonly Tie[];
}

type Step = Pick<Episode, "kind" | "title" | "text"> & Partial<Episode>;

/** About one story for two hundred actors, as far as introductions go round: a tie belongs to one story at most. */
export function inventStories(actors: readonly Actor[], ties: readonly Tie[], chance: Chance): Told {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const around = new Map<ActorId, number[]>();
  for (const [at, { from, to }] of ties.entries()) {
    for (const end of [from, to]) {
      const here = around.get(end);
      if (here) here.push(at);
      else around.set(end, [at]);
    }
  }
  const triads = ties.flatMap(({ via }, at) => (via === null ? [] : [at]));
  const wanted = Math.min(400, Math.max(1, Math.round(actors.length / 200)), triads.length);
  const storyOf = new Map<number, StoryId>();
  const stories: Story[] = [];
  const episodes: Episode[] = [];
  for (let tries = 0; tries < wanted * 4 && stories.length < wanted; tries++) {
    const first = chance.oneOf(triads);
    if (storyOf.has(first)) continue;
    const id = `s${String(stories.length + 1).padStart(3, "0")}`;
    const chapters = chaptersFrom(first, ties, around, storyOf);
    for (const at of chapters) storyOf.set(at, id);
    const told = chapters.map((at) => ties[at] as Tie);
    const hero = byId.get((ties[first] as Tie).from) as Actor;
    stories.push(storyAbout(id, hero, stories.length));
    stepsOf(told, hero, byId).forEach((step, i) => {
      episodes.push(episodeOf(id, i + 1, step));
    });
  }
  return {
    stories,
    episodes,
    ties: ties.map((tie, at) => (storyOf.has(at) ? { ...tie, story: storyOf.get(at) ?? null } : tie)),
  };
}

/** The introduction, what had brought its introducer and the first of the two together, and up to four ties that followed. */
function chaptersFrom(
  first: number,
  ties: readonly Tie[],
  around: ReadonlyMap<ActorId, readonly number[]>,
  taken: ReadonlyMap<number, StoryId>,
): readonly number[] {
  const { from, to, via } = ties[first] as Tie;
  const isFree = (at: number) => !taken.has(at);
  const before = (around.get(from) ?? []).find((at) => at < first && isFree(at) && hasEnd(ties[at], via));
  const after = [...(around.get(from) ?? []), ...(around.get(to) ?? [])]
    .filter((at) => at > first && isFree(at) && ties[at]?.when !== null)
    .sort((a, b) => a - b)
    .filter((at, i, list) => at !== list[i - 1])
    .slice(0, 4);
  return [...(before === undefined ? [] : [before]), first, ...after];
}

function hasEnd(tie: Tie | undefined, end: ActorId | null): boolean {
  return tie !== undefined && (tie.from === end || tie.to === end);
}

function storyAbout(id: StoryId, { name, ward, topics }: Actor, at: number): Story {
  const topic = topics[0] ?? "まちづくり";
  return {
    id,
    title: `${topic}の輪 ${name}`,
    ward,
    summary: `${name}が、${topic}をめぐって、ひとりずつ味方を得ていく物語（架空）。`,
    color: "",
    source: `架空の物語集 ${at + 1}話`,
  };
}

function stepsOf(told: readonly Tie[], hero: Actor, byId: ReadonlyMap<ActorId, Actor>): readonly Step[] {
  const nameOf = (id: ActorId | null) => (id === null ? "" : (byId.get(id)?.name ?? id));
  const need = hero.needs[0] ?? "担い手";
  const start: Step = {
    kind: "trouble",
    title: `${need}が足りない`,
    text: `${need}が足りない。だれに相談すればよいだろう。`,
    speakerActor: hero.id,
    actors: [hero.id],
  };
  const middle = told.flatMap((tie, i): Step[] => {
    const { from, to, via, when, id } = tie;
    const isLast = i === told.length - 1;
    if (via !== null) {
      const all = [via, from, to];
      const spark: Step = {
        kind: "spark",
        title: `ピン！ ${nameOf(to)}`,
        text: `それなら、${nameOf(to)}に話してみるといいかも！`,
        speakerActor: via,
        actors: all,
      };
      const title = `${nameOf(to)}を紹介`;
      const text = `${nameOf(via)}が、${nameOf(from)}に${nameOf(to)}を引き合わせた。`;
      return [spark, { kind: "introduction", title, text, actors: all, ties: [id], when }];
    }
    const kind = i === 0 ? "consultation" : isLast ? "milestone" : "meeting";
    const title = { consultation: "まずは相談", milestone: "いっしょに形にする", meeting: "顔を合わせる" }[kind];
    const text = `${nameOf(from)}と${nameOf(to)}が${kind === "milestone" ? "力を合わせ、はじめの一歩を踏み出した" : "話し合った"}。`;
    return [{ kind, title, text, actors: [from, to], ties: [id], when }];
  });
  const text = "これからも、顔の見えるつながりを一つずつ増やしていきたい。";
  return [start, ...middle, { kind: "outlook", title: "これから", text, speakerActor: hero.id, actors: [hero.id] }];
}

function episodeOf(story: StoryId, step: number, given: Step): Episode {
  const when: When | null = given.when ?? null;
  return {
    speaker: "",
    speakerActor: null,
    actors: [],
    ties: [],
    ...given,
    id: `${story}-${step}`,
    story,
    step,
    when,
    certain: true,
    source: `架空の物語集 ${Number(story.slice(1))}話`,
  };
}
