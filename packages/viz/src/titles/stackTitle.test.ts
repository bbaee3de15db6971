import { expect, it } from 'vitest';
import { stackTitle } from './stackTitle.ts';
import { wordsOf } from './wordsOf.ts';

/** Groups of ten worlds, by the number of those in which it happens. */
const titleOf = (happening: readonly number[], language: 'en' | 'es' | 'pt' = 'en') =>
  stackTitle(
    happening.map((count) => ({ bins: [], worlds: 10, happening: count })),
    10,
    wordsOf(language),
  );

// Of ten, eight are usually and two seldom; more than half between them are no answer.
it.each([
  [
    'usually and seldom',
    [8, 10, 5, 2],
    'In this model, it usually happens in 2 of 4 groups of worlds and seldom in 1',
  ],
  [
    'neither, mostly',
    [8, 5, 3],
    'In this model, no clear answer: 2 of 3 groups of worlds are too close to call',
  ],
  ['never seldom', [8, 10, 5], 'In this model, it usually happens in 2 of 3 groups of worlds'],
  ['never usually', [0, 2, 5], 'In this model, it seldom happens in 2 of 3 groups of worlds'],
])('says of groups in which it happens %s: %j', (_, happening, title) =>
  expect(titleOf(happening)).toBe(title),
);

it('names no group of none in any language', () => {
  for (const language of ['en', 'es', 'pt'] as const)
    for (const happening of [
      [9, 9, 5],
      [1, 1, 5],
    ])
      expect(titleOf(happening, language)).not.toContain('0');
});
