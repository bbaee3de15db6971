import { describe, expect, it } from 'vitest';
import { luckFor } from '../luck/luckFor.ts';
import { drawAmount, drawLevel, drawStance, isUncertain } from './uncertain.ts';

const luck = luckFor(1)('test');
const many = Array.from({ length: 4000 }, (_, key) => key);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe('uncertain numbers', () => {
  it('leaves a known number as it is', () => {
    expect([drawAmount(3, luck, 1), drawLevel(0.4, luck, 1), drawStance(-2, luck, 1)]).toEqual([
      3, 0.4, -2,
    ]);
  });

  it('draws amounts lognormal: the mean, and the spread of the logarithm', () => {
    const drawn = many.map((key) => drawAmount({ mean: 5, spread: 0.4 }, luck, key));
    expect(mean(drawn)).toBeCloseTo(5, 0);
    expect(deviation(drawn.map(Math.log))).toBeCloseTo(0.4, 1);
  });

  it('draws levels uniformly within the spread, clipped', () => {
    const drawn = many.map((key) => drawLevel({ mean: 0.9, spread: 0.2 }, luck, key));
    expect(Math.min(...drawn)).toBeCloseTo(0.7, 2);
    // a quarter of (0.7, 1.1) lies above 1
    expect(drawn.filter((level) => level === 1).length / many.length).toBeCloseTo(0.25, 1);
  });

  it('draws stances normal', () => {
    const drawn = many.map((key) => drawStance({ mean: -1, spread: 0.5 }, luck, key));
    expect(mean(drawn)).toBeCloseTo(-1, 1);
    expect(deviation(drawn)).toBeCloseTo(0.5, 1);
  });

  it('tells an uncertain number from a map of numbers', () => {
    expect([
      isUncertain(1),
      isUncertain({ mean: 1, spread: 0 }),
      isUncertain({ mean: 1 }),
      isUncertain({ training: 1 }),
    ]).toEqual([true, true, false, false]);
  });
});
