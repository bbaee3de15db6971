import { copyFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { InputError } from '@joined-up/core';
import { makeFolder } from '../files/putInPlace.ts';
import { steadily } from '../files/steadily.ts';
import { cannotWrite, ofDisk } from '../files/writeWhole.ts';
import {
  begunSession,
  keepStudy,
  namesIn,
  readManifest,
  rebuiltManifest,
  type Manifest,
} from '../provenance/manifest.ts';
import type { StudyFile } from '../study/studyFile.ts';
import { modelOf, unified, type Context, type FormulaConflict } from './context.ts';
import { eachOnce } from './eachOnce.ts';
import { KEPT_SCENARIO, layout } from './layout.ts';
import { Ledger } from './ledger.ts';
import { lockWhenDead } from './lock.ts';
import { PartCursor } from './partCursor.ts';
import { PartWriter } from './partWriter.ts';
import { FORMAT } from './readContext.ts';
import { partsIn, refuseLinks, scanParts, type Damage } from './scanParts.ts';

/** What was merged, and what did not agree. */
export interface MergeReport {
  /** Runs in the merged folder. */
  readonly runs: number;
  /** Number of these that failed. */
  readonly failed: number;
  /** Number of runs that were in several folders. */
  readonly repeated: number;
  /**
   * Ids of runs whose numbers differ between folders: something is wrong with a machine or a version. The
   * first is kept.
   */
  readonly different: readonly string[];
  /** Number of runs that failed in one folder and are done in another: the done one is kept. */
  readonly failedElsewhere: number;
  /** Formulas with the same id and different texts: computed anew by that of the first folder. */
  readonly formulas: readonly FormulaConflict[];
  /** Files that could not be read, and were left out. */
  readonly damaged: readonly Damage[];
}

const unknownStudy = { scenarios: [], regimes: [], seeds: '1' } as unknown as StudyFile;

/**
 * Merges results: all their runs, each once, in the order of their ids. The parts depend neither on how
 * runs were divided among folders nor on when they were done: equal runs give equal bytes. If it is
 * killed, the same call continues.
 * @param onNotice - called if the lock of a program that has ended is taken over
 * @throws {InputError} if a folder has no results, or the new one already has some
 */
export async function mergeResults(
  folders: readonly string[],
  out: string,
  command = 'merge',
  onNotice: (notice: string) => void = () => {},
): Promise<MergeReport> {
  refuseLinks(out);
  const places = layout(out);
  const from = folders.map((folder) => resolve(folder));
  const begun = readManifest(out)?.merging;
  const goesOn = JSON.stringify(begun) === JSON.stringify(from);
  if (from.includes(resolve(out)) || (partsIn(places.runs).length > 0 && !goesOn))
    throw new InputError(out, [
      {
        path: '',
        expected: 'a folder without results',
        found:
          begun === undefined
            ? 'a folder of results'
            : `a folder into which ${begun.join(', ')} were being merged`,
        mend: 'name a new one',
      },
    ]);
  const empty = folders.filter(
    (folder) => namesIn(layout(folder).runs).length === 0 && readManifest(folder) === undefined,
  );
  if (empty.length > 0)
    throw new InputError(
      'merge',
      empty.map((folder) => ({
        path: folder,
        expected: 'a folder of results',
        found: namesIn(folder).length > 0 ? 'a folder without runs' : 'no such folder',
      })),
    );
  const lock = await lockWhenDead(places.lock, onNotice);
  try {
    const known = folders.flatMap((folder) => readManifest(folder) ?? rebuiltManifest(folder) ?? []);
    const damaged: Damage[] = [];
    const models = new Map<string, { contexts: Context[]; cursors: PartCursor[] }>();
    for (const folder of folders) {
      for (const part of scanParts(folder, (damage) => damaged.push(damage))) {
        const key = modelOf(part.context);
        if (!models.has(key)) models.set(key, { contexts: [], cursors: [] });
        const { contexts, cursors } = models.get(key)!;
        contexts.push(part.context);
        cursors.push(new PartCursor(part, layout(folder).months));
      }
    }
    const formulas = new Map<string, FormulaConflict>();
    const targets = [...models]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { contexts, cursors }]) => ({
        cursors,
        target: unified(contexts, (conflict) => formulas.set(`${conflict.id} ${conflict.other}`, conflict)),
      }));
    makeFolder(places.runs);
    for (const each of known.flatMap((manifest) => [...manifest.earlier, manifest])) keepStudy(out, each);
    const ledger = new Ledger(out, lock, { ...merged(known, command), merging: from }, []);
    const report = { runs: 0, failed: 0, repeated: 0, failedElsewhere: 0 };
    const different: string[] = [];
    const written = new Set<string>();
    for (const { cursors, target } of targets) {
      const writer = new PartWriter(ledger, target);
      for await (const record of eachOnce(cursors, target, (id, how) => {
        report.repeated++;
        if (how === 'different') different.push(id);
        if (how === 'failed elsewhere') report.failedElsewhere++;
      })) {
        writer.add(record);
        report.runs++;
        if (record.error !== null) report.failed++;
      }
      writer.flush();
      for (const file of writer.written) written.add(file);
    }
    for (const folder of folders) copyScenarios(layout(folder).scenarios, places.scenarios);
    // Remains of an earlier attempt, from folders that have changed since.
    const left = [
      ...partsIn(places.runs).map((file) => `runs/${basename(file)}`),
      ...partsIn(places.months).map((file) => `months/${basename(file)}`),
    ];
    ledger.remove(left.filter((file) => !written.has(file)));
    const { runs: done, failed } = report;
    ledger.change(
      { ended: new Date().toISOString(), how: 'finished', done, failed },
      { merging: undefined },
    );
    ledger.finish();
    return { ...report, different, formulas: [...formulas.values()], damaged };
  } catch (error) {
    throw ofDisk(out, error);
  } finally {
    lock.release();
  }
}

function copyScenarios(from: string, to: string): void {
  for (const name of namesIn(from)) {
    if (!KEPT_SCENARIO.test(name)) continue;
    try {
      makeFolder(to);
      steadily(() => copyFileSync(join(from, name), join(to, name)));
    } catch (error) {
      throw cannotWrite(to, error);
    }
  }
}

/** The manifest of the merged results; of folders without a manifest only the runs are known. */
function merged(known: readonly Manifest[], command: string): Manifest {
  const first = known[0];
  const study = first?.study ?? unknownStudy;
  const studies = new Map(
    known
      .flatMap((manifest) => [...manifest.earlier, manifest])
      .map((each) => [each.digest, { study: each.study, digest: each.digest }]),
  );
  const session = begunSession(command, study);
  studies.delete(first?.digest ?? '');
  return {
    ...(first ?? { model: session.model, digest: session.study, study }),
    format: FORMAT,
    earlier: [...studies.values()],
    sessions: [...known.flatMap(({ sessions }) => sessions), session],
    parts: [],
  };
}
