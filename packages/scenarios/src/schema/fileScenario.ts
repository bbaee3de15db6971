import type { RegimeMaker, Scenario } from '@joined-up/core';
import { drawGovernment } from './drawGovernment.ts';
import { expand } from './expand.ts';
import { makeRegimes } from './makeRegimes.ts';
import type { ScenarioFile } from './scenarioFile.ts';
import { visibleNames } from './visibleNames.ts';

/** A scenario that was read from a file, with the file. */
export interface FileScenario extends Scenario {
  /** The regimes of the file, composed or in steps. */
  readonly regimes: readonly RegimeMaker[];
  /** What the file says, checked and with everything left out filled in. */
  readonly file: ScenarioFile;
}

/** The scenario of a file whose every part is known to be right; `readScenario` finds out. */
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
