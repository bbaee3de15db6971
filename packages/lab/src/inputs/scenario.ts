import type { Scenario } from '@joined-up/core';
import { isScenarioText, scenario as scenarioSaid, type ScenarioSaid } from '@joined-up/scenarios';
import { findScenario } from './findScenario.ts';
import { scenarioOf } from './scenarioSource.ts';

/**
 * A scenario in any form: itself, its id, the path of a scenario file, or the content of one, as text or
 * as an object.
 * @throws {InputError} for an unknown name, or naming everything that is wrong with the file
 * @example
 * ```ts
 * simulate(scenario('governments/mine.yaml'), 'cog');
 * ```
 */
export const scenario = (said: ScenarioSaid): Scenario =>
  typeof said === 'string' && !isScenarioText(said) ? scenarioOf(findScenario(said)) : scenarioSaid(said);
