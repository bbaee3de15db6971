import { correctedInterval } from '../bootstrap/correctedInterval.ts';
import type { Draw } from '../bootstrap/draw.ts';
import { resampled } from '../bootstrap/resampled.ts';
import type { BootstrapOptions } from '../intervals/bootstrapInterval.ts';
import { mean } from '../summary/mean.ts';
import { farthestFrom, isConstant, unitOf } from '../summary/rounding.ts';
import type { Estimate } from '../uncertainty/nestedUncertainty.ts';

/** Shares of the variance of single runs, in [0, 1]; they add up to 1. NaN if nothing varies. */
export interface ParametersAndSeeds {
  /** All varied parameters together. */
  readonly parameters: Estimate;
  /** The seed's effect that is the same at every point; it cancels between runs with the same luck. */
  readonly seeds: Estimate;
  /** The seed's effect that differs between points: luck that pairing cannot remove. */
  readonly together: Estimate;
  /** Number of points of the design used. */
  readonly points: number;
  /** Number of points left out because one of their runs has no output. */
  readonly missing: number;
}

/**
 * Splits variance into parameters and seeds, for a design whose points were all run with the same seeds.
 * (If each point has seeds of its own, use `nestedUncertainty`.) Intervals resample points (BCa).
 * @param outputs - shape [point][seed]; `null` where a run failed: its point is left out
 * @throws {RangeError} for fewer than two points or two seeds, or rows that differ in length
 * @see Searle, Casella & McCulloch (1992), Variance components, §4.3 (two crossed random factors, one run
 * each)
 */
export function parametersAndSeeds(
  outputs: readonly (readonly (number | null)[])[],
  draw: Draw,
  { level = 0.95, resamples = 1000 }: BootstrapOptions = {},
): ParametersAndSeeds {
  const wrong = outputs.find(({ length }) => length !== outputs[0].length);
  if (wrong !== undefined)
    throw new RangeError(
      `parametersAndSeeds: expected ${outputs[0].length} seeds at every point, received ${wrong.length}`,
    );
  const known = outputs.filter((row) =>
    row.every((output) => output !== null && !Number.isNaN(output)),
  ) as (readonly number[])[];
  if (known.length < 2 || known[0].length < 2)
    throw new RangeError(
      'parametersAndSeeds: expected at least 2 points and 2 seeds, ' +
        `received ${known.length} points with ${known[0]?.length ?? 0} seeds`,
    );
  const all = known.flat();
  // Scaled: shares have no unit. Runs that differ by rounding only have none.
  const unit = isConstant(all) ? Number.POSITIVE_INFINITY : unitOf(farthestFrom(mean(all), all));
  const rows = known.map((row) => (unit === 1 ? row : row.map((output) => output / unit)));
  const own = shares(rows);
  const samples = resampled(
    known.length,
    (places) => shares(Array.from(places, (place) => rows[place])),
    draw,
    resamples,
  );
  // One point alone cannot be split, so two points have no jackknife.
  const jackknife =
    known.length < 3 ? [] : rows.map((_, out) => shares(rows.filter((_row, place) => place !== out)));
  const estimate = (which: 0 | 1 | 2): Estimate => ({
    estimate: own[which],
    ...correctedInterval(
      samples.map((sample) => sample[which]),
      own[which],
      jackknife.map((sample) => sample[which]),
      level,
    ),
  });
  return {
    parameters: estimate(0),
    seeds: estimate(1),
    together: estimate(2),
    points: known.length,
    missing: outputs.length - known.length,
  };
}

/** Parameters, seeds, and both together, from mean squares; an estimate below 0 is 0. */
function shares(rows: readonly (readonly number[])[]): readonly [number, number, number] {
  const [points, seeds] = [rows.length, rows[0].length];
  const ofPoint = rows.map(mean);
  const ofSeed = rows[0].map((_, s) => mean(rows.map((row) => row[s])));
  const grand = mean(ofPoint);
  const square = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const rest = rows.reduce(
    (sum, row, p) =>
      sum + row.reduce((part, value, s) => part + (value - ofPoint[p] - ofSeed[s] + grand) ** 2, 0),
    0,
  );
  const together = rest / ((points - 1) * (seeds - 1));
  const parameters = Math.max(0, (seeds * square(ofPoint)) / (points - 1) - together) / seeds;
  const seed = Math.max(0, (points * square(ofSeed)) / (seeds - 1) - together) / points;
  const all = parameters + seed + together;
  return [parameters / all, seed / all, together / all];
}
