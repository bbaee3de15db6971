import { metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { measuredReforms } from '../cases/measuredReforms.ts';
import { claims } from '../claims/claims.ts';
import { dials } from '../setting/dials.ts';
import { dialText } from './dialText.ts';
import { languages } from './language.ts';
import { numbersOf } from './numbers.ts';
import { strings } from './strings.ts';

/** Every text in a tree of strings; functions are called with their own names of arguments. */
const textsOf = (tree: unknown): string[] =>
  typeof tree === 'string'
    ? [tree]
    : typeof tree === 'function'
      ? [String((tree as (...args: string[]) => string)('1', '2', '3', '4', '5'))]
      : Object.values(tree as object).flatMap(textsOf);

describe('strings', () => {
  for (const language of languages) {
    it(`say everything, and nothing empty, in ${language}`, () => {
      expect(textsOf(strings[language]).filter((text) => text.trim() === '')).toEqual([]);
      for (const { id } of metrics) expect(strings[language].metrics).toHaveProperty(id);
      for (const { id } of dials) expect(strings[language].dials).toHaveProperty(id);
      for (const { id } of claims) expect(strings[language].cards).toHaveProperty(id);
      const reforms: Readonly<Record<string, { readonly patterns: object }>> =
        strings[language].cases.reforms;
      expect(Object.keys(reforms).toSorted()).toEqual(measuredReforms.cases.map(({ id }) => id).toSorted());
      for (const { id, patterns } of measuredReforms.cases)
        expect([id, Object.keys(reforms[id].patterns)]).toEqual([id, patterns.map((one) => one.id)]);
    });
  }
  it('are not left in English', () => {
    const english = textsOf(strings.en);
    for (const language of ['es', 'pt'] as const) {
      const same = textsOf(strings[language]).filter((text, i) => text === english[i] && text.length > 14);
      expect(same).toEqual([]);
    }
  });
  it('call the centre of government by its name', () => {
    expect([strings.es.groups.centre, strings.pt.groups.centre]).toEqual([
      'Centro de Gobierno (CdG)',
      'Centro de Governo (CdG)',
    ]);
  });
});

describe('numbers', () => {
  it('are written as readers of each language write them', () => {
    expect(languages.map((language) => numbersOf(language).signed(-0.125, 2))).toEqual([
      '−0.13',
      '−0,13',
      '−0,13',
    ]);
    expect(languages.map((language) => numbersOf(language).percent(0.5).replace(/\s/, ' '))).toEqual([
      '50%',
      '50 %',
      '50%',
    ]);
  });
});

describe('dialText', () => {
  it('says where a dial stands in words', () => {
    const said = (
      [
        ['committees', 1],
        ['stocktakeEvery', 2],
        ['chair', 'czar'],
        ['mandate', 0.8],
        ['merger', false],
      ] as const
    ).map(([id, value]) => dialText(strings.en, numbersOf('en'), id, value));
    expect(said).toEqual(['1 committee', '2 months', 'A czar', '80%', 'no']);
  });
});
