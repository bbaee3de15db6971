import { expect, it } from 'vitest';
import { mean } from './mean.ts';

it('adds up and divides', () => expect(mean([1, 2, 6])).toBe(3));
it('knows none of nothing', () => expect(mean([])).toBeNaN());
it('of equal values is that value to the bit', () =>
  expect(mean(Array.from({ length: 7 }, () => 0.7))).toBe(0.7));
it('of huge values is one of them', () => expect(mean([1.5e308, 1.7e308])).toBe(1.6e308));
