/** Sentences of the hand-out: its preview, and what stands on paper. */

const ja = {
  title: "配るために印刷する",
  sheet: "用紙",
  sheets: { pages: "A4 一歩ずつ", spiral: "A3 らせん" },
  sheetHints: {
    pages: "歩みごとに、地図の一部・ことば・出典を載せます",
    spiral: "物語ぜんたいを、一枚のらせんにします",
  },
  names: "人の名前を載せる",
  namesOut: "人の名前は載せていません。ことばの中の名前は「〇〇」にしています。",
  print: "印刷する",
  how: "ブラウザーの印刷が開きます。用紙は自動で合います。PDF にも残せます。",
  preview: "できあがりの見本",
  pages: (count: number) => `${count}ページ`,
  page: (number: number, of: number) => `${number} / ${of}`,
  step: (number: number) => `${number}番`,
  source: "出典",
  noSource: "出典は書かれていません",
  undated: "日付は書かれていません",
  uncertain: "不確かなところがあります",
  map: (names: string) => `地図の一部。${names}`,
  goesOn: (step: number) => `${step}番　前のページから続く`,
  backOf: "らせんの番号ごとの、ことばと出典",
  overleaf: "ことばと出典は、次の紙にあります",
  readSteps:
    "地図の見かた　輪のある印と太い線がこの歩み、輪のない印がこれまで、破線の印がこれから、うすいものはほかの縁。線のうえの丸い印は紹介で、点線の先が紹介した団体です。",
  tooMany: (steps: number, most: number) =>
    `歩みが${steps}あり、紙には多すぎます。一度に刷れるのは${most}までです。物語をひとつ選ぶか、「物語をつくる」で必要な縁だけの物語にしてください。`,
  noPlace: "この歩みは、地図に場所がありません",
  laying: "らせんを巻いています…",
};

const en: typeof ja = {
  title: "Print a hand-out",
  sheet: "Paper",
  sheets: { pages: "A4, step by step", spiral: "A3 spiral" },
  sheetHints: {
    pages: "For each step a detail of the map, the words and the sources",
    spiral: "The whole story as one spiral",
  },
  names: "With people’s names",
  namesOut: "People’s names are left out. In the words they read “●●”.",
  print: "Print",
  how: "Opens the browser’s print dialog. The paper size is set; it can also save a PDF.",
  preview: "What will be printed",
  pages: (count) => `${count} ${count === 1 ? "page" : "pages"}`,
  page: (number, of) => `${number} / ${of}`,
  step: (number) => `Step ${number}`,
  source: "Source",
  noSource: "No source is given",
  undated: "The source gives no date",
  uncertain: "Parts of it are unsure",
  map: (names) => `Detail of the map: ${names}`,
  goesOn: (step) => `Step ${step}, continued from the page before`,
  backOf: "Words and sources, by the numbers of the spiral",
  overleaf: "Words and sources are on the next sheet",
  readSteps:
    "How to read the maps: ringed marks and thick lines are this step, plain marks came before, dashed marks are to come, and what is faint are other ties. A round sign on a line is an introduction; its dotted thread leads to the introducer.",
  tooMany: (steps, most) =>
    `There are ${steps} steps, too many for paper: at most ${most} are printed at once. Choose one story, or make one of the ties you need under “Make a story”.`,
  noPlace: "This step has no place on the map",
  laying: "Winding the spiral…",
};

export const handoutWords = { ja, en };
