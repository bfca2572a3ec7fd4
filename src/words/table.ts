/** Sentences of the table. */

const ja = {};

const en: typeof ja = {};

export const tableWords = { ja, en };
