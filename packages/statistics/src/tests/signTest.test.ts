import { describe, expect, it } from 'vitest';
import { signTest } from './signTest.ts';

describe('signTest', () => {
  it('counts the tails of fair coins, by hand', () => {
    // 10 of 10: 2 / 2¹⁰; 8 of 10: 2 (1 + 10 + 45) / 2¹⁰.
    expect(signTest(10, 0)).toBeCloseTo(2 / 1024, 14);
    expect(signTest(8, 2)).toBeCloseTo(112 / 1024, 14);
  });

  it('has the number of R: binom.test(5, 30)$p.value', () =>
    expect(signTest(25, 5)).toBeCloseTo(0.0003249142318964, 12));

  it('does not mind which way', () => expect(signTest(2, 9)).toBe(signTest(9, 2)));

  it('is 1 where nothing changed, or as much one way as the other', () =>
    expect([signTest(0, 0), signTest(3, 3), signTest(1, 0)]).toEqual([1, 1, 1]));

  it('refuses what is no number of pairs', () => {
    expect(() => signTest(1.5, 0)).toThrow('received 1.5');
    expect(() => signTest(1, -1)).toThrow('received -1');
  });
});
