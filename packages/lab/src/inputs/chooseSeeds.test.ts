import { describeProblem, type Problem, type Seed } from '@joined-up/core';
import { expect, it } from 'vitest';
import { chooseSeeds } from './chooseSeeds.ts';

const chosen = (wanted: number | string | readonly Seed[]) => {
  const problems: Problem[] = [];
  return { seeds: chooseSeeds(wanted, problems), told: problems.map(describeProblem).join('\n') };
};

it.each([
  [3, [1, 2, 3]],
  ['2-4,9', [2, 3, 4, 9]],
  [
    [7, 'bad luck'],
    [7, 'bad luck'],
  ],
])('%j are %j', (wanted, seeds) => expect(chosen(wanted)).toEqual({ seeds, told: '' }));

it.each([
  [-3, 'seeds: expected how many, a whole number from 1 to 10000000, found -3'],
  [0, 'found 0'],
  [2.5, 'found 2.5'],
  [Number.NaN, 'found NaN'],
  ['9-1', "did you mean '1-9'?"],
  [[], 'seeds: expected how many seeds, or which, found none'],
  [[1, -3], 'seeds.1: expected a whole number of at least 0, or a word, found -3'],
  [[2.5], 'seeds.0'],
  [[1, 2, '1'], 'seeds.2: expected each seed once, found 1 again; take one out'],
])('%j cannot be', (wanted, message) => expect(chosen(wanted).told).toContain(message));
