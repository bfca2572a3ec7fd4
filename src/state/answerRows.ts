/** The ties of an answer as rows of a table, in the answer's order, with the numbers they carry on the map. */
import type { Tie } from "../model/index.ts";
import type { Answer } from "./answer.ts";
import { selectAnswer } from "./answering.ts";
import { selectTelling } from "./inspected.ts";
import { remembered } from "./remembered.ts";
import type { EnishiState } from "./store.ts";
import { type TableRows, type TieRow, tieRowOf } from "./tableRows.ts";
import type { Telling } from "./tieFacts.ts";

export interface AnswerRow extends TieRow {
  /** As on the map; `null` for ties that only lead up to the answer. */
  readonly number: number | null;
}

const rowsOf = remembered((telling: Telling, answer: Answer | null): TableRows<AnswerRow> => {
  const { before = [], steps, besides } = tiesIn(answer);
  const row = (tie: Tie, number: number | null): AnswerRow => ({ ...tieRowOf(telling, tie), number });
  const rows = [
    ...before.filter((tie) => !steps.includes(tie)).map((tie) => row(tie, null)),
    ...steps.map((tie, index) => row(tie, index + 1)),
    ...besides.filter((tie) => !steps.includes(tie) && !before.includes(tie)).map((tie) => row(tie, null)),
  ];
  return { rows, total: telling.network.dataset.ties.length };
});

/** `total` is the number of all ties on record. */
export function selectAnswerRows(state: EnishiState): TableRows<AnswerRow> {
  return rowsOf(selectTelling(state), selectAnswer(state));
}

interface Told {
  /** What led up to the first step. */
  readonly before?: readonly Tie[];
  /** Each once, in the order of their numbers. */
  readonly steps: readonly Tie[];
  readonly besides: readonly Tie[];
}

function tiesIn(answer: Answer | null): Told {
  const once = (ties: readonly Tie[]) => [...new Set(ties)];
  switch (answer?.question) {
    case "origin": {
      const { shown, result } = answer;
      const before = shown?.beginning.tie ? [shown.beginning.tie] : [];
      const rivals = shown?.steps.flatMap((step) => step.rivals) ?? [];
      return {
        steps: once(shown?.steps.map(({ tie }) => tie) ?? []),
        before,
        besides: once([...(shown?.beginning.later ?? []), ...rivals, ...result.presumed]),
      };
    }
    case "chains": {
      const { shown, result } = answer;
      const broken = result.missing?.arc ? [result.missing.arc.tie] : [];
      return { steps: once(shown?.steps.map(({ tie }) => tie) ?? []), besides: broken };
    }
    case "route": {
      const steps = answer.shown?.steps ?? [];
      const { already } = answer.result;
      return {
        steps: once(steps.map(({ tie }) => tie)),
        besides: once([...(already?.occasions ?? []), ...steps.flatMap(({ occasions }) => occasions)]),
      };
    }
    default:
      return { steps: [], besides: [] };
  }
}
