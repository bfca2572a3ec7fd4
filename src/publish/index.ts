/** A data set as files that read back the same. */
export {};
