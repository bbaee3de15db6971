import {
  metricNamed,
  simulate,
  type Parameters,
  type RegimeMaker,
  type Scenario,
  type Seed,
} from '@joined-up/core';
import { reasonsOf, variants, type Reasons } from './reasons.ts';

/** Which difference to explain: between which regimes, in which runs, of which metric. */
export interface WhyOptions {
  /** The regime whose difference is to be explained. */
  readonly regime: RegimeMaker;
  /** The regime that it is compared with. */
  readonly reference: RegimeMaker;
  /** Seeds of the pairs of runs. @defaultValue 1 to 50 */
  readonly seeds?: readonly Seed[];
  /** Name of the metric, including those of single goals. @defaultValue 'outcome' */
  readonly metric?: string;
  /**
   * Parameters that differ from those of the scenario, in every variant; those that a variant sets take
   * precedence.
   */
  readonly parameters?: Partial<Parameters>;
  /** Months to simulate. @defaultValue as many as the scenario has */
  readonly months?: number;
}

/** Progress, in pairs of runs. */
export interface WhyProgress {
  /** Pairs that are done. */
  readonly done: number;
  /** All pairs. */
  readonly all: number;
}

const FIFTY = Array.from({ length: 50 }, (_, place) => place + 1);

/**
 * Finds out why two regimes differ: runs both with the same luck in the model as it is, without each
 * mechanism, with each alone, and without any. A generator, so that a program can show progress, or stop,
 * between two pairs of runs.
 * @throws {RangeError} for an unknown metric
 * @throws {InputError} for a scenario, regime or parameters that are invalid
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
