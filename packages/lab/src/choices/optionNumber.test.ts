import { describe, expect, it } from 'vitest';
import type { Choice } from './choice.ts';
import { optionNumber, optionNumbers } from './optionNumber.ts';

const choices: readonly Choice[] = [
  {
    name: 'chair',
    kind: 'chair',
    options: [
      { name: 'centre', value: 'centre' },
      { name: 'peer', value: 'peer' },
    ],
  },
];

/** The number that is read, and the problems that are found. */
function read(name: string, written: number | string) {
  const problems: object[] = [];
  const number = optionNumber(name, written, choices, (problem) => problems.push(problem));
  return { number, problems };
}

describe('optionNumber', () => {
  it.each([
    ['chair', 'peer', 1],
    ['mergedMeeting', 'deputies', 2],
    ['mergedMeeting', '1', 1],
    ['mandate', 0.3, 0.3],
    ['mandate', '0.3', 0.3],
    ['needShock', -1, -1],
  ])('reads %s %s', (name, written, number) =>
    expect(read(name, written)).toEqual({ number, problems: [] }),
  );

  it.each([
    ['chair', 'pear', { expected: 'one of centre, peer', mend: "did you mean 'peer'?" }],
    ['chair', 1, { expected: 'one of centre, peer', mend: 'choose one of them' }],
    [
      'mergedMeeting',
      'x',
      { expected: 'one of at-once, houses, deputies', mend: 'or its number, from 0 on' },
    ],
    ['mandate', 'much', { expected: 'a number', mend: 'write a number' }],
    ['mandate', ' ', { expected: 'a number', mend: 'write a number' }],
  ])('says what is wrong with %s %s', (name, written, problem) =>
    expect(read(name, written)).toEqual({
      number: Number.NaN,
      problems: [{ ...problem, found: `'${written}'` }],
    }),
  );
});

describe('optionNumbers', () => {
  it('reads all settings, and names those that it cannot', () => {
    const problems: { readonly path: string }[] = [];
    const numbers = optionNumbers(
      { chair: 'centre', mandate: 0.2, mergedMeeting: 'x' },
      choices,
      problems as never,
      '--at ',
    );
    expect(numbers).toEqual({ chair: 0, mandate: 0.2, mergedMeeting: Number.NaN });
    expect(problems.map(({ path }) => path)).toEqual(['--at mergedMeeting']);
  });
});
