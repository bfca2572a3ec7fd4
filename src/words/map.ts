/** Sentences of the map. */

const ja = {};

const en: typeof ja = {};

export const mapWords = { ja, en };
