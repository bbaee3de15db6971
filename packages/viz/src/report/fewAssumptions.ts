import { parameters } from '@joined-up/core';
import { assumptionText } from '../titles/assumptions/assumptionWords.ts';
import type { PageWords } from '../titles/pageWords.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { escapeHtml } from './html.ts';

/** At most this many parameters are named; they are explained only if there are at most `explained`. */
const MOST = { named: 8, explained: 4 } as const;

/**
 * A paragraph that names a few parameters and counts the others, HTML; where they are very few it says what
 * they mean.
 * @param told - by parameter, what is said of it
 */
export function fewAssumptions(
  heading: string,
  told: readonly (readonly [name: string, what: string])[],
  language: PictureLanguage = 'en',
): string {
  const words = wordsOf(language);
  const meaning = (name: string): string => {
    const record = parameters.find((one) => one.name === name);
    if (record === undefined || told.length > MOST.explained) return '';
    // Languages passed in as words have names for parameters, but no sentences.
    const said =
      typeof language === 'object'
        ? wordsOfParameter(name, words).name
        : assumptionText(language, record).meaning;
    return ` (${said})`;
  };
  const named = told
    .slice(0, MOST.named)
    .map(([name, what]) => `<code>${escapeHtml(name)}</code>${escapeHtml(`${meaning(name)} ${what}`)}`);
  const rest = told.length > MOST.named ? [escapeHtml(words.page.more(told.length - MOST.named))] : [];
  return `${escapeHtml(heading)} ${[...named, ...rest].join('; ')}.`;
}

/** Where to find all assumptions, HTML. */
export const allAssumptions = ({ all }: PageWords): string =>
  `${escapeHtml(all)} <code>joined-up parameters</code>`;
