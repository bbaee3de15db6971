import {
  parameters as records,
  prepare,
  release,
  type Parameters,
  type Scenario,
  type Simulation,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { regimeOfTheModel } from './randomRegime.ts';
import { copyOf, expectSame, runMonths, scenarioOf } from './running.ts';
import { counterexample, NONE } from './settings.ts';

const START = 5;
const MONTHS = 10;

/** The state after some months; releases the run's memory. */
function after(run: Simulation): ReturnType<typeof copyOf> {
  const state = copyOf(runMonths(run, MONTHS - run.state.month).state);
  release(run);
  return state;
}

const instruments = (from: Parameters): Partial<Parameters> =>
  Object.fromEntries(records.filter(({ instrument }) => instrument).map(({ name }) => [name, from[name]]));

it('runs that take over the warm-up of another equal those that do it themselves', () => {
  const job = fc.tuple(
    regimeOfTheModel,
    fc.boolean(),
    randomParameters,
    fc.integer({ min: 0, max: 2 }),
    fc.boolean(),
  );
  expect(
    counterexample(
      fc.property(
        randomGovernment,
        randomParameters,
        fc.array(job, { minLength: 2, maxLength: 5 }),
        (government, common, jobs) => {
          // Seeds and parameters repeat from run to run, or not.
          const scenario: Scenario = scenarioOf(government, MONTHS, START);
          for (const [regime, compiled, drawn, seed, people] of jobs) {
            const parameters = people ? drawn : { ...common, ...instruments(drawn) };
            const alone = after(
              prepare(scenarioOf({ ...government }, MONTHS, START), regime, { seed, parameters }),
            );
            expectSame(
              after(prepare(scenario, regime, { seed, parameters, compiled, begun: true })),
              alone,
            );
          }
        },
      ),
      60,
    ),
  ).toBe(NONE);
});
