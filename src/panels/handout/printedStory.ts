/** A story as its sheets take it. */
import type { Story } from "../../model/index.ts";
import type { Handout } from "../../state/index.ts";

export interface PrintedStory {
  readonly story: Story;
  /** 0-based among the stories of the data set; -1 for the whole record. */
  readonly order: number;
  readonly handout: Handout;
}
