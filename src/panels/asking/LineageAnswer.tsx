/** By whose introduction an actor came in, and theirs, back to where the line begins. */
import type { CSSProperties, ReactNode } from "react";
import { Fragment } from "react";
import type { TreeNode } from "../../analysis/index.ts";
import type { Answer } from "../../state/index.ts";
import { Phrase } from "../inspector/Phrase.tsx";
import { useWords } from "../useEnishi.tsx";
import answerStyles from "./Answer.module.css";
import { DateOf, Name, useFactOf } from "./parts.tsx";
import styles from "./Rows.module.css";
import { TieItem } from "./TieItem.tsx";

type LineageAnswered = Extract<Answer, { question: "lineage" }>;

export function LineageView({ answer: { actor, line } }: { answer: LineageAnswered }) {
  const { askingOne } = useWords();
  const say = askingOne.lineage;
  const [node] = line;
  return (
    <>
      <p className={answerStyles.sentence} role="status">
        {node ? <Parents node={node} /> : <Phrase text={say.absent} parts={{ actor: <Name id={actor} /> }} />}
      </p>
      {node && (
        <p className={answerStyles.lead}>
          {node.descendants > 0 ? say.descendants(node.descendants, node.descendantsInTime) : say.noDescendants}
        </p>
      )}
      <p className={answerStyles.note}>{say.convention}</p>
    </>
  );
}

/** One sentence on who introduced an actor first. */
function Parents({ node }: { node: TreeNode }) {
  const { askingOne } = useWords();
  const factOf = useFactOf();
  const say = askingOne.lineage;
  const actor = <Name id={node.actor} />;
  const [parent] = node.parents;
  if (!parent) return <Phrase text={node.undated.length > 0 ? say.only : say.root} parts={{ actor }} />;
  if (node.ambiguous) {
    const parents: ReactNode = node.parents.map((one, index) => (
      <Fragment key={one.actor}>
        {index > 0 && say.or}
        <Name id={one.actor} />
      </Fragment>
    ));
    return <Phrase text={say.ambiguous} parts={{ actor, parents }} />;
  }
  return (
    <Phrase
      text={say.introduced}
      parts={{ actor, parent: <Name id={parent.actor} />, date: <DateOf fact={factOf(parent.tie)} /> }}
    />
  );
}

export function LineageRows({ answer: { line } }: { answer: LineageAnswered }) {
  const { askingOne } = useWords();
  const say = askingOne.lineage;
  const last = line.at(-1);
  return (
    <div className={styles.rows}>
      <h2 className={styles.title}>{say.label}</h2>
      <ol className={styles.outline}>
        {line.map((node, depth) => (
          <li key={node.actor} className={styles.branch} style={{ "--depth": depth } as CSSProperties}>
            <p className={styles.main}>
              <Parents node={node} />
            </p>
            <div className={styles.list}>
              {node.parents.map(({ tie }) => (
                <TieItem key={tie.id} tie={tie} doubtful={node.ambiguous || !tie.certain} />
              ))}
            </div>
            {node.undated.length > 0 && (
              <>
                <p className={styles.note}>
                  {(node.parents.length > 0 ? say.undated : say.undatedOnly)(node.undated.length)}
                </p>
                <div className={styles.list}>
                  {node.undated.map(({ tie }) => (
                    <TieItem key={tie.id} tie={tie} doubtful />
                  ))}
                </div>
              </>
            )}
          </li>
        ))}
      </ol>
      {last && last.parent !== null && <p className={styles.note}>{say.circle}</p>}
    </div>
  );
}
