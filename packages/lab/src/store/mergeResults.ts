import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '@joined-up/core';
import {
  begunSession,
  readManifest,
  studyDigest,
  withSession,
  writeManifest,
  type Manifest,
} from '../provenance/manifest.ts';
import { IdSet } from './idSet.ts';
import { layout } from './layout.ts';
import { takeLock } from './lock.ts';
import { PartCursor } from './partCursor.ts';
import { PartWriter } from './partWriter.ts';
import type { RunRecord } from './runRecord.ts';
import { partsIn, scanParts, type Damage } from './scanParts.ts';

export interface MergeReport {
  readonly runs: number;
  readonly failed: number;
  /** Runs that were in several folders, and the same. */
  readonly repeated: number;
  /** Ids of runs that are not the same in all folders: something is wrong with a machine or a version. The first is kept. */
  readonly different: readonly string[];
  readonly damaged: readonly Damage[];
}

/**
 * Puts results together: all their runs, each once, in the order of their ids. The parts do not depend on how the runs were
 * divided among folders, nor on when they were done: the same runs give the same bytes.
 * @throws {InputError} if a folder has no results, or the new one has some already
 */
export async function mergeResults(
  folders: readonly string[],
  out: string,
  command = 'merge',
): Promise<MergeReport> {
  const places = layout(out);
  const inside = folders.find((folder) => resolve(folder) === resolve(out));
  if (inside !== undefined || partsIn(places.runs).length > 0)
    throw new InputError(out, [
      {
        path: '',
        expected: 'a folder without results',
        found: 'a folder of results',
        mend: 'name a new one',
      },
    ]);
  const empty = folders.filter((folder) => !existsSync(layout(folder).runs));
  if (empty.length > 0)
    throw new InputError(
      'merge',
      empty.map((folder) => ({
        path: folder,
        expected: 'a folder of results',
        found: existsSync(folder) ? 'a folder without runs' : 'no such folder',
      })),
    );
  const lock = takeLock(places.lock);
  try {
    mkdirSync(places.runs, { recursive: true });
    const damaged: Damage[] = [];
    const byContext = new Map<string, PartCursor[]>();
    for (const folder of folders) {
      for (const part of scanParts(folder, (damage) => damaged.push(damage))) {
        const key = JSON.stringify(part.context);
        byContext.set(key, [...(byContext.get(key) ?? []), new PartCursor(part, layout(folder).months)]);
      }
    }
    const report = { runs: 0, failed: 0, repeated: 0, different: [] as string[], damaged };
    const taken = new IdSet();
    for (const key of [...byContext.keys()].sort()) {
      const cursors = byContext.get(key)!;
      const writer = new PartWriter(out, cursors[0].context, lock);
      // Equal runs come one after the other; of these, one that did not fail is kept.
      let last: RunRecord | undefined;
      const keep = (record: RunRecord): void => {
        writer.add(record);
        report.runs++;
        if (record.error !== null) report.failed++;
      };
      for await (const record of inOrder(cursors)) {
        if (last?.runId === record.runId) {
          report.repeated++;
          if (!same(last, record)) report.different.push(record.runId);
          if (last.error !== null) last = record;
        } else if (taken.add(record.runId)) {
          if (last !== undefined) keep(last);
          last = record;
        } else report.repeated++;
      }
      if (last !== undefined) keep(last);
      writer.flush();
    }
    for (const folder of folders) copyScenarios(layout(folder).scenarios, places.scenarios);
    writeMerged(folders, out, command, report);
    return report;
  } finally {
    lock.release();
  }
}

/** The runs of several parts in the order of their ids. */
async function* inOrder(cursors: readonly PartCursor[]): AsyncGenerator<RunRecord> {
  for (const cursor of cursors) await cursor.load();
  let open = cursors.filter(({ current }) => current !== undefined);
  while (open.length > 0) {
    let first = open[0];
    for (const cursor of open) if (cursor.current!.runId < first.current!.runId) first = cursor;
    yield first.current!;
    await first.advance();
    if (first.current === undefined) open = open.filter((cursor) => cursor !== first);
  }
}

/** Bit for bit. */
const same = (one: RunRecord, other: RunRecord): boolean =>
  one.error === other.error &&
  sameNumbers(one.settings, other.settings) &&
  sameNumbers(one.values, other.values) &&
  sameNumbers(one.monthly, other.monthly);

const sameNumbers = (one: Float64Array, other: Float64Array): boolean =>
  one.length === other.length && one.every((value, i) => Object.is(value, other[i]));

function copyScenarios(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (/^[0-9a-f]{16}\.yaml$/.test(name)) copyFileSync(join(from, name), join(to, name));
}

function writeMerged(
  folders: readonly string[],
  out: string,
  command: string,
  { runs, failed }: MergeReport,
): void {
  const known = folders.flatMap((folder) => readManifest(folder) ?? []);
  const [first] = known;
  if (first === undefined) return;
  const studies = new Map(
    known
      .flatMap((manifest) => [...manifest.earlier, manifest])
      .map(({ study, digest }) => [digest, { study, digest }]),
  );
  studies.delete(first.digest);
  const session = begunSession(command, first.study);
  const manifest: Manifest = {
    ...first,
    digest: studyDigest(first.study),
    earlier: [...studies.values()],
    sessions: [...known.flatMap(({ sessions }) => sessions), session],
  };
  writeManifest(
    out,
    withSession(manifest, { ended: new Date().toISOString(), how: 'finished', done: runs, failed }),
  );
}
