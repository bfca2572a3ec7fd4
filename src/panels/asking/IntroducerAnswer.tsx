/** An actor as introducer: its numbers, each with the very triads behind it one click away. */
import { useId } from "react";
import { changeTerms } from "../../commands/index.ts";
import { Phrase } from "../inspector/Phrase.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import answerStyles from "./Answer.module.css";
import { countOf, type IntroducerAnswered, PARTS } from "./introducerParts.ts";
import { goToPart } from "./listParts.ts";
import numbers from "./Numbers.module.css";
import { Name } from "./parts.tsx";

/** In months; `null`: at any time. */
const WITHIN = [3, 6, 12, 24, null] as const;

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
        {PARTS.map((part) => (
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
