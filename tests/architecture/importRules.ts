/** The table of rooms as rules for dependency-cruiser, and the run of it over a tree. */
import { cruise, type ICruiseResult } from "dependency-cruiser";
import type { Room } from "./rooms.ts";

const ROOT_PACKAGES = ["react", "react-dom", "react-aria-components", "@fontsource/biz-udpgothic"];

type Rule = NonNullable<NonNullable<NonNullable<Parameters<typeof cruise>[1]>["ruleSet"]>["forbidden"]>[number];

/** What no module may do, given the rooms. */
export function importRulesOf(rooms: readonly Room[]): Rule[] {
  return [
    ...rooms.flatMap(rulesOfRoom),
    {
      name: "door passed by",
      comment: "another room is entered through its index.ts",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "door passed by from the root",
      severity: "error",
      from: { path: "^src/[^/]+$" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "own door used from inside",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: ["^src/[^/]+/index\\.ts$"] },
      to: { path: "^src/$1/index\\.ts$" },
    },
    {
      name: "room imports the root",
      severity: "error",
      from: { path: "^src/[^/]+/" },
      to: { path: "^src/[^/]+$" },
    },
    { name: "host imported by the page", severity: "error", from: { path: "^src/[^/]+$" }, to: { path: "^src/host/" } },
    { name: "cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "package outside the root's",
      severity: "error",
      from: { path: "^src/[^/]+$" },
      to: { path: "node_modules/", pathNot: [packagesPattern(ROOT_PACKAGES)] },
    },
    {
      name: "Node outside host",
      severity: "error",
      from: { pathNot: "^src/host/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "not found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^virtual:enishi-"] },
    },
    {
      name: "package not in package.json",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "development package in the page",
      severity: "error",
      from: { pathNot: "^src/host/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ];
}

function rulesOfRoom({ name, mayImport, packages }: Room): Rule[] {
  return [
    {
      name: `${name} imports upward`,
      severity: "error",
      from: { path: `^src/${name}/` },
      to: { path: "^src/[^/]+/", pathNot: [`^src/(${[name, ...mayImport].join("|")})/`] },
    },
    {
      name: `package outside ${name}'s`,
      severity: "error",
      from: { path: `^src/${name}/` },
      to: { path: "node_modules/", ...(packages.length > 0 ? { pathNot: [packagesPattern(packages)] } : {}) },
    },
  ];
}

function packagesPattern(packages: readonly string[]): string {
  return `node_modules/(@types/)?(${packages.join("|")})/`;
}

export interface Findings {
  /** `rule: from -> to`, sorted. */
  readonly violations: readonly string[];
  /** How many modules of the tree itself were looked at. */
  readonly looked: number;
}

/** Looks at every module under `home/src`. */
export async function checkImports(home: string, rooms: readonly Room[]): Promise<Findings> {
  const { output } = await cruise(["src"], {
    baseDir: home,
    validate: true,
    ruleSet: { forbidden: importRulesOf(rooms) },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
    exclude: { path: "\\.(css|html|md)$" },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort(),
    looked: modules.filter(({ source }) => source.startsWith("src/")).length,
  };
}
