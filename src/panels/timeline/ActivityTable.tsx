/** The bars as a table of text, for those who read with their ears: only times in which anything is counted. */
import { memo } from "react";
import { countInWords, rangeInWords } from "../../words/index.ts";
import { useLanguage, useWords } from "../useEnishi.tsx";
import type { ShownActivity } from "./useActivity.ts";

export const ActivityTable = memo(function ActivityTable({
  activity: { bins, all, selected },
}: {
  activity: ShownActivity;
}) {
  const language = useLanguage();
  const say = useWords().timeline.activity;
  const number = (of: number) => countInWords(of, language);
  return (
    <div className="visually-hidden">
      <table>
        <caption>{say.table}</caption>
        <thead>
          <tr>
            <th scope="col">{say.columns.when}</th>
            <th scope="col">{say.columns.certain}</th>
            <th scope="col">{say.columns.possible}</th>
            {selected && <th scope="col">{say.columns.selected}</th>}
          </tr>
        </thead>
        <tbody>
          {bins.map((bin, i) => {
            const counts = all.bins[i];
            const own = selected?.bins[i];
            if (!counts || counts.possible === 0) return null;
            return (
              <tr key={bin.first}>
                <th scope="row">{rangeInWords(bin.first, bin.last, language)}</th>
                <td>{number(counts.certain)}</td>
                <td>{number(counts.possible)}</td>
                {own && <td>{say.count(number(own.certain), number(own.possible))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {all.undated > 0 && <p>{say.undated(number(all.undated))}</p>}
    </div>
  );
});
