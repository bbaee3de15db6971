import { expect, it } from 'vitest';
import { pairedDifferences } from './pairedDifferences.ts';

it('subtracts the reference, pair by pair', () =>
  expect(pairedDifferences([3, 1], [1, 4])).toEqual([2, -3]));
it('leaves out a pair with a missing side', () =>
  expect(pairedDifferences([null, 1, 2], [1, null, 0])).toEqual([2]));
