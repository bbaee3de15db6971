/** Languages of the app, in the order of the menu. */
export const languages = ['en', 'es', 'pt'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (text: unknown): text is Language => languages.includes(text as Language);

/** The first of the reader's languages that the app has; English if none. */
export const languageOf = (preferred: readonly string[]): Language =>
  preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
