import { InputError, type Scenario } from '@joined-up/core';
import { readScenario, scenarios } from '@joined-up/scenarios';

/** Where a scenario comes from, as plain data, which can be sent to a thread. */
export type ScenarioSource =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'file'; readonly file: string; readonly text: string }
  | {
      /** From a script: it can be run only where that is. */
      readonly kind: 'own';
      readonly id: string;
      /** Fingerprint of what it is made of. */
      readonly content: string;
    };

const read = new Map<string, Scenario>();

/**
 * The scenario of a source; each file is parsed once in a thread.
 * @param own - scenarios of a script
 * @throws {InputError} for an unknown id, or naming everything wrong with the file
 */
export function scenarioOf(source: ScenarioSource, own: readonly Scenario[] = []): Scenario {
  if (source.kind === 'own') {
    const scenario = own.find(({ id }) => id === source.id);
    if (scenario !== undefined) return scenario;
    throw new InputError('scenario', [
      {
        path: '',
        expected: 'a scenario that comes with Joined-Up, or the file of one',
        found: `'${source.id}', which a script made`,
        mend: 'run the script',
      },
    ]);
  }
  if (source.kind === 'id') {
    const scenario = scenarios.find(({ id }) => id === source.id);
    if (scenario === undefined)
      throw new InputError('scenario', [
        {
          path: '',
          expected: `one of ${scenarios.map(({ id }) => id).join(', ')}`,
          found: `'${source.id}'`,
        },
      ]);
    return scenario;
  }
  const known = read.get(source.text);
  if (known !== undefined) return known;
  const scenario = readScenario(source.text, source.file);
  read.set(source.text, scenario);
  return scenario;
}
