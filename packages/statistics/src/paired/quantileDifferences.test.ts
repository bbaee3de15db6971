import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { quantileDifferences } from './quantileDifferences.ts';

describe('quantileDifferences', () => {
  it('subtracts quantiles, not pairs', () => {
    // 0, 1 … 10 against itself turned round: pairs differ by up to 10, quantiles do not differ.
    const values = Array.from({ length: 11 }, (_, i) => i);
    const rows = quantileDifferences(values, values.toReversed(), countedDraws(1), {
      p: [0.1, 0.5],
      resamples: 50,
    });
    expect(rows.map(({ p, value, reference, difference }) => [p, value, reference, difference])).toEqual([
      [0.1, 1, 1, 0],
      [0.5, 5, 5, 0],
    ]);
  });

  it('sees a regime that only spares the worst luck', () => {
    const reference = Array.from({ length: 101 }, (_, i) => i);
    const [low, high] = quantileDifferences(
      reference.map((value) => Math.max(value, 30)),
      reference,
      countedDraws(2),
      { p: [0.1, 0.9], resamples: 200 },
    );
    expect(low).toMatchObject({ value: 30, reference: 10, difference: 20 });
    expect(low.low).toBeGreaterThan(5);
    expect(low.high).toBeLessThan(30);
    expect(high).toMatchObject({ difference: 0, low: 0, high: 0 });
  });

  it('leaves out pairs with a missing side', () =>
    expect(quantileDifferences([1, null, 3], [0, 5, null], countedDraws(1), { p: [0.5] })[0]).toMatchObject(
      { difference: 1, low: Number.NaN },
    ));
  it('refuses lists that are not pairs', () =>
    expect(() => quantileDifferences([1], [], countedDraws(1))).toThrow('expected 0 values, received 1'));
});
