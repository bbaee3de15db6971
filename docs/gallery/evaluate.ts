import { luckOf, parameters, uniform, type ParameterName } from '@joined-up/core';
import { experiment, scaled, type Factor } from '@joined-up/lab';

/** The last dimension of a design moves no parameter, it deals another seed: what its index comes to is noise. */
export const LUCK = 'luck';
const SEEDS = 8;

/** Parameters over their plausible ranges. */
export const plausible = (names: readonly ParameterName[]): readonly Factor[] => names.map((name) => {
  const { plausible: [low, high], whole = false } = parameters.find((parameter) => parameter.name === name)! as { plausible: readonly [number, number]; whole?: boolean };
  return { name, low, high, whole };
});

/**
 * The paired difference in the outcome, a strong centre less the status quo, at every point of a design.
 * @param unit - shape [point × (factor + 1)], each in [0, 1]; the last of each row is luck
 */
export function gainOfTheCentre(factors: readonly Factor[], unit: Float64Array): readonly number[] {
  const { points, names, values } = scaled([...factors, { name: LUCK, low: 1, high: SEEDS, whole: true }], unit);
  return Array.from({ length: points }, (_, point) => {
    const changed = Object.fromEntries(factors.map(({ name }, i) => [name, values[point * names.length + i]]));
    const seed = values[(point + 1) * names.length - 1];
    return experiment({ scenario: 'stylised', regimes: ['status-quo', 'cog'], seeds: [seed], months: 60, parameters: changed }).difference('outcome', 'cog').mean;
  });
}

/** Luck for intervals. */
export const draws = (place: number): number => uniform(luckOf(1), 0, place);
