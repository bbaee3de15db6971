import type { Catalogue } from './entry.ts';

/** What is wrong with an input, phrase by phrase: what was expected, what was found, how to mend it. */
export const problems: Catalogue = {
  'leave it out for the language of your system': [
    'omítalo para usar el idioma del sistema',
    'omita para usar o idioma do sistema',
  ],
};
