export type Reader = typeof import('./readerScript.ts');

/** The reader of scenario files, while developing. The build puts `loadInlineReader` in the place of this. */
export const loadReader = (): Promise<Reader> => import('./readerScript.ts');
