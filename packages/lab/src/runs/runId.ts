import { fingerprint, modelVersion, type Parameters, type Seed } from '@joined-up/core';
import { digestOf } from '../provenance/digest.ts';
import { modelCode } from '../provenance/modelCode.ts';
import { scenarioOf, type ScenarioSource } from '../inputs/scenarioSource.ts';

const contents = new WeakMap<ScenarioSource, string>();

/**
 * The id of a run, made from all that it consists of: model version and code, scenario, regime,
 * parameters, seed, months, and things of one's own. Equal inputs have equal ids on every machine; adding
 * a level to a study changes no id.
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
  // Fast, as a million runs of a study get their ids before the first begins.
  return digestOf(
    JSON.stringify([
      modelVersion,
      modelCode(),
      contentOfScenario(scenario),
      regime,
      changed,
      String(seed),
      months,
      ...(own.length === 0 ? [] : [own]),
    ]),
  );
}

/**
 * What identifies a scenario in run ids: the fingerprint of its file, computed once, or its id if it has
 * none.
 */
export function contentOfScenario(source: ScenarioSource): string {
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
