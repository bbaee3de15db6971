import type { Scenario } from '../government/scenario.ts';
import { suggest } from '../nearest.ts';
import { InputError, type Problem } from '../problems.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { prepare, type RunInputs } from '../simulate/prepare.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { step } from '../simulate/step.ts';
import { writeMinutes, type Minutes } from './minutes.ts';
import { sit, type Sitting } from './sitting.ts';

/** Which run, and the month to minute. */
export interface MinutesInputs extends RunInputs {
  /** The month whose meetings are minuted; the first is 0. */
  readonly month: number;
  /** Id of one forum (`cabinet`, `committee:…`; `ministry:…` for a ministry's own); default: all that meet. */
  readonly forum?: string;
}

/**
 * The minutes of a month, in the order in which forums met; empty if the forum stands but does not meet
 * that month. A benchmark holds no meetings.
 * @throws {InputError} for an invalid month, unknown forum, or invalid parameters or government
 */
export function minutesOf(
  scenario: Scenario,
  regime: RegimeMaker,
  { month, forum, ...inputs }: MinutesInputs,
): Minutes[] {
  if (!(Number.isInteger(month) && month >= 0 && month < 12_000)) {
    throw new InputError('minutes', [
      { path: 'month', expected: 'a whole number from 0 to 11999', found: String(month) },
    ]);
  }
  const run = prepare(scenario, regime, inputs);
  for (let done = 0; done < month; done++) step(run);
  const minutes = recordMonth(run, forum);
  const problem = forum === undefined ? undefined : forumProblem(run, forum);
  if (problem !== undefined) throw new InputError('minutes', [problem]);
  return minutes;
}

/** Steps a run by one month and keeps minutes of its meetings, or of one forum's. */
export function recordMonth(run: Simulation, forum?: string): Minutes[] {
  const minutes: Minutes[] = [];
  const earlier = run.witness;
  let sitting: Sitting | undefined;
  run.witness = {
    before(simulation, act) {
      if (act.kind === 'meeting' && (forum === undefined || act.sittingForum.id === forum))
        sitting = sit(simulation, act.sittingForum);
    },
    after() {
      if (sitting !== undefined) minutes.push(writeMinutes(sitting));
      sitting = undefined;
    },
  };
  step(run);
  run.witness = earlier;
  return minutes;
}

/** Problem if the forum does not meet then. */
function forumProblem(
  { arrangement: { own, ranks, regime } }: Simulation,
  forum: string,
): Problem | undefined {
  const known = [...ranks.flat(), ...own].flatMap((candidate) => candidate?.id ?? []);
  if (known.includes(forum)) return undefined;
  return {
    path: 'forum',
    expected: `a forum that stands then under '${regime.id}'`,
    found: `'${forum}'`,
    mend: suggest(forum, known, `one of ${known.join(', ')}`),
  };
}
