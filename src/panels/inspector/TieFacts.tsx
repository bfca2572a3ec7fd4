/** Ties as they are listed under an actor: who met whom through whom, when, in which words, what followed, by which source. */
import type { ActorId, Tie } from "../../model/index.ts";
import { lookOfKind } from "../../scene/index.ts";
import { type Followed, type IntroductionFact, selectProgress, type TieFact } from "../../state/index.ts";
import { kindInWords } from "../../words/index.ts";
import { Data } from "../Data.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { ActorLink } from "./ActorLink.tsx";
import lines from "./Facts.module.css";
import { Phrase } from "./Phrase.tsx";
import { Fact, Source, TieLine, Words } from "./parts.tsx";

/** Is the tie selected, or told at this moment? */
function useIsNow(fact: TieFact): boolean {
  const selected = useNow((state) => state.view.selection.ties.includes(fact.tie.id));
  const told = useNow((state) => selectProgress(state)?.ties.get(fact.tie.id) === "now");
  return selected || told;
}

/** An introduction by which `actor` met somebody: 「エンパワージャパン と出会った ― 市民協働推進センターの紹介で」. */
export function ReceivedFact({ actor, fact }: { actor: ActorId; fact: IntroductionFact }) {
  const { inspector: words } = useWords();
  const { tie } = fact;
  const other = tie.from === actor ? tie.to : tie.from;
  const plain = tie.via === null && !tie.viaUnnamed;
  return (
    <Fact fact={fact} now={useIsNow(fact)}>
      {plain ? (
        <p className={lines.main}>
          <Phrase text={words.broughtIn} parts={{ from: <ActorLink id={tie.from} /> }} />
        </p>
      ) : (
        <>
          <p className={lines.main}>
            <Phrase text={words.met} parts={{ other: <ActorLink id={other} /> }} />
          </p>
          <p className={lines.by}>
            {tie.via === null ? (
              <>
                <UnnamedMark /> {words.byUnnamed}
              </>
            ) : (
              <Phrase text={words.byIntroducer} parts={{ via: <ActorLink id={tie.via} /> }} />
            )}
          </p>
        </>
      )}
      <TieLine fact={fact} />
      <SaidOf fact={fact} />
      <Source text={tie.source} said={tie.said} />
    </Fact>
  );
}

/** An introduction the actor made: the two it brought together, and what followed. */
export function MadeFact({ fact }: { fact: IntroductionFact }) {
  const { inspector: words } = useWords();
  const { tie, followed } = fact;
  return (
    <Fact fact={fact} now={useIsNow(fact)}>
      <p className={lines.main}>
        {tie.via === null ? (
          <Phrase text={words.introducedIn} parts={{ to: <ActorLink id={tie.to} /> }} />
        ) : (
          <Phrase text={words.pair} parts={{ from: <ActorLink id={tie.from} />, to: <ActorLink id={tie.to} /> }} />
        )}
      </p>
      <SaidOf fact={fact} />
      <TieLine fact={fact} />
      {followed.map((later) => (
        <FollowedLine key={later.tie.id} later={later} after={fact} />
      ))}
      <Source text={tie.source} said={tie.said} />
    </Fact>
  );
}

/** 「その先に 親がめ が 神奈川区社会福祉協議会 を紹介」 */
export function FollowedLine({ later, after }: { later: Followed; after: TieFact }) {
  const { inspector: words } = useWords();
  const { from, to } = later.tie;
  // a plain who-introduced-whom row has no third party: its `from` introduced its `to`
  const via = later.tie.via ?? from;
  const known = [after.tie.from, after.tie.to, after.tie.via];
  const introduced = later.tie.via === null ? to : known.includes(to) && !known.includes(from) ? from : to;
  return (
    <p className={lines.follows}>
      <Phrase
        text={later.certain ? words.followedBy : words.followedMaybe}
        parts={{ via: <ActorLink id={via} bare />, actor: <ActorLink id={introduced} bare /> }}
      />
    </p>
  );
}

/** Any other tie as one of its ends would tell it: 「市民協働推進センター に相談した」. */
export function OtherFact({ actor, fact }: { actor: ActorId; fact: TieFact }) {
  const { inspector: words } = useWords();
  const { tie } = fact;
  const asFrom = tie.from === actor;
  const told = Object.hasOwn(words.ties, tie.kind) ? words.ties[tie.kind] : undefined;
  return (
    <Fact fact={fact} now={useIsNow(fact)}>
      <p className={lines.main}>
        <Phrase
          text={told?.[asFrom ? 0 : 1] ?? words.with}
          parts={{ other: <ActorLink id={asFrom ? tie.to : tie.from} /> }}
        />
      </p>
      <TieLine fact={fact} />
      <SaidOf fact={fact} />
      <Source text={tie.source} said={tie.said} />
    </Fact>
  );
}

/** Any tie as a pair, under something that is neither of its ends. */
export function PairFact({ fact }: { fact: TieFact }) {
  return (
    <Fact fact={fact} now={useIsNow(fact)}>
      <p className={lines.main}>
        <TieSentence tie={fact.tie} />
      </p>
      <TieLine fact={fact} />
      <SaidOf fact={fact} />
      <Source text={fact.tie.source} said={fact.tie.said} />
    </Fact>
  );
}

/** A tie in one sentence; an arrow where its kind has a direction. */
export function TieSentence({ tie }: { tie: Tie }) {
  const language = useLanguage();
  const { inspector: words } = useWords();
  const own = useNow((state) => state.document.dataset.kinds);
  const parts = {
    from: <ActorLink id={tie.from} />,
    to: <ActorLink id={tie.to} />,
    via: tie.via && <ActorLink id={tie.via} />,
  };
  if (tie.via !== null) return <Phrase text={words.sentence.introduced} parts={parts} />;
  if (tie.viaUnnamed) return <Phrase text={words.sentence.unnamed} parts={parts} />;
  if (tie.kind === "introduction") return <Phrase text={words.sentence.broughtIn} parts={parts} />;
  const { fromMark, toMark } = lookOfKind(tie.kind, own);
  return (
    <>
      <Phrase text={fromMark === toMark ? words.pair : words.pairTo} parts={parts} />{" "}
      <span className={lines.kindWord}>
        <Data>{kindInWords(tie.kind, language, own)}</Data>
      </span>
    </>
  );
}

function SaidOf({ fact }: { fact: TieFact }) {
  if (fact.spark) return <Words text={fact.spark.text || fact.tie.quote} spark speaker={fact.spark.speaker} />;
  return <Words text={fact.tie.quote} spark={false} />;
}

/** The mark of an introducer the source does not name. */
export function UnnamedMark() {
  return (
    <span className={lines.unnamed} aria-hidden="true">
      ?
    </span>
  );
}
