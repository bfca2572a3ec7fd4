/** Play and pause, and how fast: shared by the timeline and the story. */
import styles from "./PlayControls.module.css";

export function PlayButton({
  playing,
  names,
  onToggle,
}: {
  playing: boolean;
  names: { play: string; pause: string };
  onToggle: () => void;
}) {
  return (
    <button type="button" className={styles.play} aria-label={playing ? names.pause : names.play} onClick={onToggle}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        {playing ? <path d="M11.5 10v12M20.5 10v12" className={styles.bars} /> : <path d="M12.5 9.8v12.4l10-6.2z" />}
      </svg>
    </button>
  );
}

const SPEEDS = [0.5, 1, 2, 4];

interface SpeedButtonProps {
  readonly speed: number;
  readonly words: { speed: (speed: string) => string; speedName: (now: string, next: string) => string };
  readonly onChange: (speed: number) => void;
}

/** Each press takes the next speed, round and round. */
export function SpeedButton({ speed, words, onChange }: SpeedButtonProps) {
  const next = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
  const name = words.speedName(String(speed), String(next));
  return (
    <button type="button" className={styles.speed} aria-label={name} title={name} onClick={() => onChange(next)}>
      {words.speed(String(speed))}
    </button>
  );
}
