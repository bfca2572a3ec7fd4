/** The gatherings as a list for those who come by keyboard or do not see the map: each is looked at from near by Enter. */
import { useEffect, useState } from "react";
import type { Gathering, GatheringName, SceneGatherings } from "../scene/index.ts";
import type { Words } from "../words/index.ts";
import styles from "./Gatherings.module.css";
import { toScreen, type Viewport } from "./viewport.ts";

interface GatheringsProps {
  readonly gatherings: SceneGatherings;
  /** The names as they stand on the map now. */
  readonly names: () => readonly GatheringName[];
  /** Calls back whenever the camera or what is drawn changed; returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
  readonly viewport: Viewport;
  readonly words: Words["map"];
  readonly onApproach: (gathering: Gathering) => void;
}

/** Out of sight until one of them has the focus; then that one stands where its name stands, or at the upper edge. One stop for the tab key. */
export function Gatherings({ gatherings, names, watch, viewport, words, onApproach }: GatheringsProps) {
  const [at, setAt] = useState(0);
  const [standing, setStanding] = useState(names);
  useEffect(() => watch(() => setStanding(names())), [watch, names]);
  const stop = Math.min(at, gatherings.all.length - 1);
  const placeOf = (gathering: Gathering) => {
    const named = standing.find((name) => name.gathering.outline === gathering.outline);
    const { x, y } = named ? toScreen(viewport, named.at) : { x: viewport.width / 2, y: 28 };
    const isInSight = x > 0 && y > 0 && x < viewport.width && y < viewport.height;
    return isInSight ? { left: x, top: y } : { left: viewport.width / 2, top: 28 };
  };
  return (
    <ul
      className={styles.gatherings}
      aria-label={words.gatherings}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        const buttons = [...event.currentTarget.querySelectorAll("button")];
        buttons[(stop + step + buttons.length) % buttons.length]?.focus();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {gatherings.all.map((gathering, place) => (
        // two of them may go by one name
        <li key={`${gathering.labelAt.x} ${gathering.labelAt.y}`}>
          <button
            type="button"
            tabIndex={place === stop ? 0 : -1}
            style={placeOf(gathering)}
            onFocus={() => setAt(place)}
            onClick={() => onApproach(gathering)}
          >
            {words.gathering(words.inOneLine(gathering.name), gathering.inside, gathering.members)}
          </button>
        </li>
      ))}
    </ul>
  );
}
