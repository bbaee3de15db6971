import { luckOf, parameters, uniform, type ParameterName } from '@joined-up/core';
import { experiment, scaled, type Factor } from '@joined-up/lab';

/** Parameters over their plausible ranges. */
export const plausible = (names: readonly ParameterName[]): readonly Factor[] =>
  names.map((name) => {
    const {
      plausible: [low, high],
      whole,
    } = parameters.find((parameter) => parameter.name === name)!;
    return { name, low, high, whole };
  });

/** A factor that only changes the seeds: its index is noise. */
export const luck: Factor = { name: 'luck', low: 1, high: 8, whole: true };

/**
 * Mean paired difference of a metric between a strong centre and the status quo, at every point of a
 * design.
 * @param unit - shape [point × factor], each in [0, 1]
 * @param seeds - at each point; the same at all points, unless `luck` is among the factors
 */
export function changeByTheCentre(
  factors: readonly Factor[],
  unit: Float64Array,
  { metric, seeds }: { readonly metric: string; readonly seeds: number },
): readonly number[] {
  const { points, values } = scaled(factors, unit);
  return Array.from({ length: points }, (_, point) => {
    const at = Object.fromEntries(factors.map(({ name }, i) => [name, values[point * factors.length + i]]));
    const { [luck.name]: first = 1, ...changed } = at;
    return experiment({
      scenario: 'stylised',
      regimes: ['status-quo', 'cog'],
      seeds: Array.from({ length: seeds }, (__, i) => first + i * luck.high),
      months: 60,
      metrics: [metric],
      parameters: changed,
    }).difference(metric, 'cog').mean;
  });
}

/** Draws for bootstrap intervals. */
export const draws = (place: number): number => uniform(luckOf(1), 0, place);
