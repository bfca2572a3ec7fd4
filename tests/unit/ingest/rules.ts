/** The rules by which files are read, each with an id that its tests quote. */
export const RULES = {
  "I-01": "UTF-8 is read with and without a byte order mark",
  "I-02": "CP932 is read with the characters of Windows: ㈱ ① 髙 﨑 ～",
  "I-03": "UTF-16 is read, with its mark or by the pattern of its zero bytes",
  "I-04": "EUC-JP and ISO-2022-JP are read",
  "I-05": "a broken byte is located and never turns the file into another encoding",
  "I-06": "what is no table is refused with the reason: workbooks, archives, pictures, web pages, noise",
  "I-07": "an empty file is said to be empty",
  "I-08": "comma, tab, semicolon and full-width comma are told apart; a line sep= is obeyed and not counted",
  "I-09": "quotes, doubled quotes and line breaks in cells are read as a spreadsheet reads them",
  "I-10": "rows are numbered as a spreadsheet numbers them; blank rows count for the number and for nothing else",
  "I-11": "a short row is filled, a long row is taken and what is beyond is told",
  "I-12": "a quote that is not closed spoils its own row only, and is located",
  "I-13": "CR, LF and CRLF end a row, also mixed",
  "I-14": "headers mean the same in Japanese and English, whatever their width, case, brackets and spaces",
  "I-15": "the columns tell what a file is; its name only decides between equals",
  "I-16": "of two columns with one meaning one is used and the other told; an unknown column is told",
  "I-17": "two columns without a header are a list of pairs whose first row counts",
  "I-18": "a file without a column it needs is told, with every row reported",
  "I-19": "ends, introducer and parent are found by id, else by name, else by alias; width does not matter",
  "I-20": "an actor without a row of its own is added, with a notice where a file of actors is there",
  "I-21": "types and kinds fold to ours or to the owner's own; others are kept and told once",
  "I-22": "an introducer can be unnamed: by via_status, or by a question mark",
  "I-23":
    "without a word for it, a tie is an introduction if somebody introduced or the header says so, else a contact",
  "I-24": "a tie without an end, with a taken id, or to itself is held back and told",
  "I-25": "an id that is not given is made of what stands there, the same each time",
  "I-26": "a story without a row of its own is added; steps keep their order, numbered or not",
  "I-27": "a step names actors and ties; a tie that is not there is left out and told",
  "I-28": "lists in a cell are parted by ; ； 、 and line breaks",
  "I-29": "numbers, certainty and visibility are read in both languages; doubt is told and read with caution",
  "I-30": "a cell kept from running as a formula is as it was before",
  "I-31": "background, vocabulary and the title of the data are read",
  "I-32": "rows read = rows taken + rows reported, for each file, whatever it holds",
  "I-33": "reading never throws, and the same files read the same",
  "I-34": "names that trip careless programs are names like any other",
  "I-35": "time to read grows with the size of the files and not faster",
  "D-01": "days, months, years and fiscal years are read at their own precision",
  "D-02": "eras are read, and only within their days",
  "D-03": "thirds of a month and seasons are read; a winter could be either of two",
  "D-04": "ranges are read, also where the second side leaves out what the first has said",
  "D-05": "an end can be open, and a date about",
  "D-06": "serial numbers of spreadsheets and dates with a time of day are read",
  "D-07": "a date the calendar lacks is an error, never another day, and holds its row back",
  "D-08": "what can be read in two ways, or in none, leaves the row undated and is told",
  "D-09": "words for no date are no problem",
  "D-10": "an end before the beginning is told and not used",
  "D-11": "what this house writes as EDTF reads back as the same days",
} as const;

export type RuleId = keyof typeof RULES;

/** The rule with its id, to begin the name of a test with. */
export function rule(id: RuleId): string {
  return `${id} ${RULES[id]}`;
}
