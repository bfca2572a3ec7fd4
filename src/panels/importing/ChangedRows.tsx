/** The first rows that change what is open, each with what it says now and what it would say. */
import {
  type Actor,
  type Dataset,
  type Language,
  ownColumnsOf,
  ownText,
  type Tie,
  type When,
} from "../../model/index.ts";
import { actorNameIn, comparisonOf, type Draft } from "../../state/index.ts";
import { kindInWords, typeInWords, type Words, whenInWords } from "../../words/index.ts";
import { Data } from "../Data.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { brief } from "./brief.ts";
import styles from "./Changes.module.css";

const MOST_ROWS = 5;
const LONGEST = 24;

export function ChangedRows({ draft, part }: { draft: Draft; part: "ties" | "actors" }) {
  const language = useLanguage();
  const words = useWords();
  const say = words.importAsking.changes;
  const open = useNow((state) => state.document.dataset);
  const { reading } = draft;
  const comparison = comparisonOf(draft);
  if (reading === null || comparison === null) return null;
  const rows = comparison[part]
    .map((change, index) => ({ change, index }))
    .filter(({ change }) => change.state === "changed");
  const valueIn = (dataset: Dataset, row: Actor | Tie | undefined, name: string) =>
    brief(partInWords(dataset, row, name, words, language) || say.nothing, LONGEST);
  return (
    <ul className={styles.changed}>
      {rows.slice(0, MOST_ROWS).map(({ change, index }) => {
        const given = reading.dataset[part][index];
        const before = (open[part] as readonly (Actor | Tie)[]).find(({ id }) => id === change.match);
        const place = part === "ties" ? reading.tieRows[index] : reading.actorRows[index];
        return (
          <li key={change.id}>
            <span className={styles.place}>
              <Data>{place ? say.row(place.row) : brief(actorNameIn(reading.dataset, change.id), LONGEST)}</Data>
            </span>
            {change.parts
              .filter((name) => name !== "own")
              .map((name) => (
                <Part
                  key={name}
                  name={say.parts[name] ?? name}
                  before={valueIn(open, before, name)}
                  after={valueIn(reading.dataset, given, name)}
                />
              ))}
            {given &&
              ownColumnsOf([given])
                .filter((column) => ownText(given, column) !== ownText(before ?? {}, column))
                .map((column) => (
                  <Part
                    key={`own:${column}`}
                    name={brief(column, LONGEST)}
                    before={brief(ownText(before ?? {}, column) || say.nothing, LONGEST)}
                    after={brief(ownText(given, column), LONGEST)}
                  />
                ))}
          </li>
        );
      })}
      {rows.length > MOST_ROWS && <li>{say.more(rows.length - MOST_ROWS)}</li>}
    </ul>
  );
}

function Part({ name, before, after }: { name: string; before: string; after: string }) {
  return (
    <span className={styles.part}>
      <Data>{name}</Data>{" "}
      <del>
        <Data>{before}</Data>
      </del>{" "}
      →{" "}
      <ins>
        <Data>{after}</Data>
      </ins>
    </span>
  );
}

/** One part of an actor or a tie as a user would say it; "" where it is empty. */
function partInWords(
  dataset: Dataset,
  row: Actor | Tie | undefined,
  name: string,
  words: Words,
  language: Language,
): string {
  const say = words.importAsking.changes;
  const value = new Map<string, unknown>(Object.entries(row ?? {})).get(name);
  if (value === null || value === undefined) return name === "when" ? whenInWords(null, language) : "";
  if (name === "when" || name === "until") return whenInWords(value as When, language);
  if (name === "certain") return value === true ? say.certain.yes : say.certain.no;
  if (name === "viaUnnamed") return value === true ? say.named.yes : say.named.no;
  const text = Array.isArray(value) ? value.join(say.comma) : String(value);
  if (["from", "to", "via", "parent"].includes(name)) return actorNameIn(dataset, text);
  if (name === "kind") return kindInWords(text, language, dataset.kinds);
  if (name === "type") return typeInWords(text, language, dataset.types);
  return text;
}
