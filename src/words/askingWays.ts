/** Asking for ways between two actors: along which word could pass, and over which one could be introduced. */

const ja = {
  chains: {
    reached: "{from}の知ったことは、おそくとも{date}には{to}に届いた。",
    reachedUndated: "{from}の知ったことは、いつかはわからないが{to}に届いた。",
    reachable: "{from}の知ったことは、早ければ{date}に{to}に届きえた。",
    reachableUndated: "{from}の知ったことは、いつかはわからないが{to}に届きえた。",
    noneCertain: "{from}から{to}へ、日付のうえで確かに届く道はありません。",
    nonePossible: "{from}から{to}へ、届きうる道はありません。",
    everybody: (count: number) => `{from}の知ったことは、${count} の組織に届く。`,
    everybodyPossible: (count: number) => `{from}の知ったことは、早ければ ${count} の組織に届きえた。`,
    nobody: "{from}の知ったことが届く組織は、ありません。",
    see: "道を見る",
    choose: "どの道",
    choice: { earliest: "早く着く", fewest: "歩数が少ない", fastest: "日数が短い", latest: "おそく出る" },
    steps: (count: number) => `${count} 歩`,
    days: (count: number) => (count === 0 ? "その日のうち" : `${count} 日`),
    leaves: (date: string) => `${date}に出て`,
    arrives: (date: string) => `${date}に着く`,
    undatedOne: "日付なし",
    perhaps: "ありうる",
    missing: {
      unconnected: "日付を考えなくても、矢印がつながっていません。",
      undated: "つながってはいますが、日付のない縁を通ります。「日付のない縁も使う」と、道が出ます。",
      "too-early":
        "{teller}と{hearer}の縁({date})は早すぎました。話が{teller}に届くのは、いちばん早くて{reached}です。",
      "same-day": "{teller}と{hearer}の縁({date})は、話が{teller}に届いたのと同じ日です。",
      "before-start": "{teller}と{hearer}の縁({date})は、はじめの日より前です。",
      "after-end": "{teller}と{hearer}の縁({date})は、終わりの日より後です。",
      "in-doubt":
        "{teller}と{hearer}の縁({date})が間に合ったかどうか、日付では決まりません。「ありうる」では道があります。",
      wait: "{teller}と{hearer}の縁({date})まで、決めた日数より長く待つことになります。",
    },
    completes: "この縁さえ間に合えば、届いていました。",
    excluded: (count: number) => `日付のない縁 ${count} 件は使っていません。`,
    undatedUsed: "日付のない縁は、いつでもよいものとして使っています。",
    arrows: "矢印の向きに伝わるものとして数えています。",
    bothWays: "縁のある両者は、たがいに伝えあうものとして数えています。",
    terms: "数え方",
    term: {
      possible: "ありうる道も",
      undated: "日付のない縁も使う",
      strict: "同じ日は続けない",
      bothWays: "どちら向きにも伝わる",
    },
    longestWait: "待つのは長くて",
    anyWait: "いくらでも",
    waits: (days: number) =>
      days % 365 === 0 ? `${days / 365} 年` : days % 30 === 0 ? `${days / 30} か月` : `${days} 日`,
    since: "はじめの日",
    until: "終わりの日",
    table: { actor: "届く組織", day: "おそくとも", earliest: "早ければ", steps: "歩数" },
  },

  route: {
    ask: ["{asked}に{target}への紹介を頼み、", "{asked}に{target}への紹介を頼む。"],
    already: "{from}と{to}には、もう縁があります({date})。",
    alreadyElse: "ほかの道すじは、つぎのとおりです。",
    none: {
      unconnected: "{from}から{to}へは、記録のなかでつながっていません。",
      avoided: "避ける組織を通らずに{to}へ届く道は、記録にありません。",
    },
    times: (count: number) => `縁 ${count} 回`,
    avoid: (name: string) => `「${name}」を避ける`,
    avoidShort: "避ける",
    avoiding: "避けている組織",
    unavoid: (name: string) => `「${name}」を避けるのをやめる`,
    known: "この日までに知られた縁で",
    order: "紹介の回数が少なく、確かで、新しく、たび重なる縁を先に並べています。",
    more: "ほかにもあります。",
  },
};

const en: typeof ja = {
  chains: {
    reached: "What {from} knew had reached {to} by {date}.",
    reachedUndated: "What {from} knew had reached {to}, nobody knows when.",
    reachable: "What {from} knew could have reached {to} on {date} at the earliest.",
    reachableUndated: "What {from} knew could have reached {to}, nobody knows when.",
    noneCertain: "No chain is certain, by its dates, from {from} to {to}.",
    nonePossible: "No chain is possible from {from} to {to}.",
    everybody: (count) => `What {from} knew reaches ${count} ${count === 1 ? "actor" : "actors"}.`,
    everybodyPossible: (count) => `What {from} knew could have reached ${count} ${count === 1 ? "actor" : "actors"}.`,
    nobody: "What {from} knew reaches nobody.",
    see: "See the way",
    choose: "Which chain",
    choice: { earliest: "Earliest", fewest: "Fewest steps", fastest: "Fastest", latest: "Latest start" },
    steps: (count) => `${count} ${count === 1 ? "step" : "steps"}`,
    days: (count) => (count === 0 ? "the same day" : `${count} ${count === 1 ? "day" : "days"}`),
    leaves: (date) => `leaves ${date}`,
    arrives: (date) => `arrives ${date}`,
    undatedOne: "undated",
    perhaps: "possible",
    missing: {
      unconnected: "Whatever the dates, no arrows lead there.",
      undated: "They are connected, but over ties without a date. Using undated ties shows a way.",
      "too-early":
        "The tie of {teller} and {hearer} ({date}) came too early: word reaches {teller} on {reached} at the earliest.",
      "same-day": "The tie of {teller} and {hearer} ({date}) was on the very day on which word reached {teller}.",
      "before-start": "The tie of {teller} and {hearer} ({date}) was before the first day.",
      "after-end": "The tie of {teller} and {hearer} ({date}) was after the last day.",
      "in-doubt":
        "The date of the tie of {teller} and {hearer} ({date}) leaves open whether it was in time. A possible chain exists.",
      wait: "The tie of {teller} and {hearer} ({date}) was later than one may wait.",
    },
    completes: "Had this tie been in time, word would have arrived.",
    excluded: (count) => `${count} ${count === 1 ? "tie" : "ties"} without a date not used.`,
    undatedUsed: "Ties without a date are used as of any day.",
    arrows: "Word passes along the arrows.",
    bothWays: "Those who meet both hear and tell.",
    terms: "How to count",
    term: {
      possible: "Possible chains too",
      undated: "Use undated ties",
      strict: "Never twice a day",
      bothWays: "Word passes both ways",
    },
    longestWait: "Wait at most",
    anyWait: "any time",
    waits: (days) =>
      days % 365 === 0
        ? `${days / 365} ${days === 365 ? "year" : "years"}`
        : days % 30 === 0
          ? `${days / 30} ${days === 30 ? "month" : "months"}`
          : `${days} days`,
    since: "First day",
    until: "Last day",
    table: { actor: "Reached", day: "By", earliest: "At the earliest", steps: "Steps" },
  },

  route: {
    ask: ["Ask {asked} for an introduction to {target}; ", "ask {asked} for an introduction to {target}."],
    already: "{from} and {to} already have a tie ({date}).",
    alreadyElse: "Other ways:",
    none: {
      unconnected: "Nothing on record connects {from} and {to}.",
      avoided: "Without those to be avoided, no way on record leads to {to}.",
    },
    times: (count) => `${count} ${count === 1 ? "time" : "times"}`,
    avoid: (name) => `Avoid “${name}”`,
    avoidShort: "Avoid",
    avoiding: "Avoided",
    unavoid: (name) => `No longer avoid “${name}”`,
    known: "Ties known by this day",
    order: "Fewest introductions first, then the surer, the more recent, the more often met.",
    more: "There are more.",
  },
};

export const askingWaysWords = { ja, en };
