import { expect, it } from 'vitest';
import { equivalence } from './equivalence.ts';

it.each([
  [-0.5, 0.5, 'EQUIVALENT'],
  [0.2, 0.9, 'EQUIVALENT'],
  [-1, 1, 'EQUIVALENT'],
  [0.5, 1.5, 'INCONCLUSIVE'],
  [-3, 3, 'INCONCLUSIVE'],
  [-1.2, 0, 'INCONCLUSIVE'],
  [Number.NaN, Number.NaN, 'INCONCLUSIVE'],
  [1.1, 2, 'DIFFERENT'],
  [-2, -1.1, 'DIFFERENT'],
] as const)('of %d to %d against a margin of 1 is %s', (low, high, said) =>
  expect(equivalence({ low, high }, 1)).toBe(said),
);

it('lets two that never vary and agree be equivalent at a margin of 0', () =>
  expect(equivalence({ low: 0, high: 0 }, 0)).toBe('EQUIVALENT'));
