/** What the terminal says before and around the page, in Japanese and English: plain JavaScript, as nothing is installed yet. */

const OLDEST = "20.19";

export const sentences = {
  /** @param {string} found */
  nodeTooOld: (found) => ({
    ja: `Node.js ${OLDEST} 以上が必要です（いまは ${found}）。nodejs.org から新しい LTS 版を入れて、もう一度お試しください。`,
    en: `Enishi needs Node.js ${OLDEST} or newer (this is ${found}). Install the current LTS from nodejs.org and try again.`,
  }),
  installing: () => ({
    ja: "必要な部品を入れています（はじめの一度だけ、数分かかることがあります）…",
    en: "Installing what is missing (only once; it may take a few minutes) …",
  }),
  /** @param {string} command */
  installFailed: (command) => ({
    ja: `部品を入れられませんでした。インターネットにつながっているかを確かめて、「${command}」をもう一度実行してください。`,
    en: `Could not install what is missing. Check the internet connection and run "${command}" again.`,
  }),
  /** @param {string} folder */
  folderMissing: (folder) => ({
    ja: `データのフォルダーが見つかりません：${folder}　別のフォルダーは「npm start -- フォルダー名」で指定できます。`,
    en: `There is no data folder at ${folder}. To use another: npm start -- path/to/folder`,
  }),
  /** @param {string} folder */
  folderEmpty: (folder) => ({
    ja: `フォルダーに CSV ファイルがありません：${folder}　ties.csv のような、つながりの表を一つ入れてください。`,
    en: `There is no CSV file in ${folder}. Put at least a table of ties there, for example ties.csv.`,
  }),
  /** @param {string} given */
  portUnreadable: (given) => ({
    ja: `ポート番号「${given}」は使えません。1024 から 65535 の数を指定してください。例：npm start -- --port 5200`,
    en: `"${given}" is not a usable port. Give a number from 1024 to 65535, for example: npm start -- --port 5200`,
  }),
  /** @param {number} port */
  portTaken: (port) => ({
    ja: `ポート ${port} はほかのプログラムが使っています。別の番号を指定してください。例：npm start -- --port ${port + 1}`,
    en: `Port ${port} is in use by another program. Choose another, for example: npm start -- --port ${port + 1}`,
  }),
  /** @param {number} taken @param {number} instead */
  nextPort: (taken, instead) => ({
    ja: `ポート ${taken} は使用中のため、${instead} で開きます。`,
    en: `Port ${taken} is in use; using ${instead} instead.`,
  }),
  /** @param {string} option */
  unknownOption: (option) => ({
    ja: `「${option}」という指定はありません。使えるもの：フォルダー名、--port 番号、--open`,
    en: `There is no option "${option}". What there is: a folder, --port NUMBER, --open`,
  }),
  /** @param {string} address */
  ready: (address) => ({
    ja: "縁の地図の用意ができました。次のアドレスをブラウザーで開いてください（終わるときは Ctrl+C）。",
    en: `Enishi is ready. Open this address in a browser (Ctrl+C ends it).\n\n  ${address}\n`,
  }),
  /** @param {string} cause */
  notStarted: (cause) => ({
    ja: `開けませんでした：${cause}`,
    en: `Could not start: ${cause}`,
  }),
  /** @param {string} path @param {string} cause */
  unreadable: (path, cause) => ({
    ja: `「${path}」を読めません（${cause}）。開く権限があるか、ほかのプログラムが使っていないかを確かめてください。`,
    en: `“${path}” cannot be read (${cause}). Check that you may open it and that no other program holds it.`,
  }),
  /** @param {string} path @param {string} cause */
  unwritable: (path, cause) => ({
    ja: `「${path}」に書けません（${cause}）。書く権限と、空きがあるかを確かめてください。`,
    en: `Nothing can be written to “${path}” (${cause}). Check that you may write there and that there is room.`,
  }),
  notBuilt: () => ({
    ja: "dist フォルダーがありません。先に「npm run build」を実行してください。",
    en: "There is no dist folder. Run npm run build first.",
  }),
  installingChromium: () => ({
    ja: "検査に使う Chromium を入れています…",
    en: "Installing a Chromium for the tests …",
  }),
  noChromium: () => ({
    ja: "検査に使う Chromium が見つからず、入れることもできませんでした。Chromium か Chrome を入れるか、その場所を環境変数 CHROMIUM_PATH に書いてください。",
    en: "No Chromium for the tests was found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to where it is.",
  }),
};

/** Prints a sentence in both languages. @param {{ ja: string, en: string }} sentence @param {(line: string) => void} print */
export function say({ ja, en }, print = console.log) {
  print(`${ja}\n${en}`);
}

/** A stop that the user can do something about: its sentence is all that is shown, without a stack. */
export class Stop extends Error {
  /** @param {{ ja: string, en: string }} sentence @param {number} exitCode */
  constructor(sentence, exitCode = 1) {
    super(sentence.en);
    this.sentence = sentence;
    this.exitCode = exitCode;
  }
}

/** Runs a command's body; a `Stop` becomes its sentence and its exit code, anything else exit code 1. @param {() => Promise<void>} body */
export async function orSayWhy(body) {
  try {
    await body();
  } catch (error) {
    if (error instanceof Stop) say(error.sentence, console.error);
    else console.error(error);
    process.exitCode = error instanceof Stop ? error.exitCode : 1;
  }
}
