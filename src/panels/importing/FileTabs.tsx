/** Several files: what each is, how many rows it gives, and where something is asked or held back. */
import { useEffect, useRef } from "react";
import { showSheet } from "../../commands/index.ts";
import { type Draft, draftFilesOf, shownFileOf } from "../../state/index.ts";
import { Data } from "../Data.tsx";
import { SeverityMark } from "../problems/SeverityMark.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./FileTabs.module.css";

export function FileTabs({ draft }: { draft: Draft }) {
  const enishi = useEnishi();
  const { importing, problems } = useWords();
  const say = importing.files;
  const shown = shownFileOf(draft);
  const files = draftFilesOf(draft);
  const nameOf = sheetNamesOf(files.map(({ name }) => name));
  const place = useRef<HTMLElement>(null);
  // many tables are a strip that scrolls: the one that is shown is in sight
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is shown
  useEffect(() => {
    place.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
  return (
    <nav ref={place} className={styles.files} aria-label={say.label}>
      <ul>
        {files.map(({ name, kind, rows, reported, open, leftOut, refused }) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === shown ? "true" : undefined}
              data-left-out={leftOut}
              onClick={() => showSheet(enishi, name)}
            >
              <span className={styles.name}>
                <Data>{nameOf(name)}</Data>
              </span>
              <span className={styles.facts}>
                {refused && !leftOut ? (
                  <span className={styles.held}>
                    <SeverityMark severity="error" />
                    {say.refused}
                  </span>
                ) : (
                  <span>{leftOut ? say.leftOut : problems.fileNames[kind]}</span>
                )}
                {!leftOut && rows > 0 && <span>{say.rows(rows)}</span>}
                {open > 0 && <span className={styles.open}>{say.open(open)}</span>}
                {!leftOut && reported > 0 && <span className={styles.held}>{say.held(reported)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const BETWEEN = " › ";

/** Sheets of one workbook stand under their own names: that of the book is the same for all, and in the heading. */
function sheetNamesOf(names: readonly string[]): (name: string) => string {
  const book = names[0]?.slice(0, names[0].indexOf(BETWEEN) + BETWEEN.length) ?? "";
  const isOneBook = book.length > BETWEEN.length && names.every((name) => name.startsWith(book));
  return (name) => (isOneBook ? name.slice(book.length) : name);
}
