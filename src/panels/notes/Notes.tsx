/** The presenter's notes: now and next, what the source says and where it is unsure, clock, and the controls of the screen. */
import { type FormEvent, useEffect, useState } from "react";
import type { CueWish } from "../../commands/index.ts";
import type { Cue, CueStep, CueTie } from "../../state/index.ts";
import { Data, Sentence, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useWords } from "../useEnishi.tsx";
import styles from "./Notes.module.css";

interface NotesProps {
  readonly cue: Cue;
  readonly onWish: (wish: CueWish) => void;
}

export function Notes({ cue, onWish }: NotesProps) {
  const { presenting } = useWords();
  const say = presenting.notes;
  const states = [
    cue.black ? say.isBlack : "",
    cue.namesHidden ? say.namesHidden : "",
    cue.part.of > 1 ? say.part(cue.part.at + 1, cue.part.of) : "",
    cue.isSaying ? say.isSaying : "",
    cue.missed,
  ].filter(Boolean);
  return (
    <div className={styles.notes}>
      <header className={styles.head}>
        <p className={styles.story}>
          {cue.order >= 0 && <StoryMark order={cue.order} />}
          <Data>{cue.story}</Data>
        </p>
        <p className={styles.place}>
          <b>{cue.place + 1}</b>/{cue.total}
        </p>
        <Clock since={cue.since} onRestart={() => onWish("restart")} />
      </header>
      {states.length > 0 && (
        <p className={styles.state} role="status">
          {states.join("　")}
        </p>
      )}
      <div className={styles.columns} data-scroller>
        <section className={styles.now} aria-label={say.now}>
          <StepHead step={cue.now} label={say.now} />
          {cue.now.words !== "" && (
            <p className={styles.words}>
              <Data>{cue.now.words}</Data>
            </p>
          )}
          <Facts step={cue.now} />
        </section>
        <section className={styles.next} aria-label={say.next}>
          {cue.next === null ? (
            <p className={styles.last}>{say.last}</p>
          ) : (
            <>
              <StepHead step={cue.next} label={say.next} />
              <p className={styles.nextWords}>
                <Data>{cue.next.words}</Data>
              </p>
            </>
          )}
        </section>
      </div>
      <Controls cue={cue} onWish={onWish} />
    </div>
  );
}

function StepHead({ step, label }: { step: CueStep; label: string }) {
  const langOf = useLangOf();
  return (
    <>
      <p className={styles.label}>
        {label}
        <span>{step.time}</span>
      </p>
      <h2 className={styles.title} lang={langOf(step.title)}>
        <span className={styles.number}>{step.step}</span> {step.title}
      </h2>
    </>
  );
}

function Facts({ step }: { step: CueStep }) {
  const { presenting } = useWords();
  const say = presenting.notes;
  const doubts = [
    step.dated ? "" : say.doubts.undated,
    step.certain ? "" : say.doubts.uncertain,
    step.ties.some(({ unnamed }) => unnamed) ? say.doubts.unnamed : "",
    step.ties.some(({ certain }) => !certain) ? say.doubts.tieUncertain : "",
  ].filter(Boolean);
  return (
    <dl className={styles.facts}>
      {step.speaker !== "" && <Fact name={say.speaker}>{step.speaker}</Fact>}
      {doubts.length > 0 && (
        <div data-doubt="true">
          <dt>{say.doubt}</dt>
          <dd>{doubts.join("　")}</dd>
        </div>
      )}
      {step.ties.length > 0 && (
        <div>
          <dt>{say.ties}</dt>
          <dd>
            <ul className={styles.ties}>
              {step.ties.map((tie) => (
                <TieNote key={tie.id} tie={tie} />
              ))}
            </ul>
          </dd>
        </div>
      )}
      {step.source !== "" && <Fact name={say.source}>{step.source}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Data>{children}</Data>
      </dd>
    </div>
  );
}

function TieNote({ tie }: { tie: CueTie }) {
  const { presenting } = useWords();
  const say = presenting.notes;
  const parts = [tie.time, tie.contact && `${say.contact} ${tie.contact}`, tie.note, tie.source].filter(Boolean);
  return (
    <li>
      <Sentence>{tie.sentence}</Sentence>
      <span className={styles.small}>
        <Sentence>{parts.join("　")}</Sentence>
      </span>
    </li>
  );
}

function Clock({ since, onRestart }: { since: number; onRestart: () => void }) {
  const { presenting } = useWords();
  const say = presenting.notes;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - (since || performance.timeOrigin)) / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const elapsed = `${hours > 0 ? `${hours}:` : ""}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const time = new Date(now);
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{say.elapsed}</dt>
        <dd>
          <button
            type="button"
            title={say.restart}
            aria-label={`${say.elapsed} ${elapsed}、${say.restart}`}
            onClick={onRestart}
          >
            {elapsed}
          </button>
        </dd>
      </div>
      <div>
        <dt>{say.clock}</dt>
        <dd>{`${two(time.getHours())}:${two(time.getMinutes())}`}</dd>
      </div>
    </dl>
  );
}

function Controls({ cue, onWish }: NotesProps) {
  const { presenting, room } = useWords();
  const say = presenting.notes;
  const [number, setNumber] = useState("");
  const goesOn = cue.part.at + 1 < cue.part.of;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d+$/.test(number)) onWish({ step: Number(number) });
    setNumber("");
  };
  return (
    <footer className={styles.controls}>
      <button type="button" className={styles.black} aria-pressed={cue.black} onClick={() => onWish("black")}>
        {cue.black ? say.light : say.black}
      </button>
      <button type="button" onClick={() => onWish("say")}>
        {room.say}
      </button>
      <form onSubmit={go}>
        <label>
          <span>{say.goTo}</span>
          <input inputMode="numeric" value={number} size={4} onChange={(event) => setNumber(event.target.value)} />
        </label>
        <button type="submit">{say.go}</button>
      </form>
      <button type="button" aria-disabled={cue.place === 0 && cue.part.at === 0} onClick={() => onWish("previous")}>
        {presenting.tools.previous}
      </button>
      <button
        type="button"
        className={styles.primary}
        aria-disabled={cue.next === null && !goesOn}
        onClick={() => onWish("next")}
      >
        {goesOn ? say.nextPart : presenting.tools.next}
      </button>
    </footer>
  );
}
