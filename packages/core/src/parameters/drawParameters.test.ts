import { describe, expect, it } from 'vitest';
import { luckOf } from '../random/luck.ts';
import { drawParameters, valueInRange } from './drawParameters.ts';
import { parameters } from './parameters.ts';

describe('valueInRange', () => {
  it('goes straight from one end to the other', () =>
    expect([0, 0.25, 1].map((place) => valueInRange([2, 4], false, place))).toEqual([2, 2.5, 4]));
  it('gives every whole number the same room, the last one too', () =>
    expect([0, 0.24, 0.26, 0.5, 0.76, 1].map((place) => valueInRange([1, 4], true, place))).toEqual([
      1, 1, 2, 3, 4, 4,
    ]));
});

describe('drawParameters', () => {
  const luck = luckOf('worlds');
  it('stays in plausible ranges, with whole numbers where they are asked for', () => {
    const drawn = drawParameters(luck, parameters);
    for (const { name, plausible, whole } of parameters) {
      expect(drawn[name]).toBeGreaterThanOrEqual(plausible[0]);
      expect(drawn[name]).toBeLessThanOrEqual(plausible[1]);
      expect(whole && !Number.isInteger(drawn[name])).toBe(false);
    }
  });
  it('draws a parameter by its name, whoever else is drawn', () => {
    const culture = parameters.filter(({ name }) => name === 'culture');
    expect(drawParameters(luck, culture).culture).toBe(drawParameters(luck, parameters).culture);
    expect(drawParameters(luckOf('others'), culture).culture).not.toBe(
      drawParameters(luck, culture).culture,
    );
  });
});
