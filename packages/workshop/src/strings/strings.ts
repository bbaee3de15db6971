import { en, type Strings } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';

export type { Strings };

export const strings: Readonly<Record<Language, Strings>> = { en, es, pt };
