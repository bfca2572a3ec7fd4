/** The page about the network as a whole. */

const ja = {
  title: "ネットワーク全体",
  lead: "ネットワーク全体についての数です。どれも、上に書いた縁から数えています。",
  parts: {
    knit: "つながりの濃さ",
    reach: "届く広さと、分かれやすさ",
    groups: "組の内と外",
    communities: "自然なまとまり",
  },
  measure: "指標",
  value: "値",
  undefined: "値なし",
  tooLarge: "組織が多いので、数えていません",
  sizes: (count: string, sizes: string) => `${count} つ(${sizes})`,
  times: (size: string, count: string) => `${size} が ${count} つ`,
  more: (count: string) => `ほか ${count}`,
  none: "なし",
  communities: (count: string, q: string, sizes: string) => `${count} つ(${sizes})、Q ${q}`,
  spread: (least: string, middle: string, most: string) => `${least} 〜 ${most}(中央 ${middle})`,
  list: "、",
  mixTitle: (column: string) => `「${column}」の組の間の縁`,
  mixLead: (all: string, between: string, within: string) =>
    `縁で結ばれた2者 ${all} 組のうち、組をまたぐもの ${between}、組の中のもの ${within}。`,
  mixNote:
    "縦と横の組の間で、縁のある2者を数えました。太枠は、同じ組の中です。数をおすと、もとになった縁が下に出ます。",
  mixOpen: (one: string, other: string | null, count: string) =>
    `${other === null ? `${one}のなか` : `${one} と ${other}`}:${count} 組のもとになった縁を見る`,
  mixTies: (one: string, other: string | null, count: string) =>
    `${other === null ? `${one}のなかの縁` : `${one} と ${other} の間の縁`} ${count} 件`,
  mixOf: (group: string, actors: string) => `${group}(${actors})`,
  mixLeft: (count: string) => `組が多いので、大きいほうから示しています。ほか ${count} 組は、コピーに入ります。`,
  ofWhole: "ネットワーク全体でひとつの数なので、組織ごとの計算はありません。",
  copy: "全体の数をコピー",
};

const en: typeof ja = {
  title: "Whole network",
  lead: "Numbers about the network as a whole, each counted on the ties named above.",
  parts: {
    knit: "How close-knit it is",
    reach: "How far it reaches, how easily it falls apart",
    groups: "Within groups and across",
    communities: "Communities",
  },
  measure: "Measure",
  value: "Value",
  undefined: "no value",
  tooLarge: "too many actors to count it",
  sizes: (count, sizes) => `${count} (${sizes})`,
  times: (size, count) => `${count} of ${size}`,
  more: (count) => `${count} more`,
  none: "none",
  communities: (count, q, sizes) => `${count} (${sizes}), Q ${q}`,
  spread: (least, middle, most) => `${least} to ${most} (middle ${middle})`,
  list: ", ",
  mixTitle: (column) => `Ties between groups of “${column}”`,
  mixLead: (all, between, within) => `Of ${all} tied pairs ${between} are across groups and ${within} within.`,
  mixNote:
    "Tied pairs between the groups of row and column. Framed: within one group. Press a count for the ties behind it.",
  mixOpen: (one, other, count) =>
    `${other === null ? `Within ${one}` : `${one} and ${other}`}: show the ties behind ${count}`,
  mixTies: (one, other, count) =>
    `${other === null ? `Ties within ${one}` : `Ties between ${one} and ${other}`}: ${count}`,
  mixOf: (group, actors) => `${group} (${actors})`,
  mixLeft: (count) => `The largest groups are shown; ${count} more are in the copy.`,
  ofWhole: "This is one number of the whole network: there is nothing to work through for an actor.",
  copy: "Copy these numbers",
};

export const wholeWords = { ja, en };
