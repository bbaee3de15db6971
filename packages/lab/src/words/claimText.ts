import { claims } from './catalogue/claims.ts';
import { translator, withDecimals } from './translator.ts';

const translated = translator(() => claims, 0);

/** Translates texts of a claim and headings of its tables. */
export const claimText = (text: string): string => withDecimals(translated(text));
