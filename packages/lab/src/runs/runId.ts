import { fingerprint, modelVersion, type Parameters, type Seed } from '@joined-up/core';
import type { ScenarioSource } from '../inputs/scenarioSource.ts';

/**
 * Names a run by all that it is made of: model version, scenario, regime, parameters, seed, months. The same inputs have the
 * same name on every machine; another level added to an experiment changes no name.
 */
export function runId(scenario: ScenarioSource, regime: string, parameters: Partial<Parameters>, seed: Seed, months: number): string {
  const changed = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
  const source = scenario.kind === 'id' ? scenario.id : fingerprint(scenario.text);
  return fingerprint(JSON.stringify([modelVersion, source, regime, changed, String(seed), months]));
}
