import { normalCdf } from '@joined-up/statistics';
import type { ParameterRecord } from '@joined-up/core';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import { quantileOf, type Distribution } from '../designs/distribution.ts';
import type { Factor } from '../designs/factor.ts';
import type { DistributionFile } from './distributionFile.ts';

/** Most wrong values to report. */
const MOST_TOLD = 20;

/**
 * A parameter with the distribution that a study gives it; what is wrong is added to `problems`.
 * @returns undefined if there was a problem
 */
export function factorOfDistribution(
  { name, allowed, whole }: Pick<ParameterRecord, 'name' | 'allowed' | 'whole'>,
  file: DistributionFile,
  path: Path,
  problems: PlacedProblem[],
): Factor | undefined {
  const before = problems.length;
  const [least, most] = allowed;
  const refuse = (key: string, problem: Omit<PlacedProblem, 'path'>): void => {
    problems.push({ ...problem, path: [...path, key] });
  };
  const within = (key: string, value: number): void => {
    if (!(value >= least && value <= most))
      refuse(key, { expected: `a number from ${least} to ${most}`, found: String(value) });
  };
  const rising = (key: string, from: number, to: number): void => {
    if (!(from < to)) refuse(key, { expected: `a number above ${from}`, found: String(to) });
  };
  const listed = (values: readonly number[]): void => {
    const wrong = values.filter(
      (value) => !(value >= least && value <= most) || (whole && !Number.isInteger(value)),
    );
    for (const value of wrong.slice(0, MOST_TOLD))
      refuse('values', {
        expected: whole ? `a whole number from ${least} to ${most}` : `a number from ${least} to ${most}`,
        found: String(value),
      });
    if (new Set(values).size < 2)
      refuse('values', {
        expected: 'at least two different values',
        found: String(values[0]),
        mend: `write '${name}: ${values[0]}' under parameters`,
      });
  };
  let distribution: Distribution;
  let [low, high] = [least, most];
  switch (file.distribution) {
    case 'normal': {
      const { between = allowed, mean, deviation } = file;
      [low, high] = between;
      for (const value of between) within('between', value);
      rising('between', low, high);
      const share = normalCdf((high - mean) / deviation) - normalCdf((low - mean) / deviation);
      if (low < high && !(share > 1e-6))
        refuse('mean', {
          expected: `a distribution that lies between ${low} and ${high} in part`,
          found: `${mean} ± ${deviation}`,
        });
      distribution = { distribution: 'normal', mean, deviation, between: [low, high] };
      break;
    }
    case 'triangular': {
      ({ low, high } = file);
      within('low', low);
      within('high', high);
      rising('high', low, high);
      if (!(file.mode >= low && file.mode <= high))
        refuse('mode', { expected: `a number from ${low} to ${high}`, found: String(file.mode) });
      distribution = file;
      break;
    }
    case 'beta': {
      ({ low = 0, high = 1 } = file);
      within('low', low);
      within('high', high);
      rising('high', low, high);
      distribution = { distribution: 'beta', alpha: file.alpha, beta: file.beta, low, high };
      break;
    }
    case 'discrete': {
      const { values, weights } = file;
      listed(values);
      if (weights !== undefined && weights.length !== values.length)
        refuse('weights', {
          expected: `${values.length} weights, one a value`,
          found: String(weights.length),
        });
      else if (weights !== undefined && weights.filter((weight) => weight > 0).length < 2)
        refuse('weights', { expected: 'at least two weights above 0', found: weights.join(', ') });
      distribution = { distribution: 'discrete', values, ...(weights === undefined ? {} : { weights }) };
      break;
    }
    case 'observed': {
      // A file that could not be read has been reported.
      if (file.values === undefined) return undefined;
      listed(file.values);
      distribution = { distribution: 'observed', values: file.values };
      break;
    }
  }
  if (problems.length > before) return undefined;
  if ('values' in distribution)
    for (const [i, value] of distribution.values.entries())
      [low, high] = i === 0 ? [value, value] : [Math.min(low, value), Math.max(high, value)];
  return { name, low, high, whole, quantile: quantileOf(distribution, allowed) };
}
