import type { Draw } from '../bootstrap/draw.ts';
import { correctedInterval } from '../bootstrap/correctedInterval.ts';
import { resampled } from '../bootstrap/resampled.ts';
import type { BootstrapOptions } from '../intervals/bootstrapInterval.ts';
import { studentInterval, type Interval } from '../intervals/studentInterval.ts';
import { mean } from '../summary/mean.ts';
import { farthestFrom, unitOf } from '../summary/rounding.ts';
import { varianceComponents } from './varianceComponents.ts';

/** A number and how well it is known. */
export interface Estimate extends Interval {
  /** The number itself; `low` and `high` are the ends of its interval. */
  readonly estimate: number;
}

/**
 * Two uncertainties, kept apart. Deliberately without an interval of all runs together: more seeds only
 * narrow luck, and such an interval would pass off runs of a few worlds as many worlds.
 */
export interface NestedUncertainty {
  /** Number of worlds with a value. */
  readonly worlds: number;
  /** Number of runs with a value, over all worlds. */
  readonly runs: number;
  /** Number of runs without a value. */
  readonly missing: number;
  /** Mean of the worlds' means, equally weighted; Student's interval with worlds − 1 degrees of freedom. */
  readonly mean: Estimate;
  /** Standard deviation of runs within a world, due to luck; in the unit of the values. */
  readonly luck: Estimate;
  /**
   * Standard deviation of the worlds' true means: what we do not know about the government. 0 if luck
   * explains everything.
   */
  readonly world: Estimate;
  /** Share of the variance of single runs between worlds, in [0, 1]. NaN if nothing varies. */
  readonly shareOfWorld: Estimate;
}

/**
 * Splits the variance of runs into luck (replicates within a world) and world (we do not know which
 * government this is). The intervals resample whole worlds (BCa), so that they hold for other worlds, not
 * for other seeds. With few worlds those of `world` are somewhat narrow: of 200 normal samples of 30
 * worlds an interval of 95 % held the truth 176 times.
 * @param worlds - shape [world][replicate], or paired differences of the same shape; `null` where missing;
 * worlds without a value are left out
 * @throws {RangeError} if the two cannot be separated: fewer than two worlds, or no world with two
 * replicates
 * @see Searle, Casella & McCulloch (1992), Variance components, §3.6 (one random factor, unequal groups)
 */
export function nestedUncertainty(
  worlds: readonly (readonly (number | null)[])[],
  draw: Draw,
  { level = 0.95, resamples = 1000 }: BootstrapOptions = {},
): NestedUncertainty {
  const known = worlds
    .map((world) => world.filter((value) => value !== null && !Number.isNaN(value)) as number[])
    .filter(({ length }) => length > 0);
  const runs = known.reduce((sum, { length }) => sum + length, 0);
  if (known.length < 2)
    throw new RangeError(
      `nestedUncertainty: expected at least 2 worlds, received ${known.length}: ` +
        'seeds of one world tell its luck, not how worlds differ',
    );
  if (runs === known.length)
    throw new RangeError(
      'nestedUncertainty: expected a world with at least 2 replicates: ' +
        'with one run a world, luck and world cannot be told apart',
    );
  const own = split(known);
  const samples = resampled(
    known.length,
    (places) => split(Array.from(places, (place) => known[place])),
    draw,
    resamples,
  );
  const jackknife = known.map((_, out) => split(known.filter((_world, place) => place !== out)));
  const estimate = (which: 0 | 1 | 2): Estimate => ({
    estimate: own[which],
    ...correctedInterval(
      samples.map((sample) => sample[which]),
      own[which],
      jackknife.map((sample) => sample[which]),
      level,
    ),
  });
  const means = known.map(mean);
  return {
    worlds: known.length,
    runs,
    missing: worlds.reduce((sum, { length }) => sum + length, 0) - runs,
    mean: { estimate: mean(means), ...studentInterval(means, level) },
    luck: estimate(0),
    world: estimate(1),
    shareOfWorld: estimate(2),
  };
}

/** Standard deviations of luck and of worlds, and the world's share of the variance. */
function split(worlds: readonly (readonly number[])[]): readonly [number, number, number] {
  const all = worlds.flat();
  const unit = unitOf(farthestFrom(mean(all), all));
  const { luck, world } = varianceComponents(
    unit === 1 ? worlds : worlds.map((own) => own.map((value) => value / unit)),
  );
  return [unit * Math.sqrt(luck), unit * Math.sqrt(world), world / (world + luck)];
}
