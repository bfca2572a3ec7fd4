/** Sentences of making a story out of ties and steps. */

const ja = {
  make: "物語をつくる",
  title: "物語をつくる",
  addSelection: "物語に加える",
  untitled: "新しい物語",
  how: "地図や表で縁・団体・歩みを選び、「選んだものを加える」を押すと、一歩ずつの物語になります。",
  name: "物語の題",
  add: "選んだものを加える",
  selected: (ties: number, actors: number) =>
    ties > 0 ? `選択中　縁${ties}` : actors > 0 ? `選択中　団体${actors}` : "何も選んでいません",
  selectedStep: (title: string) => `選択中　歩み「${title}」`,
  steps: "歩み",
  stepTitle: "歩みの題",
  words: "ことば",
  earlier: "ひとつ前へ",
  later: "ひとつ後へ",
  remove: "この歩みを外す",
  removeStory: "この物語を消す",
  present: "発表する",
  close: "閉じる",
  which: "つくっている物語",
  another: "別の物語をつくる",
  kept: "一歩ごとに、このデータの行として残ります。「元に戻す」で戻せます。",
};

const en: typeof ja = {
  make: "Make a story",
  title: "Make a story",
  addSelection: "Add to a story",
  untitled: "A new story",
  how: "Select ties, actors or steps on the map or in the table and press “Add what is selected”: they become a story, step by step.",
  name: "Title of the story",
  add: "Add what is selected",
  selected: (ties, actors) =>
    ties > 0
      ? `Selected: ${ties} ${ties === 1 ? "tie" : "ties"}`
      : actors > 0
        ? `Selected: ${actors} ${actors === 1 ? "actor" : "actors"}`
        : "Nothing is selected",
  selectedStep: (title) => `Selected: the step “${title}”`,
  steps: "Steps",
  stepTitle: "Title of the step",
  words: "Words",
  earlier: "One earlier",
  later: "One later",
  remove: "Take this step out",
  removeStory: "Delete this story",
  present: "Present",
  close: "Close",
  which: "The story being made",
  another: "Make another story",
  kept: "Every change is kept as rows of these data, and can be undone.",
};

export const makingWords = { ja, en };
