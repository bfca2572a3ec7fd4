/** What `enishi generate` says, and the note that lies beside the data it makes up. */

const ja = {
  help: [
    "  generate 架空のまちのデータを作ります。データは読みません。大きな地図の試しや、計測に使います。",
    "    --actors 数       組織の数(500,000 まで)",
    "    --ties 数         縁の数(1,000,000 まで。書かなければ組織の2倍)",
    "    --seed 数         乱数の種。同じ種なら、1バイトも違わないデータになります(書かなければ 1)",
    "    --out フォルダー  書き出す先。空でないフォルダーには書きません",
    "    --replace         空でなくても書きます。同じ名前のファイルは置きかわります",
  ],
  missing: (option: string) =>
    `${option} を書いてください。例: generate --actors 1000 --ties 2000 --seed 1 --out sample-1000`,
  tooMany: (option: string, most: number) => `${option} は ${most.toLocaleString("en")} までにしてください。`,
  notAlone: "組織がひとつだけでは、縁を作れません。--actors を 2 以上にするか、--ties を 0 にしてください。",
  notEmpty: (folder: string) =>
    `「${folder}」は空ではありません。別のフォルダーにするか、置きかえてよければ --replace を付けてください。`,
  written: (folder: string, actors: number, ties: number, stories: number) =>
    `「${folder}」に、架空のデータを書きました。組織 ${actors}、縁 ${ties}、物語 ${stories}`,
  noteTitle: "架空のデータ",
  note: (actors: number, ties: number, seed: number) => [
    "ここにある団体、場所、できごとは、すべて作りものです。まちの名前も、地図にはありません。実在のものと同じ名前があっても、偶然です。",
    "大きな地図の試しや、計測のために、次の命令で作りました。同じ種からは、1バイトも違わないデータになります。",
    command(actors, ties, seed),
    "縁は古い順に並んでいます。紹介者のいる縁では、紹介者は二者とその前から確かに知り合いです。日付のくわしさは、年度まで、月まで、日までと、まちまちです。",
  ],
};

const en: typeof ja = {
  help: [
    "  generate makes up the data of a city that does not exist, to try large maps and to measure; it reads no data",
    "    --actors N        how many actors (up to 500,000)",
    "    --ties N          how many ties (up to 1,000,000; twice the actors, if not given)",
    "    --seed N          the same seed gives the same data to the byte (1, if not given)",
    "    --out FOLDER      where to; a folder that is not empty is left alone",
    "    --replace         writes there all the same; files of the same names are replaced",
  ],
  missing: (option) => `Give ${option}. For example: generate --actors 1000 --ties 2000 --seed 1 --out sample-1000`,
  tooMany: (option, most) => `${option} can be ${most.toLocaleString("en")} at most.`,
  notAlone: "One actor alone can have no ties. Make --actors 2 or more, or --ties 0.",
  notEmpty: (folder) => `“${folder}” is not empty. Name another folder, or add --replace if its files may be replaced.`,
  written: (folder, actors, ties, stories) =>
    `Made-up data written to “${folder}”: ${actors} actors, ${ties} ties, ${stories} stories`,
  noteTitle: "Made-up data",
  note: (actors, ties, seed) => [
    "Every organisation, place and event here is invented, and the city is on no map. Where a name is that of something real, it is so by chance.",
    "Made for trying large maps and for measuring, with the command below. The same seed gives the same data to the byte.",
    command(actors, ties, seed),
    "Ties stand in the order in which they came about. Whoever introduced two others had surely known both before. Dates are known to the fiscal year, the month or the day, as in real records.",
  ],
};

function command(actors: number, ties: number, seed: number): string {
  const line = `npm run --silent enishi -- generate --actors ${actors} --ties ${ties} --seed ${seed} --out FOLDER`;
  return `\`\`\`sh\n${line}\n\`\`\``;
}

export const terminalInvented = { ja, en };
