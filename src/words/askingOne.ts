/** Asking about one actor: what followed from it, who brought it in, its introductions, the record without it. `{names}` are places for actors and dates. */

const ja = {
  cascade: {
    sentence: (made: number, later: number) =>
      later === 0
        ? `{actor}は ${made} 件の紹介をした。その先に続いた紹介は、記録にない。`
        : `{actor}は ${made} 件の紹介をした。そこから、さらに ${later} 件の紹介が続いた。`,
    none: "{actor}がした紹介は、記録にありません。",
    certain: (count: number) => `続いた紹介のうち ${count} 件は、日付か物語の並びで前後が確かです。`,
    perhaps: (count: number) => `${count} 件は、前後が記録では決まりません(点線)。`,
    label: "紹介から紹介へ",
  },
  lineage: {
    root: "{actor}は、だれかに紹介された記録がありません。ここが始まりです。",
    absent: "{actor}は、どの紹介にも出てきません。",
    only: "{actor}を紹介した記録はありますが、どれにも日付がありません。",
    introduced: "{actor}は、{date}に{parent}の紹介で加わった。",
    ambiguous: "{actor}をはじめに紹介したのが{parents}のどれかは、日付では決まりません。",
    or: "か",
    undated: (count: number) => `日付のない紹介が、ほかに ${count} 件あります(順に数えていません)。`,
    undatedOnly: (count: number) =>
      `日付のない紹介が ${count} 件あります。いつかがわからないので、その先へはさかのぼりません。`,
    circle: "記録がひとまわりしてしまい、これより先はたどれません。",
    descendants: (count: number, inTime: number) =>
      `ここから枝分かれした組織は ${count}(うち ${inTime} は、日付の順も合っています)。`,
    noDescendants: "ここから枝分かれした組織は、ありません。",
    convention: "はじめの、日付のある紹介を親とする「紹介の木」です。",
    label: "招かれた道すじ",
  },
  introducer: {
    sentence: (triads: number, partners: number) =>
      `{actor}は ${triads} 組を引き合わせ、${partners} の組織を紹介した。`,
    none: "{actor}がした紹介は、記録にありません。",
    made: "した紹介",
    received: "された紹介",
    partners: "紹介した相手",
    followedByTie: "引き合わせた 2 者に、のちの縁がある",
    followedByIntroductions: "その先に紹介が続いた",
    within: (months: number | null) => (months === null ? "期間を問わない" : `${months} か月以内`),
    monthsLabel: "いつまでに続いた紹介を数えるか",
    closures: "結んだと認められる縁",
    closuresWhy: "紹介にも、2 者のほかの縁にも日付があり、そのどれもが紹介より前ではないもの",
    closuresLeft: (count: number) =>
      `このうち ${count} 組は「結んだと認められる縁」に数えていません。数えるのは、紹介にも 2 者のほかの縁にも日付があり、どれも紹介より前ではないものだけです。`,
    stories: "登場する物語",
    wards: "むすんだ区の組み合わせ",
    types: "むすんだ種別の組み合わせ",
    open: "まだ知り合っていない組(引き合わせられる)",
    openListed: (listed: number, all: number) => `はじめの ${listed} 組を並べています(全部で ${all} 組)。`,
    unknownWard: "区の記載なし",
    same: (one: string) => `${one}のなか`,
    pair: (one: string, other: string) => `${one} と ${other}`,
    certain: "期間のうちと確かにいえます",
    possible: "期間のうちかどうかは、日付では決まりません",
    undatedOne: "日付がないので、期間を問わずに数えています",
    introduce: (one: string, other: string) => `「${one}」と「${other}」の紹介をたずねる`,
    open2: (label: string, count: number) => `${label} ${count} の内訳`,
  },
  without: {
    what: "何をのぞくか",
    choice: { actor: "組織ごと", introductions: "その紹介だけ" },
    sentence: (own: number, rests: number) =>
      rests === 0
        ? `この記録で{actor}によっている縁は ${own} 件。ほかの縁で、それに根ざすものはない。`
        : `この記録では、{actor}の縁と紹介 ${own} 件と、それに根ざす ${rests} 件の縁が{actor}によっている。`,
    sentenceIntroductions: (own: number, rests: number) =>
      rests === 0
        ? `この記録で、{actor}の紹介による縁は ${own} 件。ほかの縁で、それに根ざすものはない。`
        : `この記録では、{actor}の紹介 ${own} 件と、それに根ざす ${rests} 件の縁が{actor}によっている。`,
    none: "この記録に、{actor}によっている縁はありません。",
    caution: "記録のうえで根拠がなくなるものです。「いなければ起きなかった」という意味ではありません。",
    own: "自身の縁と紹介",
    rests: "それに根ざす縁",
    restsSure: "前後は確か",
    restsOpen: "前後は決まらない",
    chains: "たどれなくなる道すじ",
    chainOf: "{from}が{to}を知った道すじ",
    steps: "語れなくなる物語の歩み",
    stepWhole: "すべての縁がなくなる",
    stepPart: (gone: number, all: number) => `縁 ${all} 件のうち ${gone} 件がなくなる`,
    stepNamed: "登場する",
    parts: "まとまり(根ざす縁ものぞくと)",
    pieces: "ばらばらになる組",
    pieceOf: (count: number) => `${count} 組織`,
    noPieces: "ひとまとまりのままです。",
    fragmentation: "断片化",
    F: "F たどり着けない組の割合",
    DF: "DF 遠さも入れた割合",
    notCounted: "組織が多いため、数えていません",
    source: "Borgatti 2006。向きのない縁、孤立した組織も含む",
    ownOnly: (before: number, after: number) =>
      `F と DF は、自身の縁と紹介だけをのぞいた値で、それに根ざす縁は残しています(まとまりは ${before} → ${after})。`,
    empty: "ありません",
  },
};

const en: typeof ja = {
  cascade: {
    sentence: (made, later) =>
      later === 0
        ? `{actor} made ${made} ${made === 1 ? "introduction" : "introductions"}. None on record followed from ${made === 1 ? "it" : "them"}.`
        : `{actor} made ${made} ${made === 1 ? "introduction" : "introductions"}, from which ${later} more followed.`,
    none: "No introductions by {actor} are on record.",
    certain: (count) => `Of those that followed, dates or the story's steps make the order of ${count} certain.`,
    perhaps: (count) => `The order of ${count} is not on record (dashed).`,
    label: "From introduction to introduction",
  },
  lineage: {
    root: "No introduction of {actor} is on record. The line begins here.",
    absent: "{actor} takes part in no introduction.",
    only: "{actor} was introduced, but none of these introductions has a date.",
    introduced: "{actor} was introduced by {parent} ({date}).",
    ambiguous: "Which of {parents} first introduced {actor} cannot be told from the dates.",
    or: " or ",
    undated: (count) =>
      `${count} further ${count === 1 ? "introduction has" : "introductions have"} no date and no place in the order.`,
    undatedOnly: (count) =>
      `${count} ${count === 1 ? "introduction has" : "introductions have"} no date; without one, the line cannot be followed further back.`,
    circle: "The record runs in a circle here and cannot be followed further.",
    descendants: (count, inTime) =>
      `${count} ${count === 1 ? "actor branches" : "actors branch"} off from it (${inTime} of them in the order of dates).`,
    noDescendants: "Nobody branches off from it.",
    convention: "The introduction tree: the earliest dated introduction is the parent.",
    label: "The line back",
  },
  introducer: {
    sentence: (triads, partners) =>
      `{actor} brought ${triads} ${triads === 1 ? "pair" : "pairs"} together and introduced ${partners} ${partners === 1 ? "actor" : "actors"}.`,
    none: "No introductions by {actor} are on record.",
    made: "Introductions made",
    received: "Introductions received",
    partners: "Whom it introduced",
    followedByTie: "The two have a later tie",
    followedByIntroductions: "Further introductions followed",
    within: (months) => (months === null ? "at any time" : `within ${months} ${months === 1 ? "month" : "months"}`),
    monthsLabel: "How soon introductions must follow to count",
    closures: "Closures credited",
    closuresWhy: "The introduction and other ties of the two are dated, none of these surely before the introduction",
    closuresLeft: (count) =>
      `${count} of these ${count === 1 ? "is" : "are"} not among the closures credited: for those, the introduction and other ties of the two must be dated, none of these surely before it.`,
    stories: "Stories it appears in",
    wards: "Pairs of wards joined",
    types: "Pairs of types joined",
    open: "Pairs that do not know each other yet",
    openListed: (listed, all) => `The first ${listed} of ${all} are listed.`,
    unknownWard: "ward not given",
    same: (one) => `within ${one}`,
    pair: (one, other) => `${one} and ${other}`,
    certain: "certainly within that time",
    possible: "within that time or not: the dates leave it open",
    undatedOne: "without a date, counted whatever the time",
    introduce: (one, other) => `Ask how “${one}” could be introduced to “${other}”`,
    open2: (label, count) => `${label}: show the ${count}`,
  },
  without: {
    what: "What to take out",
    choice: { actor: "The actor", introductions: "Only its introductions" },
    sentence: (own, rests) =>
      rests === 0
        ? `On this record ${own} ${own === 1 ? "tie depends" : "ties depend"} on {actor}; no other tie rests on ${own === 1 ? "it" : "them"}.`
        : `On this record ${own} ties and introductions of {actor}, and ${rests} more that rest on them, depend on it.`,
    sentenceIntroductions: (own, rests) =>
      rests === 0
        ? `On this record ${own} ${own === 1 ? "tie was" : "ties were"} made by introductions of {actor}; no other tie rests on ${own === 1 ? "it" : "them"}.`
        : `On this record ${own} introductions by {actor}, and ${rests} more ties that rest on them, depend on it.`,
    none: "Nothing on this record depends on {actor}.",
    caution: "This is what would lose its ground on the record. It does not say that it would not have happened.",
    own: "Its own ties and introductions",
    rests: "Ties that rest on them",
    restsSure: "order certain",
    restsOpen: "order not on record",
    chains: "Ways that could no longer be told",
    chainOf: "How {from} came to know {to}",
    steps: "Steps of stories",
    stepWhole: "all its ties go",
    stepPart: (gone, all) => `${gone} of its ${all} ties go`,
    stepNamed: "appears in it",
    parts: "Connected parts, what rests on it gone too",
    pieces: "What falls apart",
    pieceOf: (count) => `${count} ${count === 1 ? "actor" : "actors"}`,
    noPieces: "It stays in one piece.",
    fragmentation: "Fragmentation",
    F: "F, pairs that cannot reach each other",
    DF: "DF, counting distance too",
    notCounted: "not counted for so many actors",
    source: "Borgatti 2006; ties without direction, isolates among the actors",
    ownOnly: (before, after) =>
      `F and DF take out its own ties and introductions only; what rests on them stays (connected parts ${before} → ${after}).`,
    empty: "None",
  },
};

export const askingOneWords = { ja, en };
