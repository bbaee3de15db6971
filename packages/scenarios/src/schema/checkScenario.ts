import { expand } from './expand.ts';
import { fileScenario, type FileScenario } from './fileScenario.ts';
import { madeProblems } from './madeProblems.ts';
import { meaningProblems } from './meaningProblems.ts';
import { referenceProblems } from './referenceProblems.ts';
import type { ScenarioFile } from './scenarioFile.ts';
import type { PlacedProblem } from './placedProblem.ts';
import { shapeProblems } from './shapeProblems.ts';

/**
 * Everything that is wrong with a value as a scenario, or else the scenario. Shape and references are
 * checked first, then what it means, then what is made of it: each check needs those before it to pass.
 */
export function checkScenario(value: unknown): {
  readonly problems: readonly PlacedProblem[];
  readonly scenario?: FileScenario;
} {
  const written = [...shapeProblems(value), ...referenceProblems(value)];
  if (written.length > 0) return { problems: written };
  const file = value as ScenarioFile;
  const meant = meaningProblems(expand(file));
  if (meant.length > 0) return { problems: meant };
  const scenario = fileScenario(file);
  const made = madeProblems(scenario);
  return made.length > 0 ? { problems: made } : { problems: [], scenario };
}
