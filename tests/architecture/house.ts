/** The source files of the house, and one TypeScript program over them that all checks share. */
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

export const HOME = resolve(import.meta.dirname, "../..");

/** Paths from the checkout, with forward slashes, sorted. */
export function filesUnder(places: readonly string[], ending: RegExp): readonly string[] {
  return places
    .flatMap((place) => ts.sys.readDirectory(join(HOME, place), undefined, ["**/results/**", "**/node_modules/**"]))
    .map((path) => relative(HOME, path).replaceAll("\\", "/"))
    .filter((path) => ending.test(path))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(HOME, path), "utf8");
}

/** A program over files of the checkout, with the options of tsconfig.json. */
export function programOf(paths: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(HOME, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, HOME);
  return ts.createProgram(
    paths.map((path) => join(HOME, path)),
    options,
  );
}

/** A program over files that exist only here; their names end in `.ts`. */
export function plantedProgramOf(files: Readonly<Record<string, string>>): ts.Program {
  const options: ts.CompilerOptions = {
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    files[name] === undefined ? onDisk(name, version) : ts.createSourceFile(name, files[name], version, true);
  return ts.createProgram(Object.keys(files), options, host);
}
