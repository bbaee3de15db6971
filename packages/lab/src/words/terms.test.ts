import { describe, expect, it } from 'vitest';
import { textsOfSources } from '../testing/textsOfSources.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { claims } from './catalogue/claims.ts';
import { notices } from './catalogue/notices.ts';
import { problems } from './catalogue/problems.ts';
import { terms } from './terms.ts';

const places = { es: 0, pt: 1 } as const;

/** All that is said in a language: in files of its own, and beside the English of the command line. */
function textsIn(language: keyof typeof places): readonly string[] {
  const files = new RegExp(`/${language}(?:\\.ts|/)`);
  const own = textsOfSources(['scenarios', 'viz', 'workshop'], files).map(({ text }) => text);
  const beside = Object.values({ ...catalogue, ...claims, ...notices, ...problems });
  return [...own, ...beside.map((entry) => entry[places[language]])];
}

describe.each(['es', 'pt'] as const)('in %s', (language) => {
  const texts = textsIn(language);

  it.each(Object.keys(terms))('%s has one word', (term) => {
    const { not, [language]: word } = terms[term];
    expect(texts.filter((text) => not[language].test(text))).toEqual([]);
    expect(texts.some((text) => text.toLowerCase().includes(word))).toBe(true);
  });
});
