/** Phrases by their English, each in Spanish and in Portuguese: whoever adds one adds both. */
export type Catalogue = Readonly<Record<string, readonly [es: string, pt: string]>>;
