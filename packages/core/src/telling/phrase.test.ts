import { expect, it } from 'vitest';
import { counted, filled, keyOf, placesOf } from './phrase.ts';

it('has a key with its places', () => expect(keyOf(['Read ', ' of ', '.'])).toBe('Read {0} of {1}.'));

it('may be broken where it has a blank', () => {
  expect(counted`Read ${1} of
      ${2} files
      in all.`).toBe('Read 1 of 2 files in all.');
});

it.each([
  ['{0} {0|row|rows}', [1], '1 row'],
  ['{0} {0|row|rows}', [0], '0 rows'],
  ['{1}: {0}', ['a', 'b'], 'b: a'],
  ['{0}', ['{1} $1'], '{1} $1'],
])('fills %s with %j: %s', (phrase, values, text) => expect(filled(phrase, values)).toBe(text));

it('writes numbers as it is told to', () =>
  expect(filled('{0} of {1}', [0.5, '0.5'], () => '½')).toBe('½ of 0.5'));

it('knows its places', () => expect(placesOf('{1} {0|row|rows} {1}')).toEqual(['0', '1']));
