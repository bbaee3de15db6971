import { describe, expect, it } from 'vitest';
import { elementaryEffects } from './elementaryEffects.ts';

describe('elementaryEffects', () => {
  it('divides what a step changes by its length, up or down', () => {
    // y = 3 a − 2 b: first b down by 0.5, then a up by 0.25.
    const points = [0.25, 1, 0.25, 0.5, 0.5, 0.5];
    expect(elementaryEffects(points, [-1.25, -0.25, 0.5])).toEqual([3, -2]);
  });

  it.each([
    ['moves two at once', [0, 0, 1, 1, 1, 0]],
    ['moves none', [0, 0, 0, 0, 1, 0]],
    ['moves one twice', [0, 0, 1, 0, 0, 0]],
  ])('refuses a walk that %s', (_, points) =>
    expect(() => elementaryEffects(points, [0, 0, 0])).toThrow('one parameter that was not moved before'),
  );
});
