/** Sentences of the legend. */

const ja = {};

const en: typeof ja = {};

export const legendWords = { ja, en };
