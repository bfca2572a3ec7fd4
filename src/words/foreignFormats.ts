/** What a file is that is no table, and how it becomes one; said after its name. */

export const jaForeign: Readonly<Record<string, string>> = {
  xlsx: "は Excel のブックですが、こわれていて読めません。Excel で開いて保存し直し、もう一度選んでください。",
  xls: "は Excel の古い形式のブックです。Excel で「CSV UTF-8」として保存し、そのファイルを選んでください。",
  zip: "は圧縮されたファイルです。展開して、中の CSV を選んでください。",
  pdf: "は PDF です。もとの表を CSV で保存して、選んでください。",
  image: "は画像です。表の形のファイルを選んでください。",
  html: "はウェブページです。表の代わりにお知らせの画面を保存したのかもしれません。CSV を保存し直してください。",
  json: "は JSON です。表の形のファイルを選んでください。",
};

export const enForeign: Readonly<Record<string, string>> = {
  xlsx: "is an Excel workbook, but it is broken and cannot be read. Open it in Excel, save it again, and choose it anew.",
  xls: "is an old Excel workbook. Save it from Excel as “CSV UTF-8” and choose that file.",
  zip: "is an archive. Unpack it and choose the CSV files inside.",
  pdf: "is a PDF. Save the table it was made from as CSV and choose that.",
  image: "is a picture. Choose a file that holds a table.",
  html: "is a web page, perhaps an error page saved in place of a table. Save the CSV again.",
  json: "is JSON. Choose a file that holds a table.",
};
