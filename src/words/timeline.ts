/** Sentences of the timeline. */

const ja = {};

const en: typeof ja = {};

export const timelineWords = { ja, en };
