/** A distribution large enough to be read: bars with counts, an axis of values, and where those selected stand. */
import { scaleLinear } from "d3-scale";
import { countInWords, oneValueInWords } from "../../words/index.ts";
import { useMeasured } from "../timeline/useMeasured.ts";
import { useLanguage, useWords } from "../useEnishi.tsx";
import type { Bin } from "./bins.ts";
import plots from "./Plots.module.css";

export interface Marked {
  readonly name: string;
  readonly value: number;
}

interface HistogramProps {
  readonly bins: readonly Bin[];
  readonly marked: readonly Marked[];
  readonly label: string;
}

/** So many names can stand side by side; more are marks only. */
const MOST_NAMES = 3;

export function Histogram({ bins, marked, label }: HistogramProps) {
  const language = useLanguage();
  const { numbers: words } = useWords();
  const { ref, letterRef, widthPx, letterPx } = useMeasured();
  const [first, last] = [bins[0], bins.at(-1)];
  const names = marked.length <= MOST_NAMES ? marked : [];
  const above = (names.length + 1) * letterPx * 1.5;
  const height = letterPx * 11 + above;
  const floor = height - letterPx * 2.1;
  const x = scaleLinear()
    .domain([first?.from ?? 0, last?.to ?? 1])
    .range([letterPx * 3.2, Math.max(letterPx * 4, widthPx - letterPx)]);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const y = scaleLinear().domain([0, most]).range([floor, above]).nice(3);
  const whole = bins.every(({ from }) => Number.isInteger(from));
  const step = (last?.to ?? 1) - (last?.from ?? 0);
  // the bar of a whole number stands over it, and not beside
  const shift = whole && step === 1 ? 0.5 : 0;
  const ticks = whole && step === 1 ? bins.map(({ from }) => from) : [...bins.map(({ from }) => from), last?.to ?? 1];
  const every = Math.max(1, Math.ceil((ticks.length * letterPx * 3.4) / Math.max(1, widthPx)));
  return (
    <div ref={ref} className={plots.histogram}>
      <span ref={letterRef} className={plots.letter} />
      {widthPx > 0 && (
        <svg role="img" aria-label={label} width={widthPx} height={height}>
          {y
            .ticks(3)
            .filter(Number.isInteger)
            .map((tick) => (
              <g key={tick}>
                <path className={plots.grid} d={`M${x.range()[0]} ${y(tick)}H${x.range()[1]}`} />
                <text className={plots.axis} x={letterPx * 2.7} y={y(tick) + letterPx * 0.36} textAnchor="end">
                  {countInWords(tick, language)}
                </text>
              </g>
            ))}
          {bins.map(({ from, to, count }) => (
            <rect
              key={from}
              className={plots.bar}
              x={x(from) + 1}
              y={count === 0 ? floor : Math.min(y(count), floor - 2)}
              width={Math.max(1, x(to) - x(from) - 2)}
              height={count === 0 ? 0 : Math.max(2, floor - y(count))}
            >
              <title>
                {whole && step === 1
                  ? words.spread.one(countInWords(from, language), countInWords(count, language))
                  : words.spread.bar(
                      oneValueInWords(from, language),
                      oneValueInWords(to, language),
                      countInWords(count, language),
                    )}
              </title>
            </rect>
          ))}
          <path className={plots.floor} d={`M${x.range()[0]} ${floor}H${x.range()[1]}`} />
          {ticks
            .filter((_, at) => at % every === 0)
            .map((tick) => (
              <text
                key={tick}
                className={plots.axis}
                x={x(tick + shift)}
                y={floor + letterPx * 1.5}
                textAnchor="middle"
              >
                {oneValueInWords(tick, language)}
              </text>
            ))}
          {marked.map(({ name, value }, at) => {
            const place = x(value + shift);
            const line = (at + 1) * letterPx * 1.5;
            const right = place > widthPx / 2;
            return (
              <g key={name} className={plots.place}>
                <path d={`M${place} ${names.length > 0 ? line : above}V${floor}`} />
                <circle cx={place} cy={floor} r={letterPx * 0.42} />
                {names.length > 0 && (
                  <text x={place + (right ? -6 : 6)} y={line + letterPx * 0.1} textAnchor={right ? "end" : "start"}>
                    {name} {oneValueInWords(value, language)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
