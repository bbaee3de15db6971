import { fingerprint, modelVersion, type Parameters, type Seed } from '@joined-up/core';
import { digestOf } from '../provenance/digest.ts';
import { modelCode } from '../provenance/modelCode.ts';
import { scenarioOf, type ScenarioSource } from '../inputs/scenarioSource.ts';

const contents = new WeakMap<ScenarioSource, string>();

/**
 * Names a run by all that it is made of: model version and code, scenario, regime, parameters, seed,
 * months, and what of it is one's own. The same inputs have the same name on every machine; another level
 * added to an experiment changes no name.
 */
export function runId(
  scenario: ScenarioSource,
  regime: string,
  parameters: Partial<Parameters>,
  seed: Seed,
  months: number,
  own: readonly string[] = [],
): string {
  const changed = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
  // A million runs of a study are named before the first begins.
  return digestOf(
    JSON.stringify([
      modelVersion,
      modelCode(),
      contentOf(scenario),
      regime,
      changed,
      String(seed),
      months,
      ...(own.length === 0 ? [] : [own]),
    ]),
  );
}

/** What stands for a scenario: a fingerprint of its file, read through once; or the id of one that has none. */
export function contentOf(source: ScenarioSource): string {
  const known = contents.get(source);
  if (known !== undefined) return known;
  const content =
    source.kind === 'file'
      ? fingerprint(source.text)
      : source.kind === 'own'
        ? fingerprint(`${source.id} ${source.content}`)
        : contentOfCase(source.id);
  contents.set(source, content);
  return content;
}

function contentOfCase(id: string): string {
  const scenario = scenarioOf({ kind: 'id', id });
  return 'file' in scenario ? fingerprint(JSON.stringify(scenario.file)) : id;
}
