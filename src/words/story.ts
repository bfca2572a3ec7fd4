/** Sentences of the story. */

const ja = {};

const en: typeof ja = {};

export const storyWords = { ja, en };
