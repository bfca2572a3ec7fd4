/** Plain edge lists as data sets, dates as cells write them. */
import { readDataset } from "../../../src/ingest/index.ts";
import { calendarOf, type Day, type When } from "../../../src/model/index.ts";
import { buildNetwork, type Network } from "../../../src/network/index.ts";
import type { Row } from "../../fixtures/oracles/temporal.ts";

/** Rows read as the product reads a plain list of who introduced whom. Ids are those of the rows. */
export function networkOfRows(rows: readonly Row[]): Network {
  const cells = rows.map(([source, target, date]) => `${source},${target},introduction,${dateCell(date)}`);
  const text = ["from,to,kind,date", ...cells].join("\n");
  const { dataset } = readDataset([{ name: "ties.csv", bytes: new TextEncoder().encode(text) }]);
  return buildNetwork(dataset);
}

function dateCell(date: string): string {
  return date.startsWith("FY") ? `${date.slice(2)}年度` : date;
}

export function iso(day: Day | null): string | null {
  if (day === null) return null;
  const { year, month, date } = calendarOf(day);
  return [year, String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}

/** Any day from `earliest` to `latest` since 1970; `null` leaves an end open. */
export function between(earliest: Day | null, latest: Day | null, approximate = false): When {
  return { earliest, latest, precision: "range", approximate, written: `${earliest}..${latest}` };
}
