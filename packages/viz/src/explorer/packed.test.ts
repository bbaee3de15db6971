import { expect, it } from 'vitest';
import { packFloats, packWholes, unpackFloats, unpackWholes } from './packed.ts';

it('gives numbers back to seven digits, missing ones missing', () => {
  const [first, second, third] = unpackFloats(packFloats([0.1, Number.NaN, -1e-9]));
  expect(first).toBeCloseTo(0.1, 7);
  expect(second).toBeNaN();
  expect(third).toBeCloseTo(-1e-9, 15);
});

it('gives whole numbers back as they were, however many there are', () => {
  const many = Uint32Array.from({ length: 100_000 }, (_, i) => i * 40_000);
  const again = unpackWholes(packWholes(many));
  // Compared here: `toEqual` takes half a second to walk so many.
  expect([again.length, many.every((value, i) => again[i] === value)]).toEqual([many.length, true]);
});
