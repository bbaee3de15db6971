import { afterEach, describe, expect, it } from 'vitest';
import { toldText } from './toldText.ts';
import { speak } from './language.ts';
import { fill, fixedText, numberText } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import { said } from './say.ts';

afterEach(() => speak('en'));

describe('a phrase', () => {
  it('may have them in another order', () => expect(fill('{1}: {0}', ['a', 'b'], 'es')).toBe('b: a'));
  it('has words for one and for more', () => {
    const phrase = '{0} {0|fila|filas}';
    expect([0, 1, 2].map((count) => fill(phrase, [count], 'es'))).toEqual(['0 filas', '1 fila', '2 filas']);
  });
  it('leaves what is filled in as it is, braces too', () =>
    expect(fill('{0}', ['{1} $1'], 'en')).toBe('{1} $1'));
});

describe('a number', () => {
  it.each([
    [0.25, '0.25', '0,25'],
    [2024, '2024', '2024'],
    [40000, '40000', '40.000'],
    [-1234567.5, '-1234567.5', '-1.234.567,5'],
    [1e-7, '1e-7', '1e-7'],
    [1.5e-7, '1.5e-7', '1,5e-7'],
    [NaN, 'NaN', 'NaN'],
  ])('%d stands as %s in English and %s in Spanish', (value, english, spanish) =>
    expect([numberText(value, 'en'), numberText(value, 'es')]).toEqual([english, spanish]),
  );
  it('keeps the decimals asked for', () => expect(fixedText(-0.5, 3, 'pt')).toBe('-0,500'));
});

it('texts that are not ours stay as they are', () => {
  speak('es');
  expect([said('constructor'), said('Ministry of Silly Walks')]).toEqual([
    'constructor',
    'Ministry of Silly Walks',
  ]);
});

it('a phrase that says little takes no sentence for its own', () => {
  const [[pattern]] = phrasesOf({ '{0} in {1}': ['{0} en {1}', '{0} em {1}'] });
  expect(
    ['5 in 7', "'a b' in x", 'people who live in the north'].map((text) => pattern.test(text)),
  ).toEqual([true, true, false]);
});

it('a phrase that says more is tried before one that says less', () => {
  const [[first]] = phrasesOf({ 'one of {0}': ['a', 'b'], 'one of the regimes {0}': ['a', 'b'] });
  expect(first.test('one of the regimes x')).toBe(true);
});

describe('a number and its noun, in what is noticed', () => {
  it.each([
    [
      '1 run has no months, though the study asks for them',
      '1 corrida no tiene meses, aunque el estudio los pide',
    ],
    [
      '3 runs have no months, though the study asks for them',
      '3 corridas no tienen meses, aunque el estudio los pide',
    ],
    ['1 row and 2 columns', '1 fila y 2 columnas'],
    ["'x' in 'x + 1'", "'x' en 'x + 1'"],
  ])('%s', (english, spanish) => {
    speak('es');
    expect(toldText(english)).toBe(spanish);
  });
});
