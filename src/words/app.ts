/** Sentences of the app. */

const ja = {};

const en: typeof ja = {};

export const appWords = { ja, en };
