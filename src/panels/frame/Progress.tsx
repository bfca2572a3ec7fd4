/** How far long work is: a bar that fills, or passes by as long as nobody can say how far. */
import styles from "./Progress.module.css";

/** `share`: 0 to 1; `null` where it is not known. The width is that of the place it stands in, or of `className`. */
export function Progress({
  label,
  share,
  className,
}: {
  label: string;
  share: number | null;
  className?: string | undefined;
}) {
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent !== null && { "aria-valuenow": percent })}
      className={className === undefined ? styles.track : `${styles.track} ${className}`}
    >
      <div style={{ width: percent === null ? "34%" : `${percent}%` }} data-unknown={percent === null} />
    </div>
  );
}
