/** What `enishi` says in a terminal. */
import type { Outcome, Question } from "../model/index.ts";

const jaOutcome: Readonly<Record<Outcome, string>> = {
  import: "このまま取り込めます。",
  "import-with-warnings": "取り込めます。上に確かめたいところがあります。",
  ask: "取り込む前に、上の問いへの答えが要ります。",
  reject: "取り込めるものがありません。",
};

const ja = {
  help: [
    "使い方: npm run --silent enishi -- check パス... [--json] [--decisions ファイル] [--lang ja|en]",
    "",
    "  check   ファイルやフォルダーを、取り込みの画面と同じように読んで、結果を示します。何も書きかえません。",
    "",
    "  --json        結果を JSON で示します(問題はすべて、問いもすべて)",
    "  --decisions   問いへの答え(JSON)を読みます",
    "  --lang        文の言葉を選びます",
    "",
    "終了コード: 0 取り込める / 1 問いがある、または取り込めない / 2 使い方が違う",
  ].join("\n"),
  pathMissing: "調べるファイルかフォルダーを書いてください。例: npm run --silent enishi -- check data",
  nothingAt: (path: string) => `「${path}」が見つかりません。パスを確かめてください。`,
  decisionsUnreadable: (path: string) => `「${path}」を答えの JSON として読めません。中身を確かめてください。`,
  commandUnknown: (command: string) =>
    command === "" ? "何をするかを書いてください。" : `「${command}」という命令はありません。`,
  optionUnknown: (option: string) => `「${option}」という指定はありません。値が要る指定なら、値を書いてください。`,
  file: (file: string, kind: string, rows: string) => `${file}(${kind}) ${rows}`,
  problem: (severity: string, where: string, sentence: string) => `${severity} ${where}: ${sentence}`,
  outcome: jaOutcome,
  counts: (actors: number, ties: number, stories: number, episodes: number) =>
    `組織 ${actors}、縁 ${ties}、物語 ${stories}、物語の段 ${episodes}`,
  question: (question: Question): string => {
    switch (question.sort) {
      case "date":
        return `${question.file} の「${question.header}」: 「${question.example}」などの日付は何通りかに読めます。読み方を選んでください(${question.choices.map(({ reading }) => reading).join(" / ")})。`;
      case "columns":
        return `${question.file}: どの列が「から」で、どの列が「へ」か、教えてください。`;
      case "pairs":
        return `${question.file}: 二つの列は、紹介ですか、接点ですか。`;
      case "fill-down":
        return `${question.file}: 空いたセル ${question.rows} か所を、上の値で埋めますか。`;
    }
  },
};

const enOutcome: typeof jaOutcome = {
  import: "It can be taken as it is.",
  "import-with-warnings": "It can be taken; some things above are worth checking.",
  ask: "The questions above have to be answered before it can be taken.",
  reject: "There is nothing that can be taken.",
};

const en: typeof ja = {
  help: [
    "Usage: npm run --silent enishi -- check PATH... [--json] [--decisions FILE] [--lang ja|en]",
    "",
    "  check   reads files or folders as the import screen does and says what comes of it; changes nothing",
    "",
    "  --json        answers as JSON, with every problem and every question",
    "  --decisions   reads answers to the questions from a JSON file",
    "  --lang        chooses the language of the sentences",
    "",
    "Exit codes: 0 it can be taken / 1 a question is open, or nothing can be taken / 2 called wrongly",
  ].join("\n"),
  pathMissing: "Name a file or folder to check, for example: npm run --silent enishi -- check data",
  nothingAt: (path) => `There is nothing at “${path}”. Check the path.`,
  decisionsUnreadable: (path) => `“${path}” cannot be read as JSON with answers. Check what it holds.`,
  commandUnknown: (command) => (command === "" ? "Say what is to be done." : `There is no command “${command}”.`),
  optionUnknown: (option) => `There is no option “${option}”, or it lacks its value.`,
  file: (file, kind, rows) => `${file} (${kind}): ${rows}`,
  problem: (severity, where, sentence) => `${severity} ${where}: ${sentence}`,
  outcome: enOutcome,
  counts: (actors, ties, stories, episodes) =>
    `${actors} actors, ${ties} ties, ${stories} stories, ${episodes} steps of stories`,
  question: (question) => {
    switch (question.sort) {
      case "date":
        return `${question.file}, “${question.header}”: dates such as “${question.example}” can be read in more than one way. Choose one (${question.choices.map(({ reading }) => reading).join(" / ")}).`;
      case "columns":
        return `${question.file}: which column is “from”, and which is “to”?`;
      case "pairs":
        return `${question.file}: are the two columns introductions or contacts?`;
      case "fill-down":
        return `${question.file}: shall ${question.rows} blank cells be filled with the value above?`;
    }
  },
};

export const terminalWords = { ja, en };
