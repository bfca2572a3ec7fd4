/** Sentences of the story screen. */

const ja = {
  band: "物語の進み",
  rail: "物語の歩み",
  chooser: "物語を選ぶ",
  story: (number: number) => `物語${number}`,
  step: (step: number) => `${step}番`,
  told: "語りおえた歩み",
  toCome: "これからの歩み",
  previous: "前の歩みへ",
  next: "次へ",
  again: "もう一度",
  play: "自動で進める",
  pause: "止める",
  speed: (speed: string) => `×${speed}`,
  speedName: (now: string, next: string) => `進む速さ ${now}倍。押すと${next}倍になります`,
  uncertain: "不確か",
  announced: (place: number, of: number, title: string) => `${place}/${of} ${title}`,
  source: "出典",
  meeting: "ほかの物語と出会うところ",
  meetingJump: (story: number, step: number | null) => (step === null ? `物語${story}へ` : `物語${story}の${step}番へ`),
  none: {
    title: "このデータには、まだ物語がありません",
    body: "stories.csv に物語の題を、episodes.csv にその歩みを一行ずつ（物語・順番・日付・種類・題・ことば・団体）書くと、地図の上を一歩ずつたどれるようになります。",
    noSteps: "この物語には、まだ歩みがありません",
    noStepsBody: "episodes.csv に、物語の id と順番、題、ことばを一行ずつ書いてください。",
  },
};

const en: typeof ja = {
  band: "Progress of the story",
  rail: "Steps of the story",
  chooser: "Choose a story",
  story: (number) => `Story ${number}`,
  step: (step) => `Step ${step}`,
  told: "told",
  toCome: "to come",
  previous: "Previous step",
  next: "Next",
  again: "Again",
  play: "Play by itself",
  pause: "Pause",
  speed: (speed) => `×${speed}`,
  speedName: (now, next) => `Speed ${now} times. Press for ${next} times`,
  uncertain: "unsure",
  announced: (place, of, title) => `${place}/${of} ${title}`,
  source: "Source",
  meeting: "Where stories meet",
  meetingJump: (story, step) => (step === null ? `To story ${story}` : `To story ${story}, step ${step}`),
  none: {
    title: "There is no story in this data yet",
    body: "Give stories.csv the title of a story and episodes.csv one row for each of its steps (story, step, date, kind, title, text, actors), and it can be walked over the map step by step.",
    noSteps: "This story has no steps yet",
    noStepsBody:
      "Write one row a step into episodes.csv: the id of the story, the step’s number, its title and its words.",
  },
};

export const storyWords = { ja, en };
