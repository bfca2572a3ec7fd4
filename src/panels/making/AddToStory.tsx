/** Adds what is selected to a story that is being made. */
import { addToStory } from "../../commands/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";

export function AddToStory() {
  const enishi = useEnishi();
  const { making } = useWords();
  return (
    <button type="button" onClick={() => void addToStory(enishi)}>
      {making.addSelection}
    </button>
  );
}
