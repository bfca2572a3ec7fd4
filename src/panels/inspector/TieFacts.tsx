/** Ties as they are listed under an actor: who met whom through whom, when, in which words, what followed, by which source. */
import type { ActorId } from "../../model/index.ts";
import { type Followed, type IntroductionFact, selectProgress, type TieFact } from "../../state/index.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { ActorLink } from "./ActorLink.tsx";
import styles from "./Inspector.module.css";
import { Fact, Source, TieLine, Words } from "./parts.tsx";
import { Phrase } from "./Phrase.tsx";

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
        <p className={styles.main}>
          <Phrase text={words.broughtIn} parts={{ from: <ActorLink id={tie.from} /> }} />
        </p>
      ) : (
        <>
          <p className={styles.main}>
            <Phrase text={words.met} parts={{ other: <ActorLink id={other} /> }} />
          </p>
          <p className={styles.by}>
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
      <Source text={tie.source} />
    </Fact>
  );
}

/** An introduction the actor made: the two it brought together, and what followed. */
export function MadeFact({ fact }: { fact: IntroductionFact }) {
  const { inspector: words } = useWords();
  const { tie, followed } = fact;
  return (
    <Fact fact={fact} now={useIsNow(fact)}>
      <p className={styles.main}>
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
      <Source text={tie.source} />
    </Fact>
  );
}

/** 「その先に 親がめ が 神奈川区社会福祉協議会 を紹介」 */
export function FollowedLine({ later, after }: { later: Followed; after: TieFact }) {
  const { inspector: words } = useWords();
  const { via, from, to } = later.tie;
  if (via === null) return null;
  const known = [after.tie.from, after.tie.to, after.tie.via];
  const introduced = known.includes(to) && !known.includes(from) ? from : to;
  return (
    <p className={styles.line}>
      <Phrase
        text={later.certain ? words.followedBy : words.followedMaybe}
        parts={{ via: <ActorLink id={via} bare />, actor: <ActorLink id={introduced} bare /> }}
      />
    </p>
  );
}

/** Any other tie, seen from one of its ends, or as a pair. */
export function OtherFact({ actor, fact }: { actor: ActorId | null; fact: TieFact }) {
  const { inspector: words } = useWords();
  const { tie } = fact;
  const pair = { from: <ActorLink id={tie.from} />, to: <ActorLink id={tie.to} /> };
  const other = tie.from === actor ? tie.to : tie.from;
  return (
    <Fact fact={fact} now={useIsNow(fact)}>
      <p className={styles.main}>
        {actor === null ? (
          <Phrase text={words.pair} parts={pair} />
        ) : (
          <Phrase text={words.with} parts={{ other: <ActorLink id={other} /> }} />
        )}
      </p>
      {actor === null && tie.via !== null && (
        <p className={styles.by}>
          <Phrase text={words.byIntroducer} parts={{ via: <ActorLink id={tie.via} /> }} />
        </p>
      )}
      <TieLine fact={fact} />
      <SaidOf fact={fact} />
      <Source text={tie.source} />
    </Fact>
  );
}

function SaidOf({ fact }: { fact: TieFact }) {
  if (fact.spark) return <Words text={fact.spark.text || fact.tie.quote} spark speaker={fact.spark.speaker} />;
  return <Words text={fact.tie.quote} spark={false} />;
}

/** The mark of an introducer the source does not name. */
export function UnnamedMark() {
  return (
    <span className={styles.unnamed} aria-hidden="true">
      ?
    </span>
  );
}

