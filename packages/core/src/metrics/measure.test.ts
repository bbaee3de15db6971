import { expect, it } from 'vitest';
import { tidy } from './measure.ts';

const share = { range: [0, 1] } as const;

it.each([
  ['what is in the range', 0.25, 0.25],
  ['the lower border', 0, 0],
  ['the upper border', 1, 1],
  ['what left it below by rounding', -1e-12, 0],
  ['what left it above by rounding', 1 + 1e-12, 1],
  ['what left it below', -1e-6, -1e-6],
  ['what left it above', 1.000001, 1.000001],
])('leaves or puts back %s', (_, value, expected) => expect(tidy(share, value)).toBe(expected));
