import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, modelVersion } from '@joined-up/core';
import { findManifest, rebuiltManifest, type Manifest } from '../provenance/manifest.ts';
import { layout } from '../store/layout.ts';
import { readRecords } from '../store/readRecords.ts';
import { refuseDamage, scanParts, type Damage } from '../store/scanParts.ts';
import { tooManyRows } from '../runs/tooManyRows.ts';
import { RunOrder } from '../sweep/runOrder.ts';
import { placedRuns, type PartOfRuns } from './placedRuns.ts';
import { planStudy } from './planStudy.ts';
import type { StudyFile } from './studyFile.ts';
import { StudyResults } from './studyResults.ts';

/**
 * The results of a folder for the study in its manifest; runs of earlier versions of the study are left
 * out.
 * @param onDamage - called with parts that cannot be read; without it they are an error
 * @throws {InputError} if the folder has no results, no run of its study, or only runs of another version
 * of the model
 */
export async function readResults(
  folder: string,
  onDamage?: (damage: Damage) => void,
): Promise<StudyResults> {
  const found = findManifest(folder);
  if (found.broken !== undefined)
    (onDamage ?? refuseDamage)({ file: layout(folder).manifest, how: 'damaged', why: found.broken });
  const manifest = found.manifest ?? (found.broken === undefined ? undefined : rebuiltManifest(folder));
  if (manifest === undefined) {
    const there = existsSync(folder)
      ? 'a folder without a manifest.json that can be used'
      : 'no such folder';
    throw new InputError(folder, [
      {
        path: '',
        expected: 'a folder of results',
        found: there,
        mend: "make one with 'joined-up sweep study.yaml --out folder'",
      },
    ]);
  }
  const parts: PartOfRuns[] = [];
  let count = 0;
  for (const part of scanParts(folder, onDamage ?? refuseDamage)) {
    const many = tooManyRows((count += Number(part.metadata.num_rows)));
    if (many !== undefined)
      throw new InputError(folder, [
        { ...many, path: '', mend: "ask in SQL: 'joined-up query', which reads columns, not runs" },
      ]);
    parts.push({ context: part.context, records: await readRecords(part) });
  }
  const study = withKeptScenarios(manifest, folder);
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

/** The study with paths of the kept copies of its scenario files, which runs were made of. */
export function withKeptScenarios({ study, scenarios }: Manifest, folder: string): StudyFile {
  if (scenarios === undefined) return study;
  return {
    ...study,
    scenarios: scenarios.map(({ id, digest, file }) =>
      file ? join(layout(folder).scenarios, `${digest}.yaml`) : id,
    ),
  };
}
