import { expect, it } from 'vitest';
import { passage } from './passage.ts';

it.each([
  [0.5, 1, 1],
  [0.5, 2, 0.5],
  [0.5, 3, 0.25],
  // A ministry under a coordinating minister: one layer and a half.
  [0.64, 1.5, 0.8],
  [1, 3, 1],
  [0, 1, 1],
  [0, 2, 0],
])('where one layer lets %d pass, %d layers let pass %d', (layerPass, layers, chance) =>
  expect(passage(layerPass, layers)).toBeCloseTo(chance, 12),
);
