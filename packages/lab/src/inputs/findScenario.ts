import { existsSync, readFileSync, statSync } from 'node:fs';
import { InputError, suggest } from '@joined-up/core';
import { scenarios } from '@joined-up/scenarios';
import type { ScenarioSource } from './scenarioSource.ts';

/** A scenario file larger than this is not one. */
const MOST_BYTES = 20_000_000;

/**
 * Finds a scenario by its id, or by the path of a file.
 * @throws {InputError} if there is neither, or the file cannot be read
 */
export function findScenario(name: string): ScenarioSource {
  if (scenarios.some(({ id }) => id === name)) return { kind: 'id', id: name };
  if (!existsSync(name)) {
    throw new InputError('scenario', [{ path: '', expected: 'the id of a scenario, or the path of a scenario file', found: `'${name}'`, mend: suggest(name, scenarios.map(({ id }) => id), "list them with 'joined-up scenarios'") }]);
  }
  const problem = (found: string, mend?: string) => new InputError(name, [{ path: '', expected: 'a scenario file that can be read', found, mend }]);
  const { size } = statSync(name);
  if (statSync(name).isDirectory()) throw problem('a folder', 'name a file in it');
  if (size > MOST_BYTES) throw problem(`${size} bytes`, `a scenario file has at most ${MOST_BYTES}`);
  try {
    return { kind: 'file', file: name, text: readFileSync(name, 'utf8') };
  } catch (error) {
    throw problem(error instanceof Error ? error.message : String(error));
  }
}
