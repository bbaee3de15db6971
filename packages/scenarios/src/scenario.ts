import { InputError, suggest, type Scenario } from '@joined-up/core';
import { readScenario, scenarioOfObject } from './schema/readScenario.ts';
import type { ScenarioFile } from './schema/scenarioFile.ts';
import { scenarios } from './scenarios.ts';

/** A scenario, its id, or the content of a scenario file, as text (YAML or JSON) or as an object. */
export type ScenarioSaid = Scenario | ScenarioFile | 'stylised' | 'us-federal-2024' | (string & {});

/**
 * The scenario meant. (The same function of `@joined-up/lab` also takes the path of a file.)
 * @param source - what to call it in messages
 * @throws {InputError} for an unknown id, or naming everything that is wrong with the content of a file
 * @example
 * ```ts
 * simulate(scenario('stylised'), 'cog');
 * ```
 */
export function scenario(said: ScenarioSaid, source = 'scenario'): Scenario {
  if (typeof said !== 'string') return isScenario(said) ? said : scenarioOfObject(said, source);
  const known = scenarios.find(({ id }) => id === said);
  if (known !== undefined) return known;
  if (isScenarioText(said)) return readScenario(said, source);
  const ids = scenarios.map(({ id }) => id);
  throw new InputError(source, [
    {
      path: '',
      expected: 'the id of a scenario, or what a scenario file says',
      found: `'${said}'`,
      mend: suggest(said, ids, `known: ${ids.join(', ')}`),
    },
  ]);
}

/** Is it the content of a file, not an id or a path? Then it has several lines, or is a JSON object. */
export const isScenarioText = (said: string): boolean => /\n/.test(said.trim()) || /^\s*\{/.test(said);

/** Is it a scenario that can be run, not the content of a file? */
export const isScenario = (said: unknown): said is Scenario =>
  typeof (said as Scenario | null | undefined)?.government === 'function';
