/** Sentences of the inspector. */

const ja = {};

const en: typeof ja = {};

export const inspectorWords = { ja, en };
