/** An actor as introducer: its numbers, each with the very triads behind it one click away. */
import { type ReactNode, useId } from "react";
import type { IntroducerFacts, JoinedPair } from "../../analysis/index.ts";
import { ask, changeTerms } from "../../commands/index.ts";
import { shortNameOf, type Tie } from "../../model/index.ts";
import { type Answer, selectNetwork } from "../../state/index.ts";
import { typeInWords } from "../../words/index.ts";
import { Data } from "../Data.tsx";
import { ActorLink } from "../inspector/ActorLink.tsx";
import { Phrase } from "../inspector/Phrase.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import answerStyles from "./Answer.module.css";
import { goToPart, partId } from "./listParts.ts";
import numbers from "./Numbers.module.css";
import { Name } from "./parts.tsx";
import styles from "./Rows.module.css";
import { TieItem } from "./TieItem.tsx";

type IntroducerAnswered = Extract<Answer, { question: "introducer" }>;

const PARTS = ["made", "received", "partners", "followedByTie", "followedByIntroductions", "closures", "open"] as const;
type Part = (typeof PARTS)[number] | "stories" | "wards" | "types";

/** In months; `null`: at any time. */
const WITHIN = [3, 6, 12, 24, null] as const;

function countOf(facts: IntroducerFacts, part: Part): number {
  return part === "open" ? facts.open.count : facts[part].length;
}

export function IntroducerView({ answer: { facts } }: { answer: IntroducerAnswered }) {
  const enishi = useEnishi();
  const { askingOne } = useWords();
  const say = askingOne.introducer;
  const months = useNow((state) => state.view.asking.months);
  const id = useId();
  return (
    <>
      <p className={answerStyles.sentence} role="status">
        <Phrase
          text={facts.made.length === 0 ? say.none : say.sentence(facts.triads.length, facts.partners.length)}
          parts={{ actor: <Name id={facts.actor} /> }}
        />
      </p>
      <dl className={numbers.numbers}>
        {([...PARTS, "stories", "wards", "types"] as const).map((part) => (
          <div key={part}>
            <dt>{say[part]}</dt>
            <dd>
              {countOf(facts, part) === 0 ? (
                <span>0</span>
              ) : (
                <button
                  type="button"
                  aria-label={say.open2(say[part], countOf(facts, part))}
                  onClick={() => goToPart(part)}
                >
                  {countOf(facts, part)}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className={answerStyles.terms}>
        <span className={answerStyles.day}>
          <label htmlFor={id}>{say.monthsLabel}</label>
          <select
            id={id}
            value={months ?? ""}
            onChange={(event) =>
              changeTerms(enishi, { months: event.target.value === "" ? null : Number(event.target.value) })
            }
          >
            {WITHIN.map((within) => (
              <option key={within} value={within ?? ""}>
                {say.within(within)}
              </option>
            ))}
          </select>
        </span>
      </div>
    </>
  );
}

export function IntroducerRows({ answer: { facts } }: { answer: IntroducerAnswered }) {
  const { askingOne } = useWords();
  const say = askingOne.introducer;
  const part = (name: Part, children: ReactNode, note?: string) =>
    countOf(facts, name) > 0 && (
      <section key={name}>
        <h2 className={styles.title} id={partId(name)} tabIndex={-1}>
          {say[name]} <strong>{countOf(facts, name)}</strong>
        </h2>
        {note && <p className={styles.note}>{note}</p>}
        {children}
      </section>
    );
  const verdict = { certain: say.certain, possible: say.possible, undated: say.undatedOne, no: "" };
  return (
    <div className={styles.rows}>
      {part("made", <Ties ties={facts.made} />)}
      {part("received", <Ties ties={facts.received} />)}
      {part("partners", <Actors ids={facts.partners} />)}
      {part(
        "followedByTie",
        <ul className={styles.list}>
          {facts.followedByTie.map(({ introduction, ties }) => (
            <li key={introduction.id}>
              <TieItem tie={introduction} />
              {ties.map(({ tie, certain }) => (
                <div key={tie.id} className={styles.branch} style={INDENT}>
                  <TieItem tie={tie} doubtful={!certain} />
                </div>
              ))}
            </li>
          ))}
        </ul>,
      )}
      {part(
        "followedByIntroductions",
        <ul className={styles.list}>
          {facts.followedByIntroductions.map(({ introduction, introductions }) => (
            <li key={introduction.id}>
              <TieItem tie={introduction} />
              {introductions.map(({ tie, certain, within }) => (
                <div key={tie.id} className={styles.branch} style={INDENT}>
                  <TieItem tie={tie} doubtful={!certain}>
                    <p className={styles.note}>{verdict[within]}</p>
                  </TieItem>
                </div>
              ))}
            </li>
          ))}
        </ul>,
      )}
      {part(
        "closures",
        <ul className={styles.list}>
          {facts.closures.map(({ introduction, ties }) => (
            <li key={introduction.id}>
              <TieItem tie={introduction} />
              {ties.map(({ tie, certain }) => (
                <div key={tie.id} className={styles.branch} style={INDENT}>
                  <TieItem tie={tie} doubtful={!certain} />
                </div>
              ))}
            </li>
          ))}
        </ul>,
        say.closuresWhy,
      )}
      {part("stories", <Stories ids={facts.stories} />)}
      {part("wards", <Joined pairs={facts.wards} of="ward" />)}
      {part("types", <Joined pairs={facts.types} of="type" />)}
      {part(
        "open",
        <OpenPairs facts={facts} />,
        facts.open.pairs.length < facts.open.count ? say.openListed(facts.open.pairs.length, facts.open.count) : "",
      )}
    </div>
  );
}

const INDENT = { "--depth": 1 } as React.CSSProperties;

function Ties({ ties }: { ties: readonly Tie[] }) {
  return (
    <ul className={styles.list}>
      {ties.map((tie) => (
        <li key={tie.id}>
          <TieItem tie={tie} />
        </li>
      ))}
    </ul>
  );
}

export function Actors({ ids }: { ids: readonly string[] }) {
  return (
    <ul className={styles.names}>
      {ids.map((id) => (
        <li key={id}>
          <ActorLink id={id} />
        </li>
      ))}
    </ul>
  );
}

function Stories({ ids }: { ids: readonly string[] }) {
  const stories = useNow((state) => selectNetwork(state).stories);
  return (
    <ul className={styles.names}>
      {ids.map((id) => (
        <li key={id}>
          <Data>{stories.get(id)?.title ?? id}</Data>
        </li>
      ))}
    </ul>
  );
}

/** Wards or types that introductions joined, each with its introductions. */
function Joined({ pairs, of }: { pairs: readonly JoinedPair[]; of: "ward" | "type" }) {
  const { askingOne } = useWords();
  const language = useLanguage();
  const types = useNow((state) => state.document.dataset.types);
  const say = askingOne.introducer;
  const name = (id: string) => (of === "type" ? typeInWords(id, language, types) : id === "" ? say.unknownWard : id);
  return (
    <ul className={styles.list}>
      {pairs.map(({ pair: [one, other], introductions }) => (
        <li key={`${one}\n${other}`}>
          <details>
            <summary className={numbers.summary}>
              <Data>{one === other ? say.same(name(one)) : say.pair(name(one), name(other))}</Data>{" "}
              <strong>{introductions.length}</strong>
            </summary>
            <Ties ties={introductions} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Who could be introduced to whom; each leads to the question how. */
function OpenPairs({ facts }: { facts: IntroducerFacts }) {
  const enishi = useEnishi();
  const { asking, askingOne } = useWords();
  const actors = useNow((state) => selectNetwork(state).actors);
  const name = (id: string) => shortNameOf(actors.get(id)?.name ?? id);
  return (
    <ul className={styles.pairs}>
      {facts.open.pairs.map(([one, other]) => (
        <li key={`${one}\n${other}`}>
          <ActorLink id={one} />
          <span aria-hidden="true">―</span>
          <ActorLink id={other} />
          <button
            type="button"
            className={styles.open}
            aria-label={askingOne.introducer.introduce(name(one), name(other))}
            onClick={() => ask(enishi, "route", one, other)}
          >
            {asking.questions.route}
          </button>
        </li>
      ))}
    </ul>
  );
}
