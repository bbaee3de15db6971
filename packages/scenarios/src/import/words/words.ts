import { en, type ImportWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** Languages in which an import speaks. */
export const importLanguages = ['en', 'es', 'pt', 'fr'] as const;
/** A language that tables are read and reports of imports are written in. */
export type ImportLanguage = (typeof importLanguages)[number];

/** Why programmes, or parts of them, were dropped, moved or joined. */
export type NoteKind = keyof typeof en.notes;

/** What the report of an import says, by language. */
export const importWords: Readonly<Record<ImportLanguage, ImportWords>> = { en, es, pt, fr };
