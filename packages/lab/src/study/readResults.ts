import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, modelVersion } from '@joined-up/core';
import { scenarios as knownScenarios } from '@joined-up/scenarios';
import { readManifest } from '../provenance/manifest.ts';
import type { Context } from '../store/context.ts';
import { layout } from '../store/layout.ts';
import { readRecords } from '../store/readRecords.ts';
import { scanParts, type Damage } from '../store/scanParts.ts';
import { RunOrder } from '../sweep/runOrder.ts';
import { placedRuns, type PartOfRuns } from './placedRuns.ts';
import { planStudy } from './planStudy.ts';
import type { StudyFile } from './studyFile.ts';
import { StudyResults } from './studyResults.ts';

/**
 * The results of a folder, as of the study that its manifest names; runs of earlier versions of that study are left out.
 * @param onDamage - told of parts that cannot be read; without it they are an error
 * @throws {InputError} for a folder that is none of results, has no run of its study, or runs of another version of the model only
 */
export async function readResults(
  folder: string,
  onDamage?: (damage: Damage) => void,
): Promise<StudyResults> {
  const manifest = readManifest(folder);
  if (manifest === undefined) {
    const found = !existsSync(folder)
      ? 'no such folder'
      : existsSync(layout(folder).manifest)
        ? 'a manifest.json that cannot be read'
        : 'a folder without a manifest.json';
    throw new InputError(folder, [
      {
        path: '',
        expected: 'a folder of results',
        found,
        mend: "make one with 'joined-up sweep study.yaml --out folder'",
      },
    ]);
  }
  const parts: PartOfRuns[] = [];
  for (const part of scanParts(folder, onDamage ?? refuseDamage))
    parts.push({ context: part.context, records: await readRecords(part) });
  const study = withKeptScenarios(
    manifest.study,
    folder,
    parts.map(({ context }) => context),
  );
  const order = new RunOrder(planStudy(study, { source: `the study of ${folder}` }));
  const runs = placedRuns(order, parts);
  if (runs.length > 0) return new StudyResults(order, runs);
  const models = [...new Set(parts.map(({ context }) => context.model))].filter(
    (model) => model !== modelVersion,
  );
  if (models.length > 0)
    throw new InputError(folder, [
      {
        path: '',
        expected: `runs of model ${modelVersion}`,
        found: `runs of model ${models.join(', ')}`,
        mend: 'check out the commit that the manifest names, or run the study again',
      },
    ]);
  throw new InputError(folder, [
    {
      path: '',
      expected: 'at least one run of its study',
      found: 'none',
      mend: "run it with 'joined-up sweep'",
    },
  ]);
}

function refuseDamage({ file, why }: Damage): never {
  throw new InputError(file, [
    {
      path: '',
      expected: 'a part of results',
      found: why,
      mend: "'joined-up sweep' sets it aside and does its runs again",
    },
  ]);
}

/** Scenario files lie where the study was; what runs were made of is kept beside the runs. */
function withKeptScenarios(study: StudyFile, folder: string, contexts: readonly Context[]): StudyFile {
  const names = typeof study.scenarios === 'string' ? [study.scenarios] : study.scenarios;
  if (names.every((name) => knownScenarios.some(({ id }) => id === name))) return study;
  const own = contexts.findLast(({ scenarios }) => Object.keys(scenarios).length === names.length);
  if (own === undefined) return study;
  return {
    ...study,
    scenarios: Object.entries(own.scenarios).map(([id, digest]) =>
      digest === null ? id : join(layout(folder).scenarios, `${digest}.yaml`),
    ),
  };
}
