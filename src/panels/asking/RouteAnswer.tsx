/** Who could introduce one actor to another: whom to ask, on what occasion they met, and ways round some. */
import { changeTerms, toggleAvoided } from "../../commands/index.ts";
import { shortNameOf } from "../../model/index.ts";
import { type Answer, selectNetwork } from "../../state/index.ts";
import { kindInWords } from "../../words/index.ts";
import { Data } from "../Data.tsx";
import { DayField } from "../frame/DayField.tsx";
import { Phrase } from "../inspector/Phrase.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { Alternatives } from "./Alternatives.tsx";
import styles from "./Answer.module.css";
import { MarkRow, Name, useFactOf, useSentenceDate } from "./parts.tsx";

export function RouteView({ answer }: { answer: Extract<Answer, { question: "route" }> }) {
  const enishi = useEnishi();
  const { asking, askingWays } = useWords();
  const say = askingWays.route;
  const language = useLanguage();
  const kinds = useNow((state) => state.document.dataset.kinds);
  const actors = useNow((state) => selectNetwork(state).actors);
  const until = useNow((state) => state.view.asking.until);
  const factOf = useFactOf();
  const dateText = useSentenceDate();
  const { result, shown, place } = answer;
  const { from, to, avoid } = result.query;
  const name = (id: string) => shortNameOf(actors.get(id)?.name ?? id);
  const ends = { from: <Name id={from} />, to: <Name id={to} /> };
  return (
    <>
      {result.already && (
        <p className={shown ? styles.lead : styles.sentence} role="status">
          <Phrase text={say.already} parts={{ ...ends, date: dateText(factOf(result.already.tie)) }} />
          {shown && ` ${say.alreadyElse}`}
        </p>
      )}
      {shown === null && !result.already && (
        <p className={styles.sentence} role="status">
          <Phrase text={result.none === "avoided" ? say.none.avoided : say.none.unconnected} parts={ends} />
        </p>
      )}
      {shown && (
        <>
          <p className={styles.sentence} role="status">
            {shown.requests.map(({ asked, to: target }, index) => (
              <Phrase
                key={asked}
                text={say.ask[index === shown.requests.length - 1 ? 1 : 0] ?? ""}
                parts={{ asked: <Name id={asked} />, target: <Name id={target} /> }}
              />
            ))}
          </p>
          <MarkRow
            label={asking.questions.route}
            actors={[from, ...shown.steps.map((step) => step.to)]}
            links={shown.steps.map((step, index) => ({
              fact: factOf(step.tie),
              number: index + 1,
              via: null,
              doubtful: !step.certain,
              caption: `${kindInWords(step.tie.kind, language, kinds)} · ${say.times(step.times)}`,
            }))}
            under={(id, index) =>
              index > 0 &&
              index < shown.steps.length && (
                <button
                  type="button"
                  className={styles.quiet}
                  aria-label={say.avoid(name(id))}
                  onClick={() => toggleAvoided(enishi, id)}
                >
                  {say.avoidShort}
                </button>
              )
            }
          />
        </>
      )}
      <div className={styles.terms}>
        {result.routes.length > 1 && (
          <Alternatives
            label={asking.answers(result.routes.length)}
            count={result.routes.length}
            place={place}
            onChoose={(next) => changeTerms(enishi, { place: next })}
            {...(result.more && { note: say.more })}
          />
        )}
        <DayField
          className={styles.day}
          mayBeOpen
          label={say.known}
          day={until}
          onChoose={(day) => changeTerms(enishi, { until: day })}
        />
        {avoid.length > 0 && (
          <p className={styles.avoided}>
            <span>{say.avoiding}</span>
            {avoid.map((id) => (
              <button
                key={id}
                type="button"
                className={styles.chip}
                aria-label={say.unavoid(name(id))}
                onClick={() => toggleAvoided(enishi, id)}
              >
                <Data>{name(id)}</Data>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            ))}
          </p>
        )}
      </div>
      {shown && <p className={styles.note}>{say.order}</p>}
    </>
  );
}
