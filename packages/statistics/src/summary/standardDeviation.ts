import { mean } from './mean.ts';

/** Squares of what is smaller or larger than these would leave the range of numbers. */
const [SMALL, LARGE] = [1e-140, 1e140];

/** Sample standard deviation (divided by n − 1); NaN of fewer than two values; exactly 0 of equal values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  const centre = mean(values);
  const farthest = values.reduce((most, value) => Math.max(most, Math.abs(value - centre)), 0);
  const unit = farthest > 0 && (farthest < SMALL || farthest > LARGE) ? farthest : 1;
  return (
    unit *
    Math.sqrt(values.reduce((sum, value) => sum + ((value - centre) / unit) ** 2, 0) / (values.length - 1))
  );
}
