/** A button that opens a short list to choose from; what is chosen now is ticked. */
import { type ReactNode, useRef, useState } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { Sentence } from "../Data.tsx";
import styles from "./Choose.module.css";

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
}

interface ChooseProps {
  /** What is chosen, e.g. 「文字コード」. */
  readonly label: string;
  /** Said of the button instead of its text, where that alone would not tell what it changes. */
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Only the button is there until it is opened: a sheet has one for each of its columns. */
export function Choose({ label, name, options, chosen, onChoose, className = "", children }: ChooseProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [from, setFrom] = useState<"first" | "last" | null>(null);
  const isOpen = from !== null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setFrom("first")}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setFrom(event.key === "ArrowDown" ? "first" : "last");
        }}
      >
        {children}
      </button>
      {isOpen && (
        <Popover
          className={styles.popover ?? ""}
          aria-label={label}
          placement="bottom start"
          offset={4}
          triggerRef={button}
          isOpen
          onOpenChange={(open) => !open && setFrom(null)}
        >
          <Menu
            className={styles.menu ?? ""}
            aria-label={label}
            autoFocus={from}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen]}
            onClose={() => setFrom(null)}
            onAction={(id) => {
              setFrom(null);
              onChoose(String(id));
            }}
          >
            {options.map(({ id, text, hint }) => (
              <MenuItem key={id} id={id} className={styles.item ?? ""} textValue={text}>
                <Tick />
                <span className={styles.text}>
                  <Sentence>{text}</Sentence>
                </span>
                {hint && (
                  <span className={styles.hint}>
                    <Sentence>{hint}</Sentence>
                  </span>
                )}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      )}
    </>
  );
}

function Tick() {
  return (
    <svg className={styles.tick} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8.5l3.4 3.4L13 4.6" />
    </svg>
  );
}
