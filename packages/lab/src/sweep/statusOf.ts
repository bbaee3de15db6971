import { InputError } from '@joined-up/core';
import { findManifest, rebuiltManifest } from '../provenance/manifest.ts';
import { IdSet } from '../store/idSet.ts';
import { readIds } from '../store/readRecords.ts';
import { scanParts, type Damage } from '../store/scanParts.ts';
import { planStudy } from '../study/planStudy.ts';
import { withKeptScenarios } from '../study/readResults.ts';
import { RunOrder } from './runOrder.ts';
import { idAt, toDo } from './toDo.ts';

/** How complete a study, or a shard of it, is. */
export interface Share {
  readonly all: number;
  readonly done: number;
  readonly failed: number;
  readonly missing: number;
}

export interface Status extends Share {
  /** Shards in order, from 1; empty without shards. */
  readonly shards: readonly Share[];
}

/**
 * How complete the study of the first folder is, in one or several folders.
 * @param of - number of shards; left out: as recorded by their sweeps
 * @throws {InputError} if there is no study
 */
export async function statusOf(
  folders: readonly string[],
  of: number | undefined,
  onDamage: (damage: Damage) => void,
): Promise<Status> {
  const found = folders.map((folder) => ({
    folder,
    manifest: findManifest(folder).manifest ?? rebuiltManifest(folder),
  }));
  const first = found.find(({ manifest }) => manifest !== undefined);
  if (first?.manifest === undefined)
    throw new InputError(folders[0], [
      {
        path: '',
        expected: 'a folder of results with a manifest.json',
        found: 'none',
        mend: "make one with 'joined-up sweep study.yaml --out folder'",
      },
    ]);
  const plan = planStudy(withKeptScenarios(first.manifest, first.folder), {
    source: `the study of ${first.folder}`,
  });
  const [done, failed] = [new IdSet(), new IdSet()];
  for (const folder of folders)
    for (const part of scanParts(folder, onDamage))
      for (const run of await readIds(part)) (run.failed ? failed : done).add(run.runId);
  const order = new RunOrder(plan);
  const shards =
    of ??
    found.flatMap(({ manifest }) => manifest?.sessions ?? []).find(({ shard }) => shard !== undefined)
      ?.shard?.of ??
    0;
  const shareOf = async (shard?: { part: number; of: number }): Promise<Share> => {
    const all = await toDo(order, new IdSet(), shard);
    const share = { all: all.all, done: 0, failed: 0, missing: 0 };
    for (let i = 0; i < all.ordinals.length; i++) {
      const id = idAt(all, i);
      share[done.has(id) ? 'done' : failed.has(id) ? 'failed' : 'missing']++;
    }
    return share;
  };
  const each: Share[] = [];
  for (let part = 1; part <= shards; part++) each.push(await shareOf({ part, of: shards }));
  return { ...(await shareOf()), shards: each };
}
