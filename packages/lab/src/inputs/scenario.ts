import type { Scenario } from '@joined-up/core';
import { isScenarioText, scenario as scenarioSaid, type ScenarioSaid } from '@joined-up/scenarios';
import { findScenario } from './findScenario.ts';
import { scenarioOf } from './scenarioSource.ts';

/**
 * A scenario, however it is said: itself, its id, the path of a scenario file, or what such a file says, as
 * text or as an object.
 * @throws {InputError} if there is none of this name, or naming everything that is wrong with what the file says
 * @example
 * ```ts
 * simulate(scenario('governments/mine.yaml'), 'cog');
 * ```
 */
export const scenario = (said: ScenarioSaid): Scenario =>
  typeof said === 'string' && !isScenarioText(said) ? scenarioOf(findScenario(said)) : scenarioSaid(said);
