/** What the owner's own columns say of a row: quiet facts, under the headers of his table. */
import type { WithOwnCells } from "../../model/index.ts";
import { Data } from "../Data.tsx";
import { useWords } from "../useEnishi.tsx";
import lines from "./Facts.module.css";
import { Section } from "./parts.tsx";

export function OwnCells({ row: { own = [] } }: { row: WithOwnCells }) {
  const { inspector: words } = useWords();
  if (own.length === 0) return null;
  return (
    <Section title={words.sections.own} part="own">
      <dl className={lines.own}>
        {own.map(([column, text]) => (
          <div key={column}>
            <dt>
              <Data>{column}</Data>
            </dt>
            <dd>
              <Data>{text}</Data>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
