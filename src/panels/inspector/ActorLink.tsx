/** An actor's name that selects it. */
import { hoverActor, pickActor } from "../../commands/index.ts";
import { type ActorId, shortNameOf } from "../../model/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { Data, useLangOf } from "../Data.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useEnishi, useNow } from "../useEnishi.tsx";
import lines from "./Facts.module.css";

export interface ActorLinkProps {
  readonly id: ActorId;
  /** Without the mark of its type, inside sentences. */
  readonly bare?: boolean;
}

/** Pointing at it raises the actor on the map; with Shift or Ctrl it is added to the selection. */
export function ActorLink({ id, bare = false }: ActorLinkProps) {
  const enishi = useEnishi();
  const langOf = useLangOf();
  const actor = useNow((state) => selectNetwork(state).actors.get(id));
  if (!actor) return <Data>{id}</Data>;
  const short = shortNameOf(actor.name);
  return (
    <button
      type="button"
      className={lines.actor}
      lang={langOf(actor.name)}
      title={short === actor.name ? undefined : actor.name}
      onClick={(event) => pickActor(enishi, id, event.shiftKey || event.ctrlKey || event.metaKey)}
      onPointerEnter={() => hoverActor(enishi, id)}
      onPointerLeave={() => hoverActor(enishi, null)}
    >
      {!bare && <TypeMark type={actor.type} size={19} />}
      <span>{short}</span>
    </button>
  );
}
