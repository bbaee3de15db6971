import { claims } from './catalogue/claims.ts';
import { translator, withDecimals } from './translator.ts';

const translated = translator(() => claims, 0);

/** What a claim says of itself, and what its tables are headed with, in the language that is spoken. */
export const claimText = (text: string): string => withDecimals(translated(text));
