import { describe, expect, it } from 'vitest';
import { parameterProblems } from '../parameters/checkParameters.ts';
import { defaultParameters, type Parameters } from '../parameters/parameters.ts';
import { mechanisms } from './mechanisms.ts';

const namesOf = (out: Partial<Parameters>) => Object.keys(out) as (keyof Parameters)[];

describe('mechanisms', () => {
  it('can be taken out together: no parameter stands in two of them', () => {
    const all = mechanisms.flatMap(({ out }) => namesOf(out));
    expect(new Set(all).size).toBe(all.length);
  });
  it('go by parameters that there are, at values that a run accepts', () =>
    expect(mechanisms.flatMap(({ out }) => parameterProblems(out))).toEqual([]));
  it('are each in the model as it is specified', () =>
    expect(
      mechanisms.filter(({ out }) =>
        namesOf(out).every((name) => defaultParameters[name] === (out as Partial<Parameters>)[name]),
      ),
    ).toEqual([]));
});
