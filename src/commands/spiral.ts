/** The spiral screen: how stories are wound, a second one beside, and winding from the start. */
import type { StoryId } from "../model/index.ts";
import type { SpiralOrder } from "../scene/index.ts";
import { withSpiral } from "../state/index.ts";
import { changeView, type Enishi } from "./enishi.ts";
import { stepStory } from "./story.ts";
import { playStory } from "./time.ts";

export function chooseSpiralOrder(enishi: Enishi, order: SpiralOrder): void {
  changeView(enishi, (view) => withSpiral(view, { order }));
}

/** Lays a second story beside the first; `null` takes it away. */
export function layStoryBeside(enishi: Enishi, beside: StoryId | null): void {
  changeView(enishi, (view) => withSpiral(view, { beside }));
}

/** Winds the story on the spiral screen from its first step, one after the other. */
export function windStory(enishi: Enishi): void {
  stepStory(enishi, "first");
  playStory(enishi);
}
