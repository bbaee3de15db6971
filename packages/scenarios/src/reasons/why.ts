import {
  metricNamed,
  simulate,
  type Parameters,
  type RegimeMaker,
  type Scenario,
  type Seed,
} from '@joined-up/core';
import { reasonsOf, variants, type Reasons } from './reasons.ts';

/** Between which two regimes a difference is taken apart, in which runs, and of which metric. */
export interface WhyOptions {
  /** The regime whose difference is to be explained. */
  readonly regime: RegimeMaker;
  /** The regime that it is held against. */
  readonly reference: RegimeMaker;
  /** Seeds of the pairs of runs. @defaultValue 1 to 50 */
  readonly seeds?: readonly Seed[];
  /** Name of the metric that differs, of single goals too. @defaultValue 'outcome' */
  readonly metric?: string;
  /** Parameters that differ from those of the scenario, in every variant but for those that it sets. */
  readonly parameters?: Partial<Parameters>;
  /** Months to simulate. @defaultValue as many as the scenario has */
  readonly months?: number;
}

/** Pairs of runs that are done, of how many. */
export interface WhyProgress {
  /** Pairs that are done. */
  readonly done: number;
  /** Pairs there are. */
  readonly all: number;
}

const FIFTY = Array.from({ length: 50 }, (_, place) => place + 1);

/**
 * Finds out why two regimes differ: runs both with the same luck in the model as it is, without each
 * mechanism, with each alone, and without any. A generator, so that a program may show how far it is, or
 * end it, between two pairs of runs.
 * @throws {RangeError} for a metric that is not there
 * @throws {InputError} for what cannot be run
 */
export function* why(
  scenario: Scenario,
  {
    regime,
    reference,
    seeds = FIFTY,
    metric: id = 'outcome',
    parameters = {},
    months = scenario.months,
  }: WhyOptions,
): Generator<WhyProgress, Reasons> {
  const metric = metricNamed(id);
  if (metric === undefined) throw new RangeError(`why: expected the name of a metric, received ${id}`);
  const runs = variants.map(() => ({
    values: [] as (number | null)[],
    reference: [] as (number | null)[],
  }));
  const all = seeds.length * variants.length;
  let done = 0;
  for (const seed of seeds)
    for (const [place, variant] of variants.entries()) {
      const valueUnder = (maker: RegimeMaker): number | null =>
        simulate(scenario, maker, {
          seed,
          months,
          metrics: [metric],
          parameters: { ...parameters, ...variant.parameters },
        }).summary[id];
      runs[place].values.push(valueUnder(regime));
      runs[place].reference.push(valueUnder(reference));
      yield { done: ++done, all };
    }
  return reasonsOf(runs);
}
