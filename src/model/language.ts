/** The languages and themes a user can choose between. */
export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ["light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];
