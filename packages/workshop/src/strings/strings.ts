import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';

/** The words of the app; every language has them all. */
export type Strings = typeof en;

export const strings: Readonly<Record<Language, Strings>> = { en, es, pt };
