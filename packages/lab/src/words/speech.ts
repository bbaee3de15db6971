import { type Speech } from '@joined-up/core';
import { wordsOf } from '@joined-up/viz';
import { spoken } from './language.ts';
import { metricName } from './names.ts';
import { inLanguage, said, say } from './say.ts';

/** How sentences about a run are said in the current language. */
export function speech(): Speech {
  const language = spoken();
  const { kinds, unknownKind } = wordsOf(language).forum;
  return {
    say: (parts, ...values) => contracted(say(parts, ...values)),
    said,
    number: inLanguage,
    list: (things) =>
      things.length < 2
        ? things.join('')
        : `${things.slice(0, -1).join(', ')} ${and(things.at(-1)!)} ${things.at(-1)}`,
    forum: (kind) =>
      kind === 'cabinet' && language === 'en'
        ? kind
        : ((kinds as Readonly<Record<string, string>>)[kind] ?? unknownKind(kind)),
    metric: metricName,
  };
}

/** Spanish says `e` before the sound of an i. */
function and(next: string): string {
  switch (spoken()) {
    case 'es':
      return /^h?[ií](?![aeou])/i.test(next) ? 'e' : 'y';
    case 'pt':
      return 'e';
    case 'en':
      return 'and';
  }
}

/** Contracts `de` with the article of a forum's name. */
function contracted(text: string): string {
  switch (spoken()) {
    case 'es':
      return text.replaceAll(/\bde el (?=\p{Ll})/gu, 'del ');
    case 'pt':
      return text.replaceAll(/\bde ([oa]) (?=\p{Ll})/gu, 'd$1 ');
    case 'en':
      return text;
  }
}
