import { InputError, type Problem } from '../problems.ts';
import type { Regime, RegimeMaker, ScheduleStep } from './regime.ts';
import { regimes, unknownRegime, type RegimeName } from './regimes.ts';
import { statusQuo } from './statusQuo.ts';

/** A step in a script: its regime may be an id. */
export interface ScheduleStepOptions extends Omit<ScheduleStep, 'regime'> {
  /**
   * What is put in force in that month, or its id. Left out in the first step: the status quo; in later
   * ones: what is in force stays.
   */
  readonly regime?: RegimeMaker | RegimeName;
}

/** A reform in steps, for a script: what is put in force in which month. */
export interface ScheduleOptions {
  /** Its name in commands, studies and tables; not the id of a regime of the model. */
  readonly id: string;
  /** For people to read; default: the id. */
  readonly name?: string;
  /** One sentence for a list of regimes. @defaultValue 'A reform in steps.' */
  readonly description?: string;
  /** In ascending order of months; the first in the month in which the scenario lets regimes begin. */
  readonly steps: readonly ScheduleStepOptions[];
  /** Regimes that steps may name besides those of the model: of a scenario, say. @defaultValue none */
  readonly own?: readonly RegimeMaker[];
}

/**
 * A regime that changes at several dates. With one step it is that step's regime, to the bit, under the id
 * of the schedule. Problems of its steps are reported when a run begins, all at once.
 * @throws {InputError} if there is no step, or for unknown ids of regimes, all of them at once
 * @example
 * ```ts
 * const thereAndBack = schedule({
 *   id: 'there-and-back',
 *   steps: [
 *     { month: 12, regime: 'superministry' },
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
  steps: wanted,
  own = [],
}: ScheduleOptions): RegimeMaker {
  const steps = stepsOf(id, wanted, own);
  const [first, ...later] = steps;
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

/** The steps with their regimes found. @throws {InputError} as `schedule` */
function stepsOf(
  id: string,
  wanted: readonly ScheduleStepOptions[],
  own: readonly RegimeMaker[],
): ScheduleStep[] {
  const problems: Problem[] = [];
  if (wanted.length === 0)
    problems.push({
      path: 'steps',
      expected: 'at least one step',
      found: 'none',
      mend: 'say what begins in which month',
    });
  const known = [...regimes, ...own];
  const steps = wanted.map(({ regime, ...step }, i): ScheduleStep => {
    if (regime === undefined) return step;
    if (typeof regime === 'object') return { ...step, regime };
    const found = known.find((candidate) => candidate.id === regime);
    if (found !== undefined) return { ...step, regime: found };
    problems.push(unknownRegime(regime, known, `steps.${i}.regime`));
    return step;
  });
  if (problems.length > 0) throw new InputError(`schedule '${id}'`, problems);
  return steps;
}
