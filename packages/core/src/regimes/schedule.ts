import { InputError } from '../problems.ts';
import type { Regime, RegimeMaker, ScheduleStep } from './regime.ts';
import { statusQuo } from './statusQuo.ts';

/** A reform in steps, for a script: what is put in force in which month. */
export interface ScheduleOptions {
  readonly id: string;
  /** For people to read; default: the id. */
  readonly name?: string;
  readonly description?: string;
  /** Rising by month; the first in the month in which the scenario lets regimes begin. */
  readonly steps: readonly ScheduleStep[];
}

/**
 * A regime that changes at several dates. With one step it is that step's regime, to the bit, under the id
 * of the schedule.
 * What cannot be in its steps is told when a run begins, all at once.
 * @throws {InputError} if there is no step
 * @example
 * ```ts
 * const thereAndBack = schedule({
 *   id: 'there-and-back',
 *   steps: [
 *     { month: 12, regime: regime('superministry') },
 *     { month: 48, merger: false },
 *   ],
 * });
 * simulate(stylised, thereAndBack);
 * ```
 */
export function schedule({
  id,
  name = id,
  description = 'A reform in steps.',
  steps,
}: ScheduleOptions): RegimeMaker {
  const [first, ...later] = steps;
  if (first === undefined) {
    throw new InputError(`schedule '${id}'`, [
      {
        path: 'steps',
        expected: 'at least one step',
        found: 'none',
        mend: 'say what begins in which month',
      },
    ]);
  }
  return {
    id,
    name,
    description,
    steps,
    make(government, parameters): Regime {
      const made = ({ regime, ...step }: ScheduleStep) =>
        regime === undefined ? step : { ...step, regime: regime.make(government, parameters) };
      return {
        ...(first.regime ?? statusQuo).make(government, parameters),
        id,
        name,
        begins: first.month,
        ...(first.leader === undefined ? {} : { leader: first.leader }),
        later: later.map(made),
      };
    },
  };
}
