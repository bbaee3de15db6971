import { describe, expect, it } from 'vitest';
import { InputError } from '../problems.ts';
import { parameterProblems, resolveParameters } from './checkParameters.ts';
import { defaultParameters, parameters } from './parameters.ts';

describe('parameters', () => {
  it('have a default within what is plausible, and that within what is allowed', () => {
    for (const {
      default: value,
      plausible: [low, high],
      allowed: [min, max],
      structure,
    } of parameters) {
      // The default of a structure parameter is neutral and may lie outside its plausible range.
      const within = structure ? [min, low, high, max] : [min, low, value, high, max];
      expect(within).toEqual(within.toSorted((a, b) => a - b));
      expect(value >= min && value <= max).toBe(true);
    }
  });
  it('have one name each', () =>
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length));
  it('resolve to the defaults and what is changed, the last change first', () => {
    expect(resolveParameters({ staff: 3, turfMotive: 0 }, { staff: 5 })).toEqual({
      ...defaultParameters,
      staff: 5,
      turfMotive: 0,
    });
  });
  it.each([
    [{ staf: 3 }, 'staf', "did you mean 'staff'?"],
    [{ staff: 2.5 }, 'staff', 'the default is 8'],
    [{ culture: 1.5 }, 'culture', 'the default is 0.4'],
    [{ culture: Number.NaN }, 'culture', 'the default is 0.4'],
    [{ culture: '0.4' }, 'culture', 'the default is 0.4'],
    [{ constructor: 1 }, 'constructor', expect.any(String)],
  ])('refuse %j', (values, path, mend) =>
    expect(parameterProblems(values)).toEqual([expect.objectContaining({ path, mend })]),
  );
  it('refuse everything at once', () =>
    expect(() => resolveParameters({ staff: -1, culture: 7 })).toThrow(InputError));
});
