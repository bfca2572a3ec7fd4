/** Finds what a core room must not touch: the screen, storage, the network, the clock, chance, timers, the machine's own language. */
import ts from "typescript";

/** Text in and out of bytes is the same everywhere, though it is declared beside the screen. */
const ALLOWED = new Set(["TextDecoder", "TextEncoder", "structuredClone"]);
const LANGUAGE_ITSELF = /[\\/]lib\.(es\d|decorators)[^\\/]*\.d\.ts$/;

/** Impurities of one file as `line: what`, in reading order. The program must hold the file. */
export function impuritiesIn(program: ts.Program, path: string): readonly string[] {
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`${path} is not in the program`);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const tell = (node: ts.Node, what: string) =>
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUse(node) && isForeignGlobal(symbolAt(checker, node), node.text))
      tell(node, node.text);
    const call = callWithoutArguments(node);
    if (call !== null) tell(node, call);
    if (ts.isPropertyAccessExpression(node)) {
      const member = node.getText().replace(/\s|\?/g, "");
      if (member === "Math.random" || member === "Date.now") tell(node, member);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A module's statements that do something on import, as `line: first words`; `strict` forbids module state too. */
export function effectsAtImport(file: ts.SourceFile, { strict }: { strict: boolean }): readonly string[] {
  return file.statements
    .filter((statement) => !isDeclaration(statement) || (strict && isChangeable(statement)))
    .map((statement) => {
      const line = file.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
      return `${line}: ${statement.getText().split("\n")[0]?.slice(0, 40)}`;
    });
}

function isDeclaration(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return statement.importClause !== undefined || isStyleSheet(statement);
  return (
    ts.isExportDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isVariableStatement(statement) ||
    (ts.isExportAssignment(statement) && !ts.isCallExpression(statement.expression))
  );
}

function isStyleSheet({ moduleSpecifier }: ts.ImportDeclaration): boolean {
  return ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.endsWith(".css");
}

function isChangeable(statement: ts.Statement): boolean {
  return ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) === 0;
}

/** `new Date()`, `Date()`, and formatting that silently takes the machine's language. */
function callWithoutArguments(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const called = node.expression.getText();
  if (called === "Date" && (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0))
    return "Date without a moment";
  if (/^Intl\.\w+$/.test(called) && (node.arguments?.length ?? 0) === 0) return `${called} without a language`;
  if (/\.toLocale\w+$/.test(called) && (node.arguments?.length ?? 0) === 0)
    return `${called.replace(/^.*\./, "")} without a language`;
  if (/\.localeCompare$/.test(called) && (node.arguments?.length ?? 0) < 2) return "localeCompare without a language";
  return null;
}

/** Whether an identifier names a value or type, rather than a member, a label or something that is being declared. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return false;
  return !("name" in parent && parent.name === node);
}

function symbolAt(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  return ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
}

function isForeignGlobal(symbol: ts.Symbol | undefined, name: string): boolean {
  if (name === "globalThis" || name === "eval" || name === "Function") return true;
  if (ALLOWED.has(name) || symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) !== 0) return false;
  const places = (symbol.declarations ?? []).map((declaration) => declaration.getSourceFile());
  if (places.length === 0 || places.some((place) => !place.isDeclarationFile)) return false;
  return !places.some((place) => LANGUAGE_ITSELF.test(place.fileName));
}
