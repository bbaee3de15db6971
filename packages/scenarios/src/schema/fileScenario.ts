import type { RegimeMaker, Scenario } from '@joined-up/core';
import { drawGovernment } from './drawGovernment.ts';
import { expand } from './expand.ts';
import { makeRegimes } from './makeRegimes.ts';
import type { ScenarioFile } from './scenarioFile.ts';
import { visibleNames } from './visibleNames.ts';

/** A scenario that was read from a file, with the file. */
export interface FileScenario extends Scenario {
  /** The regimes of the file, composed or as schedules. */
  readonly regimes: readonly RegimeMaker[];
  /** The content of the file, checked, with names made safe to show. */
  readonly file: ScenarioFile;
}

/** The scenario of a file that is known to be valid; `readScenario` checks. */
export function fileScenario(given: ScenarioFile): FileScenario {
  const file = visibleNames(given);
  const expanded = expand(file);
  return {
    id: file.id,
    name: file.name ?? file.id,
    description: file.description ?? '',
    months: file.months ?? 96,
    start: file.start ?? 12,
    parameters: file.parameters ?? {},
    ...(expanded.shocks.length === 0 ? {} : { shocks: expanded.shocks }),
    regimes: makeRegimes(file.regimes ?? []),
    file: given,
    government: (seed, parameters) => drawGovernment(file, expanded, seed, parameters),
  };
}
