/** What the room may read of an actor: the name, or the mask for a person while people's names are hidden before it. */
import { useNow, useWords } from "../useEnishi.tsx";

interface NameHere {
  readonly areHidden: boolean;
  readonly nameOf: (actor: { readonly name: string; readonly type: string }) => string;
}

/** Names are shown wherever nothing is told to a room. */
export function useNameHere(): NameHere {
  const { presenting: say } = useWords();
  const areHidden = useNow((state) => state.view.presenting?.names === false);
  return { areHidden, nameOf: ({ name, type }) => (areHidden && type === "person" ? say.mask : name) };
}
