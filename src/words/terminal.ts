/** What `enishi` says in a terminal. */
import type { Outcome, Question } from "../model/index.ts";
import { terminalAnswers } from "./terminalAnswers.ts";
import { terminalInvented } from "./terminalInvented.ts";
import { terminalLayout } from "./terminalLayout.ts";

const jaOutcome: Readonly<Record<Outcome, string>> = {
  import: "このまま取り込めます。",
  "import-with-warnings": "取り込めます。上に確かめたいところがあります。",
  ask: "取り込む前に、上の問いへの答えが要ります。",
  reject: "取り込めるものがありません。",
};

const ja = {
  help: [
    "使い方: npm run --silent enishi -- 命令 データ [指定...] [--json] [--decisions ファイル] [--lang ja|en]",
    "",
    "データ: フォルダーかファイルのパス。check のほかは、縁の表を --ties ファイル、組織の表を --actors ファイル とも書けます。",
    "",
    "  check    取り込みの画面と同じように読んで、結果を示します。何も書きかえません。",
    "",
    "  measure  ネットワークの指標を数えます。紹介は、紹介者からの矢印として数えます。",
    "    --undirected      向きを区別せずに数えます",
    "    --group 列        仲介の役割や偏りを数えるときの、組織の分け方にする列(書かなければ種別)",
    "    --seed 数         乱数の種。同じ種なら同じ結果になります(書かなければ 1)",
    "    --exact           5,000 組織を超えても、抜き取らずに数えます",
    "",
    "  chains   ある組織の知ったことが、縁の日付の順に、だれにいつ届きえたかを示します。",
    "    --from 組織       はじまりの組織(id、名称、別名のどれでも)",
    "    --to 組織         行き先の組織(書かなければ、届く組織すべて)",
    "    --mode certain|possible  確かに届くものだけか、届きえたものも含めるか(書かなければ certain)",
    "    --strict          同じ日のうちには伝わらないものとします",
    "    --undated         日付のない縁も、いつでもありえたものとして使います",
    "    --start 日 --end 日      この日から、この日まで(2021-04-01、2021-04、2021)",
    "    --longest-wait 日数      次の縁まで、いちばん長く待つ日数",
    "",
    "  origin   --from の組織が --to の組織をどう知ったかを、記録をさかのぼって示します。",
    "",
    "  route    --from の組織を --to の組織に、いまだれが紹介できるかを示します。",
    "    --day 日          この日までに知り合っていたものだけを使います",
    "    --avoid 組織      この組織には頼みません",
    "",
    ...terminalLayout.ja.help,
    "",
    ...terminalInvented.ja.help,
    "",
    "  --json        結果を JSON で示します",
    "  --decisions   取り込みのときの問いへの答え(JSON)を読みます",
    "  --lang        文の言葉を選びます",
    "",
    "終了コード: 0 答えが出た / 1 データに問いが残っている、または読めるものがない / 2 使い方が違う",
  ].join("\n"),
  seeHelp: "使い方: npm run --silent enishi -- --help",
  pathMissing: "調べるファイルかフォルダーを書いてください。例: npm run --silent enishi -- check data",
  pathsBesideTies: "フォルダーかファイルのパスと --ties は、どちらか一つにしてください。",
  actorsAlone: "--actors は、--ties と一緒に書いてください。",
  optionMissing: (option: string) => `${option} に、組織の id か名前を書いてください。`,
  valueUnusable: (option: string, value: string) =>
    `${option} の「${value}」は使えません。--help で書き方を確かめてください。`,
  dayUnreadable: (option: string, value: string) =>
    `${option} の「${value}」を日付として読めません。2021-04-01、2021-04、2021 のように書いてください。`,
  columnUnknown: (column: string, headers: readonly string[]) =>
    headers.length === 0
      ? `「${column}」の列で分けられません。組織の表がありません。`
      : `組織の表に「${column}」という列がありません。ある列: ${headers.map((one) => `「${one}」`).join("")}`,
  actorUnknown: (name: string, near: readonly string[]) =>
    `「${name}」という組織は見つかりません。${near.length === 0 ? "id か名前を確かめてください。" : `近い名前: ${near.map((one) => `「${one}」`).join("")}`}`,
  actorAmbiguous: (name: string, found: readonly (readonly [name: string, id: string])[]) =>
    `「${name}」に当たる組織がいくつかあります。id で書いてください: ${found.map(([one, id]) => `${id}(${one})`).join("、")}`,
  sameActor: (name: string) => `--from と --to が、どちらも「${name}」です。別々の組織を書いてください。`,
  actorsUnread: "組織の表から一つも読めませんでした。id か名称の列があるか、確かめてください。",
  heldBack: (rows: number) => `${rows} 行は読めないので除いています。くわしくは check で確かめてください。`,
  nothingAt: (path: string) => `「${path}」が見つかりません。パスを確かめてください。`,
  decisionsUnreadable: (path: string) => `「${path}」を答えの JSON として読めません。中身を確かめてください。`,
  commandUnknown: (command: string) =>
    command === "" ? "何をするかを書いてください。" : `「${command}」という命令はありません。`,
  optionUnknown: (option: string) => `「${option}」という指定はありません。値が要る指定なら、値を書いてください。`,
  file: (file: string, kind: string, rows: string) => `${file}(${kind}) ${rows}`,
  problem: (severity: string, where: string, sentence: string) => `${severity} ${where}: ${sentence}`,
  outcome: jaOutcome,
  answers: terminalAnswers.ja,
  invented: terminalInvented.ja,
  layout: terminalLayout.ja,
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
    "Usage: npm run --silent enishi -- COMMAND DATA [OPTION...] [--json] [--decisions FILE] [--lang ja|en]",
    "",
    "DATA: paths of folders or files. All but check also take a list of ties as --ties FILE, with or without --actors FILE.",
    "",
    "  check    reads the data as the import screen does and says what comes of it; changes nothing",
    "",
    "  measure  counts the measures of the network; introductions are arrows from the introducer",
    "    --undirected      forgets the directions of ties",
    "    --group COLUMN    the column that groups actors, for brokerage roles and mixing (types, if not given)",
    "    --seed N          seed of everything drawn by chance; the same seed gives the same result (1, if not given)",
    "    --exact           samples nothing, even above 5,000 actors",
    "",
    "  chains   tells whom what an actor knew could have reached, and when, in the order of the dates",
    "    --from ACTOR      where it begins (an id, a name or an alias)",
    "    --to ACTOR        whom it should reach (everybody, if not given)",
    "    --mode certain|possible  only what surely reaches, or also what may have (certain, if not given)",
    "    --strict          nothing is passed on within a day",
    "    --undated         ties without a date are used as of any day",
    "    --start D --end D        not before, not after (2021-04-01, 2021-04 or 2021)",
    "    --longest-wait DAYS      most days from one tie of a chain to the next",
    "",
    "  origin   tells how the actor --from came to know the actor --to, back through the record",
    "",
    "  route    tells who could introduce the actor --from to the actor --to now",
    "    --day D           only over contacts known by this day",
    "    --avoid ACTOR     does not ask this actor",
    "",
    ...terminalLayout.en.help,
    "",
    ...terminalInvented.en.help,
    "",
    "  --json        answers as JSON",
    "  --decisions   reads answers to the questions of an import from a JSON file",
    "  --lang        chooses the language of the sentences",
    "",
    "Exit codes: 0 answered / 1 the data leave a question open, or nothing can be read / 2 called wrongly",
  ].join("\n"),
  seeHelp: "For help: npm run --silent enishi -- --help",
  pathMissing: "Name a file or folder to read, for example: npm run --silent enishi -- check data",
  pathsBesideTies: "Name either files and folders or --ties, not both.",
  actorsAlone: "--actors goes with --ties.",
  optionMissing: (option) => `Give ${option} the id or name of an actor.`,
  valueUnusable: (option, value) => `${option} cannot be “${value}”. See --help.`,
  dayUnreadable: (option, value) =>
    `${option} “${value}” cannot be read as a date. Write it as 2021-04-01, 2021-04 or 2021.`,
  columnUnknown: (column, headers) =>
    headers.length === 0
      ? `Actors cannot be grouped by “${column}”: there is no table of actors.`
      : `No table of actors has a column “${column}”. There are: ${headers.join(", ")}`,
  actorUnknown: (name, near) =>
    `There is no actor “${name}”. ${near.length === 0 ? "Check the id or name." : `Names like it: ${near.join(", ")}`}`,
  actorAmbiguous: (name, found) =>
    `“${name}” may be any of several actors. Use an id: ${found.map(([one, id]) => `${id} (${one})`).join(", ")}`,
  sameActor: (name) => `--from and --to are both “${name}”. Name two different actors.`,
  actorsUnread: "No actor could be read from the table of actors. It needs a column of ids or names.",
  heldBack: (rows) => `${rows} ${rows === 1 ? "row" : "rows"} could not be read and are left out; check tells more.`,
  nothingAt: (path) => `There is nothing at “${path}”. Check the path.`,
  decisionsUnreadable: (path) => `“${path}” cannot be read as JSON with answers. Check what it holds.`,
  commandUnknown: (command) => (command === "" ? "Say what is to be done." : `There is no command “${command}”.`),
  optionUnknown: (option) => `There is no option “${option}”, or it lacks its value.`,
  file: (file, kind, rows) => `${file} (${kind}): ${rows}`,
  problem: (severity, where, sentence) => `${severity} ${where}: ${sentence}`,
  outcome: enOutcome,
  answers: terminalAnswers.en,
  invented: terminalInvented.en,
  layout: terminalLayout.en,
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
