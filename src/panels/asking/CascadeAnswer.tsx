/** What became of an actor's introductions: as a sentence, and as an outline of introductions that followed from introductions. */
import { type CSSProperties, useMemo } from "react";
import type { CascadeItem } from "../../analysis/index.ts";
import type { TieId } from "../../model/index.ts";
import type { Answer } from "../../state/index.ts";
import { Phrase } from "../inspector/Phrase.tsx";
import { useWords } from "../useEnishi.tsx";
import answer from "./Answer.module.css";
import { LongList } from "./LongList.tsx";
import { Name } from "./parts.tsx";
import styles from "./Rows.module.css";
import { TieItem } from "./TieItem.tsx";

type CascadeAnswered = Extract<Answer, { question: "cascade" }>;

export function CascadeView({ answer: { actor, result } }: { answer: CascadeAnswered }) {
  const { askingOne } = useWords();
  const say = askingOne.cascade;
  const made = result.items.filter(({ depth }) => depth === 0).length;
  const later = result.items.filter(({ depth }) => depth > 0);
  const certain = later.filter((item) => item.certain).length;
  return (
    <>
      <p className={answer.sentence} role="status">
        <Phrase
          text={made === 0 ? say.none : say.sentence(made, later.length)}
          parts={{ actor: <Name id={actor} /> }}
        />
      </p>
      {later.length > 0 && (
        <p className={answer.note}>
          {certain > 0 && say.certain(certain)} {later.length > certain && say.perhaps(later.length - certain)}
        </p>
      )}
    </>
  );
}

export function CascadeRows({ answer: { result } }: { answer: CascadeAnswered }) {
  const { askingOne } = useWords();
  const outline = useMemo(() => inOutline(result.items, result.children), [result]);
  return (
    <div className={styles.rows}>
      <h2 className={styles.title}>{askingOne.cascade.label}</h2>
      <LongList items={outline}>
        {(drawn) => (
          <ol className={styles.outline}>
            {drawn.map(({ tie, depth, certain }) => (
              <li key={tie.id} className={styles.branch} style={{ "--depth": depth } as CSSProperties}>
                <TieItem tie={tie} doubtful={!certain} />
              </li>
            ))}
          </ol>
        )}
      </LongList>
    </div>
  );
}

/** Parents with all that followed from them right below; no recursion, as chains may be long. */
function inOutline(
  items: readonly CascadeItem[],
  children: ReadonlyMap<TieId, readonly TieId[]>,
): readonly CascadeItem[] {
  const byId = new Map(items.map((item) => [item.tie.id, item]));
  const waiting = items
    .filter(({ parent }) => parent === null)
    .map(({ tie }) => tie.id)
    .reverse();
  const list: CascadeItem[] = [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const item = byId.get(id);
    if (!item) continue;
    list.push(item);
    waiting.push(...(children.get(id) ?? []).toReversed());
  }
  return list;
}
