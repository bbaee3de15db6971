import { describe, expect, it } from 'vitest';
import { halfLifeOf } from './halfLife.ts';

/** A response that closes a share of what is left each month: 1 − (1 − share)^t of its end after t months. */
const closing = (share: number, end = 0.2) =>
  Array.from({ length: 120 }, (_, month) => end * (1 - (1 - share) ** (month + 1)));

describe('halfLifeOf', () => {
  it('is, straight between months, that of an exponential approach', () => {
    expect(halfLifeOf(closing(0.5))).toBeCloseTo(1, 6);
    // 1 − 0.9^6 = 0.469 after six months, 1 − 0.9^7 = 0.522 after seven.
    const [six, seven] = [1 - 0.9 ** 6, 1 - 0.9 ** 7];
    expect(halfLifeOf(closing(0.1))).toBeCloseTo(6 + (0.5 - six) / (seven - six), 3);
  });
  it('is longer the slower', () =>
    expect(halfLifeOf(closing(0.05))!).toBeGreaterThan(halfLifeOf(closing(0.15))!));
  it('is not known where nothing moves, or the run is too short', () => {
    expect(halfLifeOf(closing(0.1, 0.0001))).toBeNull();
    expect(halfLifeOf(closing(0.1).slice(0, 20))).toBeNull();
  });
});
