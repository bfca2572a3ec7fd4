/** The very triads, actors and pairs behind each number of an introducer. */
import type { CSSProperties, ReactNode } from "react";
import type { Closure, IntroducerFacts, JoinedPair } from "../../analysis/index.ts";
import { ask } from "../../commands/index.ts";
import { shortNameOf, type Tie } from "../../model/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { typeInWords } from "../../words/index.ts";
import { Data } from "../Data.tsx";
import { ActorLink } from "../inspector/ActorLink.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { countOf, type IntroducerAnswered, type Part } from "./introducerParts.ts";
import { LongList } from "./LongList.tsx";
import { partId } from "./listParts.ts";
import numbers from "./Numbers.module.css";
import styles from "./Rows.module.css";
import { TieItem } from "./TieItem.tsx";

export function IntroducerRows({ answer: { facts } }: { answer: IntroducerAnswered }) {
  const { askingOne } = useWords();
  const say = askingOne.introducer;
  const months = useNow((state) => state.view.asking.months);
  const uncredited = facts.followedByTie.length - facts.closures.length;
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
        <Closures closures={facts.followedByTie} />,
        uncredited > 0 ? say.closuresLeft(uncredited) : "",
      )}
      {part(
        "followedByIntroductions",
        <LongList items={facts.followedByIntroductions}>
          {(drawn) => (
            <ul className={styles.list}>
              {drawn.map(({ introduction, introductions }) => (
                <li key={introduction.id}>
                  <TieItem tie={introduction} />
                  {introductions.map(({ tie, certain, within }) => (
                    <div key={tie.id} className={styles.branch} style={INDENT}>
                      <TieItem tie={tie} doubtful={!certain}>
                        {months !== null && <p className={styles.note}>{verdict[within]}</p>}
                      </TieItem>
                    </div>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </LongList>,
      )}
      {part("closures", <Closures closures={facts.closures} />, say.closuresWhy)}
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

const INDENT = { "--depth": 1 } as CSSProperties;

/** Introductions with what came later between the two. */
function Closures({ closures }: { closures: readonly Closure[] }) {
  return (
    <LongList items={closures}>
      {(drawn) => (
        <ul className={styles.list}>
          {drawn.map(({ introduction, ties }) => (
            <li key={introduction.id}>
              <TieItem tie={introduction} />
              {ties.map(({ tie, certain }) => (
                <div key={tie.id} className={styles.branch} style={INDENT}>
                  <TieItem tie={tie} doubtful={!certain} />
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </LongList>
  );
}

function Ties({ ties }: { ties: readonly Tie[] }) {
  return (
    <LongList items={ties}>
      {(drawn) => (
        <ul className={styles.list}>
          {drawn.map((tie) => (
            <li key={tie.id}>
              <TieItem tie={tie} />
            </li>
          ))}
        </ul>
      )}
    </LongList>
  );
}

export function Actors({ ids }: { ids: readonly string[] }) {
  return (
    <LongList items={ids}>
      {(drawn) => (
        <ul className={styles.names}>
          {drawn.map((id) => (
            <li key={id}>
              <ActorLink id={id} />
            </li>
          ))}
        </ul>
      )}
    </LongList>
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
    <LongList items={facts.open.pairs}>
      {(drawn) => (
        <ul className={styles.pairs}>
          {drawn.map(([one, other]) => (
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
      )}
    </LongList>
  );
}
