import {
  prepare as prepareIn,
  simulate as simulateIn,
  type RegimeMaker,
  type RegimeName,
  type Run,
  type RunInputs,
  type RunOptions,
  type Simulation,
} from '@joined-up/core';
import type { ScenarioSaid } from '@joined-up/scenarios';
import { scenario } from '../inputs/scenario.ts';

/**
 * One run: `simulate` of `@joined-up/core`, for a scenario in any form, including the path of a file.
 * @throws {InputError} naming everything that is wrong
 * @example
 * ```ts
 * const { summary } = simulate('stylised', 'cog', { seed: 7 });
 * ```
 */
export const simulate = (
  said: ScenarioSaid,
  regime: RegimeMaker | RegimeName,
  options: RunOptions = {},
): Run => simulateIn(scenario(said), regime, options);

/**
 * A run to be stepped by hand: `prepare` of `@joined-up/core`, for a scenario in any form.
 * @throws {InputError} naming everything that is wrong
 * @example
 * ```ts
 * const run = prepare('stylised', 'status-quo', { seed: 7 });
 * while (run.state.month < 40) step(run);
 * const reformed = branch(run, 'cog');
 * ```
 */
export const prepare = (
  said: ScenarioSaid,
  regime: RegimeMaker | RegimeName,
  inputs: RunInputs = {},
): Simulation => prepareIn(scenario(said), regime, inputs);
