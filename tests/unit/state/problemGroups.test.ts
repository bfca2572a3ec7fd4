import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem, ProblemCode, Severity } from "../../../src/model/index.ts";
import {
  countProblems,
  EVERY_PROBLEM,
  filterProblems,
  groupProblems,
  openAtFirst,
  SEVERITIES,
} from "../../../src/state/index.ts";

function problem(code: ProblemCode, severity: Severity, rest: Partial<Problem> = {}): Problem {
  const place = { file: "ties.csv", row: 2, column: "日付", place: 0 };
  return { code, severity, ...place, value: "3.12", cell: "3.12", rowKey: "", suggestions: [], ...rest };
}

const never = () => {
  throw new Error("no text was looked for");
};

const anyProblem = fc
  .tuple(
    fc.constantFrom<ProblemCode>("DATE_INVALID", "TYPE_UNKNOWN", "ROW_RAGGED"),
    fc.constantFrom<Severity>(...SEVERITIES),
    fc.constantFrom("a.csv", "b.csv", "__proto__", ""),
    fc.constantFrom("", "x", "y"),
  )
  .map(([code, severity, file, value]) => problem(code, severity, { file, value }));

describe("grouping problems", () => {
  it("puts one code and weight together, the weightiest first, each group in the order met", () => {
    const problems = [
      problem("TYPE_UNKNOWN", "warning", { row: 5 }),
      problem("DATE_INVALID", "error", { row: 4 }),
      problem("ROW_DUPLICATE", "notice"),
      problem("TYPE_UNKNOWN", "warning", { row: 3 }),
      problem("TYPE_UNKNOWN", "notice"),
    ];
    const groups = groupProblems(problems);
    expect(groups.map(({ severity, code, problems: rows }) => [severity, code, rows.length])).toEqual([
      ["error", "DATE_INVALID", 1],
      ["warning", "TYPE_UNKNOWN", 2],
      ["notice", "ROW_DUPLICATE", 1],
      ["notice", "TYPE_UNKNOWN", 1],
    ]);
    expect(groups[1]?.problems.map(({ row }) => row)).toEqual([5, 3]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(4);
  });

  it("loses none and doubles none", () => {
    fc.assert(
      fc.property(fc.array(anyProblem), (problems) => {
        const grouped = groupProblems(problems).flatMap((group) => group.problems);
        expect(grouped).toHaveLength(problems.length);
        expect(new Set(grouped)).toEqual(new Set(problems));
      }),
    );
  });
});

describe("counting problems", () => {
  it("counts each weight and each file, and the sums are all there is", () => {
    fc.assert(
      fc.property(fc.array(anyProblem), (problems) => {
        const { severities, files } = countProblems(problems);
        const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
        expect(sum(severities)).toBe(problems.length);
        expect(sum(files)).toBe(problems.length);
        for (const [file, count] of files) expect(problems.filter((one) => one.file === file)).toHaveLength(count);
      }),
    );
  });
});

describe("filtering problems", () => {
  const invalid = problem("DATE_INVALID", "error");
  const type = problem("TYPE_UNKNOWN", "warning", { file: "actors.csv", value: "こども食堂" });
  const all = [invalid, type];

  it("gives the very same list back where nothing is narrowed, and looks into no text", () => {
    expect(filterProblems(all, EVERY_PROBLEM, never)).toBe(all);
  });

  it("narrows by weight, code and file without looking into texts", () => {
    expect(filterProblems(all, { ...EVERY_PROBLEM, severity: "error" }, never)).toEqual([invalid]);
    expect(filterProblems(all, { ...EVERY_PROBLEM, code: "TYPE_UNKNOWN" }, never)).toEqual([type]);
    expect(filterProblems(all, { ...EVERY_PROBLEM, file: "actors.csv" }, never)).toEqual([type]);
    expect(filterProblems(all, { ...EVERY_PROBLEM, file: "actors.csv", severity: "error" }, never)).toEqual([]);
  });

  it("tells problems of no file from those of every file", () => {
    const whole = problem("NOTHING_TO_DRAW", "error", { file: "", row: null });
    expect(filterProblems([...all, whole], { ...EVERY_PROBLEM, file: "" }, never)).toEqual([whole]);
  });

  it("finds a text in what it is told a problem says", () => {
    const found = filterProblems(all, { ...EVERY_PROBLEM, text: "食堂" }, ({ value }) => value);
    expect(found).toEqual([type]);
  });
});

describe("which groups stand open at first", () => {
  const group = (code: ProblemCode, count: number) =>
    groupProblems(Array.from({ length: count }, () => problem(code, "notice")))[0];
  const many = group("ACTOR_UNDECLARED", 400);
  const few = group("DATE_INVALID", 3);

  it("are those one can leaf through; a long one stays folded, a short one after it does not", () => {
    const groups = [many, few].filter((one) => one !== undefined);
    expect([...openAtFirst(groups)]).toEqual([few?.key]);
  });

  it("are all the room holds and no more", () => {
    const groups = [group("DATE_INVALID", 6), group("TYPE_UNKNOWN", 6)].filter((one) => one !== undefined);
    expect(openAtFirst(groups, 12).size).toBe(2);
    expect(openAtFirst(groups, 11).size).toBe(1);
  });

  it("are the only one there is, however long", () => {
    expect(openAtFirst(many ? [many] : []).size).toBe(1);
    expect(openAtFirst([]).size).toBe(0);
  });
});
