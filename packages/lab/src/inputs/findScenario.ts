import { existsSync } from 'node:fs';
import { InputError, suggest, type Problem } from '@joined-up/core';
import { scenarios } from '@joined-up/scenarios';
import { readTextFile } from '../files/readTextFile.ts';
import type { ScenarioSource } from './scenarioSource.ts';

/** Maximum size of a scenario file. */
export const MOST_BYTES = 20_000_000;

/**
 * Finds a scenario by its id, or by the path of a file.
 * @throws {InputError} if there is neither, or the file cannot be read
 */
export function findScenario(name: string): ScenarioSource {
  if (scenarios.some(({ id }) => id === name)) return { kind: 'id', id: name };
  if (!existsSync(name)) {
    throw new InputError('scenario', [
      {
        path: '',
        expected: 'the id of a scenario, or the path of a scenario file',
        found: `'${name}'`,
        mend: suggest(
          name,
          scenarios.map(({ id }) => id),
          "list them with 'joined-up scenarios'",
        ),
      },
    ]);
  }
  const problems: Problem[] = [];
  const text = readTextFile(name, MOST_BYTES, problems);
  if (text === undefined) throw new InputError('scenario', problems);
  return { kind: 'file', file: name, text };
}
