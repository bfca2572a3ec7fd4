/** Sentences of the left column: search and the legend that is also the filter. */

const ja = {
  label: "凡例としぼりこみ",
  sections: { types: "だれが", kinds: "どんな縁で", wards: "どこで", marks: "地図のしるし" },
  noWard: "区の記載なし",
  count: (shown: number, total: number) =>
    shown === total ? total.toLocaleString("ja") : `${shown.toLocaleString("ja")}/${total.toLocaleString("ja")}`,
  rowCount: (shown: number, total: number) => (shown === total ? `${total} 件` : `${total} 件のうち ${shown} 件を表示`),
  hidden: "隠しています",
  only: "だけ",
  onlyThis: (name: string) => `「${name}」だけを表示`,
  howTo: "押すと隠す・戻す。Alt キーと一緒に押すか、長く押すと、それだけを表示。",
  more: (count: number) => `ほか ${count}`,
  less: "たたむ",
  hiding: (actors: number, ties: number) =>
    [actors > 0 ? `${actors} の組織` : "", ties > 0 ? `${ties} の縁` : ""].filter(Boolean).join("と") +
    "を隠しています",
  showAll: "すべて表示",
  marks: {
    knot: "結び目のなかが紹介者",
    unnamed: "紹介者が出典にない",
    uncertain: "出典からの推定",
    undated: "日付なし",
    meeting: "物語が出会うところ",
  },
  gathered: {
    title: "遠くからは",
    wards: "区のまとまり",
    communities: "縁の濃いまとまり",
    nothing: "点のまま",
    counted: (by: "wards" | "communities", gathered: number, scattered: number) => {
      const what = by === "wards" ? "区" : "まとまり";
      if (gathered === 0) return `地図のうえで集まっている${what}は、ありません。`;
      const rest = scattered === 0 ? "" : `ほかの${scattered}は散らばっていて、囲めません。`;
      return `${gathered}の${what}を囲みました。${rest}数字は、囲みのなか／全体です。`;
    },
    looking: "集まりをさがしています。",
  },
  search: {
    label: "名前をさがす",
    placeholder: "名前・よみ・別名",
    clear: "消す",
    results: "見つかったもの",
    actors: "組織",
    stories: "物語と歩み",
    foundIn: {
      name: "名前",
      variant: "旧字・異体字",
      reading: "よみ",
      alias: "別名",
      number: "法人番号",
      topic: "分野",
      need: "困りごと",
      offer: "提供できること",
      own: "そのほかの列",
    },
    filteredOut: "しぼりこみで隠れています",
    story: "物語",
    step: (step: number) => `歩み ${step}`,
    count: (count: number) => `${count} 件見つかりました`,
    more: (count: number) => `ほか ${count} 件。もう少し入れると、しぼれます。`,
    none: (query: string) => `「${query}」は見つかりませんでした`,
    searched: (actors: number, stories: number) =>
      `${actors} の組織の名前・よみ・別名・分野・困りごと・提供できること・そのほかの列と、${stories} の物語をさがしました。隠れている組織もふくみます。`,
  },
};

const en: typeof ja = {
  label: "Legend and filter",
  sections: { types: "Who", kinds: "Which tie", wards: "Where", marks: "Marks on the map" },
  noWard: "No ward given",
  count: (shown, total) =>
    shown === total ? total.toLocaleString("en") : `${shown.toLocaleString("en")}/${total.toLocaleString("en")}`,
  rowCount: (shown, total) => (shown === total ? String(total) : `${shown} of ${total} shown`),
  hidden: "hidden",
  only: "only",
  onlyThis: (name) => `Show only “${name}”`,
  howTo: "Press to hide or show. With Alt, or by a long press, show only this one.",
  more: (count) => `${count} more`,
  less: "Fewer",
  hiding: (actors, ties) =>
    `${[actors > 0 ? `${actors} ${actors === 1 ? "actor" : "actors"}` : "", ties > 0 ? `${ties} ${ties === 1 ? "tie" : "ties"}` : ""].filter(Boolean).join(" and ")} hidden`,
  showAll: "Show all",
  marks: {
    knot: "The introducer, in the knot",
    unnamed: "Introducer not named",
    uncertain: "Inferred from the source",
    undated: "Undated",
    meeting: "Where stories meet",
  },
  gathered: {
    title: "From afar",
    wards: "Wards",
    communities: "Communities",
    nothing: "Dots only",
    counted: (by, gathered, scattered) => {
      const what = by === "wards" ? ["ward", "wards"] : ["community", "communities"];
      if (gathered === 0) return `No ${what[0]} gathers in one place on this map.`;
      const rest =
        scattered === 0 ? "" : ` ${scattered} more ${scattered === 1 ? "is" : "are"} scattered and not outlined.`;
      return `${gathered} ${what[gathered === 1 ? 0 : 1]} outlined.${rest} The figures: within the outline / in all.`;
    },
    looking: "Looking for where groups gather.",
  },
  search: {
    label: "Search for a name",
    placeholder: "Name or reading",
    clear: "Clear",
    results: "Found",
    actors: "Actors",
    stories: "Stories and steps",
    foundIn: {
      name: "name",
      variant: "other kanji form",
      reading: "reading",
      alias: "also written",
      number: "corporate number",
      topic: "field",
      need: "need",
      offer: "offer",
      own: "own column",
    },
    filteredOut: "hidden by the filter",
    story: "story",
    step: (step) => `step ${step}`,
    count: (count) => `${count} found`,
    more: (count) => `${count} more. Type a little more to narrow it down.`,
    none: (query) => `“${query}” was not found`,
    searched: (actors, stories) =>
      `Searched names, readings, aliases, fields, needs, offers and own columns of ${actors} ${actors === 1 ? "actor" : "actors"}, and ${stories} ${stories === 1 ? "story" : "stories"}. Hidden actors are included.`,
  },
};

export const legendWords = { ja, en };
