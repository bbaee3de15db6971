import { describe, expect, it } from 'vitest';
import { recoveryDots } from './recoveryStrip.ts';

describe('recoveryDots', () => {
  it('keeps every seed of few, those not yet back last', () =>
    expect(recoveryDots([null, 20, 10])).toEqual([10, 20, null]));
  it('thins many to 50 and keeps their shares', () => {
    const dots = recoveryDots([...Array<number>(160).fill(12), ...Array<null>(40).fill(null)]);
    expect([
      dots.filter((month) => month === 12).length,
      dots.filter((month) => month === null).length,
    ]).toEqual([40, 10]);
  });
});
