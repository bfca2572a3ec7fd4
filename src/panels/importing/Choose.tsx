/** A button that opens a short list to choose from; what is chosen now is ticked. */
import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
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

export function Choose({ label, name, options, chosen, onChoose, className = "", children }: ChooseProps) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={name}>
        {children}
      </Button>
      <Popover className={styles.popover ?? ""} placement="bottom start" offset={4}>
        <Menu
          className={styles.menu ?? ""}
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onAction={(id) => onChoose(String(id))}
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
    </MenuTrigger>
  );
}

function Tick() {
  return (
    <svg className={styles.tick} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8.5l3.4 3.4L13 4.6" />
    </svg>
  );
}
