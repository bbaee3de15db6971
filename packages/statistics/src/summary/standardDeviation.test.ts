import { expect, it } from 'vitest';
import { standardDeviation } from './standardDeviation.ts';

it('divides by n − 1: (9 + 1 + 16) / 2 = 13', () =>
  expect(standardDeviation([0, 2, 7])).toBeCloseTo(Math.sqrt(13), 12));
it('is 0 where nothing varies', () => expect(standardDeviation([3, 3, 3])).toBe(0));
it.each([[[]], [[5]]])('knows none of %j', (values) => expect(standardDeviation(values)).toBeNaN());
