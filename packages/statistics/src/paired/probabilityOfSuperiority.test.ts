import { expect, it } from 'vitest';
import { probabilityOfSuperiority } from './probabilityOfSuperiority.ts';

it.each([
  [[1, 2, 3], 1],
  [[-1, -2], 0],
  [[1, -1], 0.5],
  [[0, 0, 0], 0.5],
  [[5, 0, -1, 2], 0.625],
])('of %j is %d', (differences, chance) => expect(probabilityOfSuperiority(differences)).toBe(chance));

it('does not care how far', () =>
  expect(probabilityOfSuperiority([1e-9, 1e-9, -1e9])).toBeCloseTo(2 / 3, 12));
it('knows none of nothing', () => expect(probabilityOfSuperiority([])).toBeNaN());
