import { measured, type Metric } from './metric.ts';
import type { Observation } from './observation.ts';

/** Rounding: a share may come out as 1 + 2⁻⁵². */
const ROUNDING = 1e-9;

/** The value of a metric at the end of one month; NaN where it is missing. */
export function measure(metric: Metric, observation: Observation): number {
  if (!measured(metric, observation)) return Number.NaN;
  return tidy(
    metric,
    metric.kind === 'level'
      ? metric.measure(observation)
      : metric.of(observation) / metric.per(observation),
  );
}

/** Puts a value that left its range by rounding back into it; a larger error stays visible. */
export function tidy({ range: [low, high] }: Pick<Metric, 'range'>, value: number): number {
  if (value < low && value > low - ROUNDING) return low;
  return value > high && value < high + ROUNDING ? high : value;
}
