/** The few line icons of the frame, and the product's mark. */
import type { ReactNode } from "react";

function Line({ children, size = 18 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** Three joined by one: the mark of the product. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <path
        d="M16 9v7m0 0q-6 1-9 8m9-8q6 1 9 8"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="16" cy="7" r="4.2" fill="var(--shu)" />
      <circle cx="6.5" cy="25" r="4" fill="var(--ink)" />
      <circle cx="25.5" cy="25" r="4" fill="var(--ink)" />
    </svg>
  );
}

export const BulbIcon = () => (
  <Line size={20}>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" stroke="none" />
  </Line>
);
export const BeamIcon = () => (
  <Line>
    <path d="M3 5h18v11H3zM12 16v4M8 20h8" />
  </Line>
);
export const MoreIcon = () => (
  <Line size={20}>
    <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" />
  </Line>
);
export const FilterIcon = () => (
  <Line size={22}>
    <path d="M4 7h16M7 12h10M10 17h4" />
  </Line>
);
export const CloseIcon = () => (
  <Line>
    <path d="M6 6l12 12M18 6L6 18" />
  </Line>
);
export const ExpandIcon = () => (
  <Line>
    <path d="M6 15l6-6 6 6" />
  </Line>
);
