/** A sentence for every problem a reader of files can meet: what happened, and what to do about it. */
import { columnLetters, type Problem, type ProblemCode } from "../model/index.ts";
import { enForeign, jaForeign } from "./foreignFormats.ts";
import { brief, entry, jaFields } from "./problemParts.ts";

type Sentences = Readonly<Record<ProblemCode, (problem: Problem) => string>>;

const jaFieldList = (value: string) =>
  value
    .split(" / ")
    .map((field) => `「${entry(jaFields, field, field)}」`)
    .join("か");

const jaSentences: Sentences = {
  FILE_EMPTY: ({ file }) => `「${file}」には何も書かれていません。中身のあるファイルを選んでください。`,
  FILE_NOT_TEXT: ({ file, value }) =>
    `「${file}」${entry(jaForeign, value, "は文字として読めません。表計算ソフトから CSV で保存し直してください。")}`,
  FILE_UNREADABLE: ({ file }) => `「${file}」を読めませんでした。表計算ソフトで開き、CSV で保存し直してください。`,
  FILE_UNKNOWN_KIND: ({ file, value }) =>
    value === ""
      ? `「${file}」は表のファイルではないので、使っていません。`
      : `「${file}」が何の表か、見出しからわかりません。この表は使っていません。「紹介元」「紹介先」のような見出しを付けてください。`,
  LIMIT_REACHED: ({ file, value }) =>
    `「${file}」は、ここで読める大きさ(${brief(value)})を超えています。表を分けて、もう一度選んでください。`,
  SHEETS_LEFT: ({ value }) =>
    `ほかのシート(${brief(value)})は読んでいません。読むときは、取り込みの画面でシートを選んでください。`,
  FILES_LEFT: ({ file, value }) =>
    `「${file}」の中の「${brief(value)}」は表ではないので、読んでいません。要るものがあれば、CSV で保存し直してください。`,
  CHARS_INVISIBLE: ({ value }) =>
    `「${brief(value)}」に目に見えない文字が入っています。書かれたまま残しました。要らないときは取ってください。`,
  ENCODING_BAD_BYTE: ({ value }) =>
    `「${brief(value)}」に読めない文字があり、� に置きかえました。もとの文字に直してください。`,
  CSV_UNCLOSED_QUOTE: ({ severity }) =>
    severity === "error"
      ? `引用符 " が閉じていないので、この行を止めました。" を閉じるか、取ってください。`
      : `見出しの行の引用符 " が閉じていません。ふつうの文字として読みました。" を閉じるか、取ってください。`,
  ROW_RAGGED: ({ value }) =>
    `見出しのない所に「${brief(value)}」とあります。ここは使っていません。列がずれていないか確かめてください。`,
  ROW_DUPLICATE: ({ value }) =>
    `${brief(value)}行目とまったく同じ行です。二回あったこととして、どちらも取り込みました。書き重ねたものなら、片方を消してください。`,
  ROW_TOTAL: ({ value }) => `「${brief(value)}」は合計の行とみて、縁には数えていません。`,
  ROW_REMARK: ({ value }) => `「${brief(value)}」は注記の行とみて、取り込んでいません。`,
  ROW_HEADER: ({ value }) => `「${brief(value)}」は見出しの行をくり返したものとみて、数えていません。`,
  ROW_OTHER_TABLE: ({ value }) =>
    `この行は、見出しが「${brief(value)}」の別の表のものとみて、止めました。その表を別のシートかファイルに分けると、取り込めます。`,
  CELL_ERROR: ({ value }) =>
    `「${brief(value)}」は表計算ソフトのエラーなので、空欄として読みました。元の表の数式を直して保存し直すか、正しい値をここで書いてください。`,
  SPELLS_JOINED: ({ value }) =>
    `期間がいくつもある縁 ${value}本は、最初の始まりから最後の終わりまでとして読みました。分けて見たいときは、期間ごとに行を分けてください。`,
  HYPEREDGES_LEFT: ({ value }) =>
    `三者以上を一度に結ぶ線(ハイパーエッジ) ${value}本は、読んでいません。二者ずつの縁に書き直してください。`,
  CELLS_FILLED: ({ column, value }) =>
    `「${brief(column)}」の空いたセル ${brief(value)} か所を、すぐ上の値で埋めました。`,
  MEND_UNPLACED: ({ value }) =>
    `${value === "" ? "前に空にしたセルは" : `前に直した「${brief(value)}」は`}、あてはまる行が見つからないので、使っていません。もう一度直してください。`,
  PAIRS_ASSUMED: () =>
    "二つの列が紹介なのか接点なのか書かれていないので、「接点」として読みました。紹介の表なら、取り込みの画面で選び直してください。",
  COLUMN_MISSING: ({ value }) =>
    `${jaFieldList(value)}の列がないので、このファイルは取り込めません。見出しを確かめてください。`,
  COLUMN_UNKNOWN: ({ column, place, became }) =>
    column === ""
      ? `${columnLetters(place ?? 0)}列には見出しがないので、使っていません。使うときは見出しを付けてください。`
      : became === "own"
        ? `「${brief(column)}」の列には決まった意味がないので、この見出しのまま残します。`
        : became === "contact"
          ? `「${brief(column)}」の列は、人の連絡先かもしれないので、取り込みません。残すなら、取り込みの画面で、列の意味を「この見出しのまま」にしてください。`
          : `「${brief(column)}」の列は使っていません。使うときは、決まった見出しに変えてください。`,
  COLUMN_DUPLICATE: ({ column, became }) =>
    became === "own"
      ? `「${brief(column)}」と同じ意味の列がもうひとつあり、そちらを使いました。こちらは、この見出しのまま残します。`
      : `「${brief(column)}」と同じ意味の列がもうひとつあり、こちらは使っていません。使うほうだけを残してください。`,
  HEADER_MISSING: () =>
    "見出しの行がないので、1列目を「から」、2列目を「へ」として読みました。違うときは、1行目に見出しを付けてください。",
  ID_MISSING: ({ column }) => `「${column || "id"}」が空なので、この行を止めました。書き入れてください。`,
  ID_DUPLICATE: ({ value }) =>
    `「${brief(value)}」は前の行にもあります。前の行を使い、この行を止めました。別のものなら、違う id を付けてください。`,
  NAME_MISSING: ({ severity, value }) =>
    severity === "error"
      ? "名称も id もないので、この行を止めました。名称を書き入れてください。"
      : `名称が空なので、id の「${brief(value)}」を名前にしました。名称を書き入れてください。`,
  NAME_AMBIGUOUS: ({ value }) =>
    `「${brief(value)}」という組織が二つ以上あります。先に書かれたほうとして読みました。id で書き分けてください。`,
  NAME_DUPLICATE: ({ value }) =>
    `「${brief(value)}」は前の行にもあります。前の行を使い、この行を止めました。別の組織なら、名称を書き分けるか、id の列を足してください。`,
  NAMES_JOINED: ({ value }) =>
    `「${brief(value)}」には名前が二つ以上あるようです。ひとつの組織として取り込みました。別々の組織なら、行を分けて書いてください。`,
  ENDPOINT_MISSING: ({ column, value }) =>
    `${column === "" ? "縁の相手" : `「${brief(column)}」`}が${value === "" ? "空" : `「${brief(value)}」`}なので、この行を止めました。名称か id を書き入れてください。`,
  ACTOR_UNDECLARED: ({ value }) =>
    `「${brief(value)}」は組織のファイルにないので、名前だけで加えました。くわしく示すには actors.csv に行を足してください。`,
  STORY_UNDECLARED: ({ value }) =>
    `「${brief(value)}」は物語のファイルにないので、名前だけで加えました。題名を付けるには stories.csv に行を足してください。`,
  TIE_UNDECLARED: ({ value }) =>
    `「${brief(value)}」という縁がないので、ここでは示していません。ties.csv の id を確かめてください。`,
  SELF_TIE: ({ value }) =>
    `「${brief(value)}」から自分自身への縁です。行は残しましたが、地図には線を引かず、数にも入れていません。相手を確かめてください。`,
  VIA_IS_END: ({ value }) =>
    `紹介者「${brief(value)}」は、紹介された二者の一方と同じです。第三者のいない縁として取り込みました。紹介者の列を確かめてください。`,
  TYPE_UNKNOWN: ({ value }) =>
    `「${brief(value)}」は初めて見る種別です。書かれたままの名前で、地図にのせました。決まった種別に書きかえると、形と色が付きます。`,
  KIND_UNKNOWN: ({ value }) =>
    `「${brief(value)}」は初めて見る種類です。書かれたままの名前で取り込みました。決まった種類に書きかえると、決まった線や印で示します。`,
  DATE_INVALID: ({ value }) =>
    `「${brief(value)}」は、暦にありません。別の日に読みかえず、この行だけ止めました。日付を直してください。`,
  DATE_AMBIGUOUS: ({ value }) =>
    `「${brief(value)}」は何通りかに読めるので、日付なしで取り込みました。「2021-12-04」のように、年を4桁で書いてください。`,
  DATE_UNREADABLE: ({ value }) =>
    `「${brief(value)}」を日付として読めないので、日付なしで取り込みました。「2021-12-04」「令和3年12月」のように書いてください。`,
  DATE_REVERSED: ({ value }) =>
    `「${brief(value)}」は、終わりが始まりより前です。この日付は使っていません。日付を確かめてください。`,
  NUMBER_UNREADABLE: ({ value }) =>
    `「${brief(value)}」は使えない数です。この欄は空として読みました。0 より大きい数を書いてください。`,
  NUMBER_DAMAGED: ({ value }) =>
    `「${brief(value)}」は、表計算ソフトが桁を落とした番号のようです。書かれたまま残しました。もとの番号を文字として書き直してください。`,
  CORPORATE_NUMBER_WRONG: ({ value }) =>
    `「${brief(value)}」は法人番号として検算が合いません。書かれたまま残しました。13桁の番号を確かめてください。`,
  INVOICE_NUMBER: ({ value }) =>
    `「${brief(value)}」はインボイスの登録番号なので、T を除いた13桁を法人番号としました。このままで差し支えありません。`,
  VALUE_UNKNOWN: ({ value }) =>
    `「${brief(value)}」の意味がわからないので、控えめに読みました。決まった言葉に書きかえてください。`,
  STEP_DUPLICATE: ({ value }) =>
    `同じ物語に順番「${brief(value)}」が二つあるので、書かれた順に並べました。番号を確かめてください。`,
  NOTHING_TO_DRAW: () => "地図にのせるものがありません。「紹介元」と「紹介先」の列がある表を選んでください。",
};

const enFieldList = (value: string) =>
  value
    .split(" / ")
    .map((field) => `“${field}”`)
    .join(" or ");

const enSentences: Sentences = {
  FILE_EMPTY: ({ file }) => `“${file}” is empty. Choose a file with something in it.`,
  FILE_NOT_TEXT: ({ file, value }) =>
    `“${file}” ${entry(enForeign, value, "cannot be read as text. Save it again as CSV from your spreadsheet.")}`,
  FILE_UNREADABLE: ({ file }) => `“${file}” could not be read. Open it in a spreadsheet and save it again as CSV.`,
  FILE_UNKNOWN_KIND: ({ file, value }) =>
    value === ""
      ? `“${file}” is no table and is not used.`
      : `The headers of “${file}” do not tell what it holds, so it is not used. Give it headers such as “from” and “to”.`,
  LIMIT_REACHED: ({ file, value }) =>
    `“${file}” is larger than what can be read here (${brief(value)}). Split the table and choose it again.`,
  SHEETS_LEFT: ({ value }) =>
    `Other sheets (${brief(value)}) were not read. Choose the sheet on the import screen to read one.`,
  FILES_LEFT: ({ file, value }) =>
    `In “${file}”, “${brief(value)}” is no table and was not read. If you need something of it, save that as CSV.`,
  CHARS_INVISIBLE: ({ value }) =>
    `“${brief(value)}” holds characters that cannot be seen. They were kept; take them out if they are not meant.`,
  ENCODING_BAD_BYTE: ({ value }) =>
    `“${brief(value)}” has characters that cannot be read; � stands in their place. Put the right ones back.`,
  CSV_UNCLOSED_QUOTE: ({ severity }) =>
    severity === "error"
      ? `A quote (") is not closed, so this row was held back. Close it or take it out.`
      : `A quote (") in the header is not closed and was read as an ordinary character. Close it or take it out.`,
  ROW_RAGGED: ({ value }) =>
    `“${brief(value)}” stands where there is no header, and is not used. See whether the columns have slipped.`,
  ROW_DUPLICATE: ({ value }) =>
    `This row is exactly the same as row ${brief(value)}. Both were taken, as something that happened twice. If it was entered twice, delete one.`,
  ROW_TOTAL: ({ value }) => `“${brief(value)}” looks like a row of totals and is not counted as a tie.`,
  ROW_REMARK: ({ value }) => `“${brief(value)}” looks like a remark and was not taken.`,
  ROW_HEADER: ({ value }) => `“${brief(value)}” repeats the header and is not counted as a row.`,
  ROW_OTHER_TABLE: ({ value }) =>
    `This row seems to belong to another table, with the header “${brief(value)}”, and was held back. Move that table to a sheet or file of its own to take it.`,
  CELL_ERROR: ({ value }) =>
    `“${brief(value)}” is an error of the spreadsheet, so the cell was read as empty. Mend the formula there and save it again, or write here what was meant.`,
  SPELLS_JOINED: ({ value }) =>
    `Of ${value} ties that held more than once, the first beginning and the last end were taken. Give each time a row of its own to see them apart.`,
  HYPEREDGES_LEFT: ({ value }) =>
    `${value} edges join more than two at once and were not taken. Write them as ties between two.`,
  CELLS_FILLED: ({ column, value }) =>
    `${brief(value)} blank cells of “${brief(column)}” were filled with the value above.`,
  MEND_UNPLACED: ({ value }) =>
    `${value === "" ? "An earlier correction that emptied a cell" : `Your earlier correction “${brief(value)}”`} is not used, because no row fits it any more. Correct the cell again.`,
  PAIRS_ASSUMED: () =>
    "Nothing says whether the two columns are introductions or contacts, so they were read as contacts. Choose otherwise on the import screen.",
  COLUMN_MISSING: ({ value }) =>
    `There is no column ${enFieldList(value)}, so this file cannot be taken. Check the headers.`,
  COLUMN_UNKNOWN: ({ column, place, became }) =>
    column === ""
      ? `Column ${columnLetters(place ?? 0)} has no header and is not used. Give it one to use it.`
      : became === "own"
        ? `The column “${brief(column)}” has no set meaning. It is kept under this header, as a column of your own.`
        : became === "contact"
          ? `The column “${brief(column)}” may tell how to reach a person, and is left out. To keep it, choose “Kept as it is” as its meaning on the import screen.`
          : `The column “${brief(column)}” is not used. Change its header to a known one to use it.`,
  COLUMN_DUPLICATE: ({ column, became }) =>
    became === "own"
      ? `Another column means the same as “${brief(column)}” and is used. This one is kept under its header, as a column of your own.`
      : `Another column means the same as “${brief(column)}”, and this one is not used. Keep only the one you want.`,
  HEADER_MISSING: () =>
    "There is no header, so the first column was read as “from” and the second as “to”. If that is wrong, add a header.",
  ID_MISSING: ({ column }) => `“${column || "id"}” is empty, so this row was held back. Fill it in.`,
  ID_DUPLICATE: ({ value }) =>
    `“${brief(value)}” was there before. The earlier row is used and this one held back. If it is something else, give it another id.`,
  NAME_MISSING: ({ severity, value }) =>
    severity === "error"
      ? "There is neither a name nor an id, so this row was held back. Fill in the name."
      : `There is no name, so the id “${brief(value)}” stands for it. Fill in the name.`,
  NAME_AMBIGUOUS: ({ value }) =>
    `More than one actor is called “${brief(value)}”. The first is meant here; use its id to be exact.`,
  NAME_DUPLICATE: ({ value }) =>
    `“${brief(value)}” was there before. The earlier row is used and this one held back. If it is another actor, tell their names apart or add a column of ids.`,
  NAMES_JOINED: ({ value }) =>
    `“${brief(value)}” seems to hold more than one name and was taken as one actor. If they are several, give each a row of its own.`,
  ENDPOINT_MISSING: ({ column, value }) =>
    `${column === "" ? "One end of the tie" : `“${brief(column)}”`} is ${value === "" ? "empty" : `“${brief(value)}”`}, so this row was held back. Fill in a name or an id.`,
  ACTOR_UNDECLARED: ({ value }) =>
    `“${brief(value)}” is not among the actors and was added by name only. Add a row to actors.csv to say more.`,
  STORY_UNDECLARED: ({ value }) =>
    `“${brief(value)}” is not among the stories and was added by name only. Add a row to stories.csv to give it a title.`,
  TIE_UNDECLARED: ({ value }) =>
    `There is no tie “${brief(value)}”, so it is not shown here. Check the ids in ties.csv.`,
  SELF_TIE: ({ value }) =>
    `“${brief(value)}” is tied to itself. The row was kept, but no line is drawn for it and no number counts it. Check the other end.`,
  VIA_IS_END: ({ value }) =>
    `The introducer “${brief(value)}” is one of the two introduced. The row was taken as a tie without a third party. Check the introducer.`,
  TYPE_UNKNOWN: ({ value }) =>
    `“${brief(value)}” is a new type. It is on the map under that name; a known type would have its own shape and colour.`,
  KIND_UNKNOWN: ({ value }) =>
    `“${brief(value)}” is a new kind. It was taken under that name; a known kind would have its own line or mark.`,
  DATE_INVALID: ({ value }) =>
    `The calendar has no “${brief(value)}”. It was not read as another day; only this row was held back. Mend the date.`,
  DATE_AMBIGUOUS: ({ value }) =>
    `“${brief(value)}” can be read in more than one way, so the row was taken undated. Write the year in full, as in “2021-12-04”.`,
  DATE_UNREADABLE: ({ value }) =>
    `“${brief(value)}” is no date we can read, so the row was taken undated. Write it like “2021-12-04” or “2021-12”.`,
  DATE_REVERSED: ({ value }) => `“${brief(value)}” ends before it begins, and is not used. Check the dates.`,
  NUMBER_UNREADABLE: ({ value }) =>
    `“${brief(value)}” is no number we can use; the cell was read as empty. Write a number above 0.`,
  NUMBER_DAMAGED: ({ value }) =>
    `“${brief(value)}” looks like a number of which a spreadsheet dropped digits. It was kept as it stands; write the number again as text.`,
  CORPORATE_NUMBER_WRONG: ({ value }) =>
    `“${brief(value)}” fails the check of a corporate number. It was kept as it stands; check its 13 digits.`,
  INVOICE_NUMBER: ({ value }) =>
    `“${brief(value)}” is an invoice registration number; its 13 digits after the T were taken as the corporate number. Nothing needs to be done.`,
  VALUE_UNKNOWN: ({ value }) =>
    `“${brief(value)}” is not a word we know here; it was read with caution. Use one of the known words.`,
  STEP_DUPLICATE: ({ value }) =>
    `The story has step “${brief(value)}” twice; they stand in the order of the file. Check the numbers.`,
  NOTHING_TO_DRAW: () => "There is nothing to put on the map. Choose a table with the columns “from” and “to”.",
};

export const problemSentences = { ja: jaSentences, en: enSentences };
