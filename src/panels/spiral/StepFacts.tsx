/** A step in words: its date, title, all that is said, who says it, and who takes part. */
import { hoverActor, pickActor } from "../../commands/index.ts";
import { type Episode, shortNameOf } from "../../model/index.ts";
import { type SpiralFigure, spiralSteps } from "../../scene/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { Data, Sentence, useLangOf } from "../Data.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./StepFacts.module.css";

export function StepFacts({ episode }: { episode: Episode }) {
  const { spiral: say } = useWords();
  const langOf = useLangOf();
  const network = useNow(selectNetwork);
  const figures = spiralSteps(network, [episode])[0]?.figures ?? [];
  const nameOf = (id: string) => shortNameOf(network.actors.get(id)?.name ?? id);
  const who = [...new Set(figures.flatMap(actorsIn))];
  return (
    <div className={styles.facts}>
      {episode.text !== "" && (
        <p className={styles.text} lang={langOf(episode.text)}>
          {episode.text}
        </p>
      )}
      {episode.speaker !== "" && (
        <p className={styles.speaker}>
          <Data>{episode.speaker}</Data>
        </p>
      )}
      {figures.map(
        (figure) =>
          figure.sort === "triad" && (
            <p key={figure.tie} className={styles.triad}>
              <Sentence>
                {figure.via === null
                  ? say.introducedBySomebody(nameOf(figure.from), nameOf(figure.to))
                  : say.introducer(nameOf(figure.via), nameOf(figure.from), nameOf(figure.to))}
              </Sentence>
            </p>
          ),
      )}
      {who.length > 0 && (
        <ul className={styles.who} aria-label={say.who}>
          {who.map((id) => (
            <li key={id}>
              <Who id={id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Who({ id }: { id: string }) {
  const enishi = useEnishi();
  const langOf = useLangOf();
  const actor = useNow((state) => selectNetwork(state).actors.get(id));
  const selected = useNow((state) => state.view.selection.actors.includes(id));
  if (!actor) return null;
  return (
    <button
      type="button"
      aria-pressed={selected}
      lang={langOf(actor.name)}
      onClick={(event) => pickActor(enishi, id, event.shiftKey || event.ctrlKey || event.metaKey)}
      onPointerEnter={() => hoverActor(enishi, id)}
      onPointerLeave={() => hoverActor(enishi, null)}
    >
      <TypeMark type={actor.type} size={18} />
      {shortNameOf(actor.name)}
    </button>
  );
}

function actorsIn(figure: SpiralFigure): readonly string[] {
  if (figure.sort === "actor") return [figure.actor];
  return figure.via === null ? [figure.from, figure.to] : [figure.via, figure.from, figure.to];
}
