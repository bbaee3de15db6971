import type { Language } from '../../titles/wordsOf.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { ExplorerWords } from './explorerWords.ts';
import { pt } from './pt.ts';

/** Separate from the words of charts, so that other pages do not carry them. */
export const wordsOfExplorer: Readonly<Record<Language, ExplorerWords>> = { en, es, pt };
