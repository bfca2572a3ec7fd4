/** The buttons of the camera, at the lower left. */
import type { Words } from "../words/index.ts";
import styles from "./Controls.module.css";
import type { CameraTarget } from "./camera.ts";

interface ControlsProps {
  readonly words: Words["map"];
  readonly canSelect: boolean;
  readonly boxing: boolean;
  readonly onCamera: (target: CameraTarget) => void;
  readonly onBoxing: (boxing: boolean) => void;
}

export function Controls({ words, canSelect, boxing, onCamera, onBoxing }: ControlsProps) {
  return (
    <fieldset data-map-controls="" className={styles.controls} aria-label={words.controls}>
      <button
        type="button"
        className={styles.square}
        aria-label={words.zoomIn}
        title={words.zoomIn}
        onClick={() => onCamera("zoom-in")}
      >
        <Sign path="M7 2.5v9M2.5 7h9" />
      </button>
      <button
        type="button"
        className={styles.square}
        aria-label={words.zoomOut}
        title={words.zoomOut}
        onClick={() => onCamera("zoom-out")}
      >
        <Sign path="M2.5 7h9" />
      </button>
      <button type="button" title={words.allLong} onClick={() => onCamera("all")}>
        {words.all}
      </button>
      {canSelect && (
        <button type="button" title={words.toSelectionLong} onClick={() => onCamera("selection")}>
          {words.toSelection}
        </button>
      )}
      <button
        type="button"
        className={`${styles.square} ${styles.box}`}
        aria-label={words.boxMode}
        title={words.boxMode}
        aria-pressed={boxing}
        onClick={() => onBoxing(!boxing)}
      >
        <Sign path="M2 2h2M6 2h2M10 2h2v2M12 6v2M12 10v2h-2M8 12H6M4 12H2v-2M2 8V6M2 4V2" />
      </button>
    </fieldset>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className={styles.sign}>
      <path d={path} />
    </svg>
  );
}
