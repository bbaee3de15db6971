import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { stackDots } from './stackDots.ts';

const scale = scaleLinear([-10, 10], [0, 200]);

describe('stackDots', () => {
  it('stacks what is near', () =>
    expect(stackDots([1.2, 1.4, 5], scale, 100, 10).dots).toEqual([
      { x: 115, up: 5 },
      { x: 115, up: 15 },
      { x: 155, up: 5 },
    ]));
  it('never moves a dot across zero', () => {
    expect(stackDots([-0.01, 0.01], scale, 100, 10).dots.map(({ x }) => x)).toEqual([95, 105]);
    expect(stackDots([-0.01, 0, 0.01], scale, 100, 10).dots.map(({ x }) => x)).toEqual([90, 100, 110]);
  });
  it.each([
    [5, 25],
    [50, 25],
  ])('keeps a stack of %i within %i pixels', (count, room) => {
    const { diameter, dots } = stackDots(Array<number>(count).fill(3), scale, room, 10);
    expect(diameter).toBeGreaterThan(3);
    expect(diameter).toBeLessThan(5.01);
    expect(Math.max(...dots.map(({ up }) => up + diameter / 2))).toBeLessThanOrEqual(room + 1e-9);
  });
});
