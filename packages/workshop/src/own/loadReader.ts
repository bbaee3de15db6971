export type Reader = typeof import('./readerScript.ts');

/** The reader of tables and scenario files, while developing. The build uses `loadInlineReader` instead. */
export const loadReader = (): Promise<Reader> => import('./readerScript.ts');
