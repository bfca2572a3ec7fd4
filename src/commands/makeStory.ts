/** Making a story on the page: every change writes its rows anew, as one step of undo. */
import { readInWorker } from "../io/index.ts";
import { type Dataset, type Decisions, type Episode, NO_DECISIONS, type StoryId } from "../model/index.ts";
import { bytesOf, writeDataset } from "../publish/index.ts";
import {
  type EnishiDocument,
  filesOfMade,
  type Import,
  madeIn,
  madeOf,
  madeStories,
  madeStory,
  newStoryId,
  selectNetwork,
  selectRecordNetwork,
  stepsFromSelection,
  titleOfStep,
  withImports,
} from "../state/index.ts";
import { wordsIn } from "../words/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { joinedRecordOf } from "./openDocument.ts";
import { failed, inTurn, settle } from "./settle.ts";

/** Opens the maker: at a made story, at the last one that is there, or with nothing yet. */
export function openMaker(enishi: Enishi, story: StoryId | null = null): void {
  const made = madeStories(enishi.store.getState().document);
  changePassing(enishi, { making: { story: story ?? made.at(-1) ?? null } });
}

export function closeMaker(enishi: Enishi): void {
  changePassing(enishi, { making: null });
}

/** The next thing that is added begins another story. */
export function beginAnother(enishi: Enishi): void {
  changePassing(enishi, { making: { story: null } });
}

/** Adds what is selected to the story that is being made, at its end; begins one where none is. */
export async function addToStory(enishi: Enishi): Promise<void> {
  const state = enishi.store.getState();
  const { language, selection } = state.view;
  if (state.passing.making === null) openMaker(enishi);
  const network = selectNetwork(state);
  const steps = stepsFromSelection(network, selection, (step) => titleOfStep(network, step, language));
  if (steps.length === 0) return;
  const id = enishi.store.getState().passing.making?.story ?? newStoryId(state.document.dataset);
  changePassing(enishi, { making: { story: id } });
  await rewrite(enishi, id, (made) => {
    const story = made?.stories[0] ?? {
      id,
      title: wordsIn(language).making.untitled,
      ward: "",
      summary: "",
      color: "",
      source: "",
    };
    return madeOf(story, [...(made?.episodes ?? []), ...steps]);
  });
}

export function nameStory(enishi: Enishi, id: StoryId, title: string): Promise<void> {
  return rewrite(
    enishi,
    id,
    (made) => made && { ...made, stories: made.stories.map((story) => ({ ...story, title })) },
  );
}

/** Another title or other words for a step; `at` counts from 0. */
export function writeStep(
  enishi: Enishi,
  id: StoryId,
  at: number,
  written: Partial<Pick<Episode, "title" | "text">>,
): Promise<void> {
  return changeSteps(enishi, id, (steps) => steps.map((step, i) => (i === at ? { ...step, ...written } : step)));
}

/** Moves a step so many places on (negative: back). */
export function moveStep(enishi: Enishi, id: StoryId, at: number, by: number): Promise<void> {
  return changeSteps(enishi, id, (steps) => {
    const step = steps[at];
    const to = at + by;
    if (step === undefined || to < 0 || to >= steps.length) return steps;
    return steps.toSpliced(at, 1).toSpliced(to, 0, step);
  });
}

/** Takes a step out; a story without any is gone. */
export function removeStep(enishi: Enishi, id: StoryId, at: number): Promise<void> {
  return changeSteps(enishi, id, (steps) => steps.toSpliced(at, 1));
}

export async function removeStory(enishi: Enishi, id: StoryId): Promise<void> {
  await rewrite(enishi, id, () => null);
  changePassing(enishi, { making: { story: null } });
}

function changeSteps(
  enishi: Enishi,
  id: StoryId,
  change: (steps: readonly Episode[]) => readonly Episode[],
): Promise<void> {
  return rewrite(enishi, id, (made) => {
    const [story] = made?.stories ?? [];
    if (made === null || story === undefined) return null;
    const steps = change(made.episodes);
    return steps.length === 0 ? null : madeOf(story, steps);
  });
}

/** Puts other rows in place of those of a made story; `null` takes it out. What changed meanwhile is gone on from. */
function rewrite(enishi: Enishi, id: StoryId, change: (made: Dataset | null) => Dataset | null): Promise<void> {
  return inTurn(enishi, async () => {
    try {
      for (;;) {
        const state = enishi.store.getState();
        const { document } = state;
        const next = change(madeStory(selectRecordNetwork(state), id));
        const place = document.imports.findIndex((one) => madeIn(one) === id);
        const own = next && importOf(id, next);
        if (own === null && place < 0) return;
        const at = place < 0 ? document.imports.length : place;
        const imports = document.imports.toSpliced(at, 1, ...(own ? [own] : []));
        const reading = own && (await readInWorker(own.files, own.decisions));
        const readings = document.readings.toSpliced(at, 1, ...(reading ? [reading] : []));
        const record = await joinedRecordOf(imports, readings);
        const isSame = (now: EnishiDocument) => now.key === document.key && now.imports === document.imports;
        if (!isSame(enishi.store.getState().document)) continue;
        await settle(enishi, (now) => withImports(now, imports, readings, record), "step", isSame);
        return;
      }
    } catch (error) {
      failed(enishi, "reading", error);
    }
  });
}

/** The rows as the files a reader finds the same story in. Its ties are those of the record it joins. */
function importOf(id: StoryId, made: Dataset): Import {
  const names = filesOfMade(id);
  const nameOf = { "stories.csv": names.stories, "episodes.csv": names.episodes } as const;
  const files = writeDataset(made).flatMap((file) =>
    file.name in nameOf ? [{ name: nameOf[file.name as keyof typeof nameOf], bytes: bytesOf(file) }] : [],
  );
  const decisions: Decisions = {
    ...NO_DECISIONS,
    sheets: { [names.stories]: { kind: "stories" }, [names.episodes]: { kind: "episodes", tiesBeyond: true } },
  };
  return { files, decisions, same: [] };
}
