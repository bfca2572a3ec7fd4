/** One of two actors that may be one: its name with what differs underlined, its type, ward and ties. */
import type { LikeSide, NamePart } from "../../state/index.ts";
import { typeInWords } from "../../words/index.ts";
import { useLangOf } from "../Data.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./DuplicatesPanel.module.css";

const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u;
const SPACES = /^[ \u3000]+$/;
const LONGEST_SHOWN = 120;

export function ActorSide({ side, parts, keeps }: { side: LikeSide; parts: readonly NamePart[]; keeps: boolean }) {
  const language = useLanguage();
  const { duplicates: say } = useWords();
  const own = useNow((state) => state.document.dataset.types);
  const langOf = useLangOf();
  const { actor, ties } = side;
  const facts = [
    typeInWords(actor.type, language, own),
    actor.ward || say.noWard,
    say.ties(ties),
    ...(actor.declared ? [] : [say.undeclared]),
  ];
  return (
    <div className={styles.side} data-keeps={keeps}>
      <TypeMark type={actor.type} size={26} hollow={!actor.declared} />
      <div>
        <bdi className={styles.name} lang={langOf(actor.name)}>
          {parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one name stand where they stand
            <Part key={at} part={part} />
          ))}
        </bdi>
        <p className={styles.facts}>
          {facts.map((fact) => (
            <span key={fact} lang={langOf(fact)}>
              {fact}
            </span>
          ))}
        </p>
        {keeps && <p className={styles.keeps}>{say.keepsHere}</p>}
      </div>
    </div>
  );
}

/** A run of the name; what cannot be seen and yet differs is named. */
function Part({ part: { text, differs } }: { part: NamePart }) {
  const { duplicates: say } = useWords();
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  if (!differs) return <>{short}</>;
  if (UNSEEN.test(text) && !SPACES.test(text))
    return <mark className={styles.unseen}>{say.invisible(codesOf(text))}</mark>;
  return <mark className={styles.differs}>{short}</mark>;
}

function codesOf(text: string): string {
  return Array.from(text, (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .slice(0, 4)
    .join(" ");
}
