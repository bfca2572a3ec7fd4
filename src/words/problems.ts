/** Sentences of the problems. */

const ja = {};

const en: typeof ja = {};

export const problemWords = { ja, en };
