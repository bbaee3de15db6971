import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defaultParameters, fingerprint, InputError, modelVersion } from '@joined-up/core';
import { writeWhole } from '../files/writeWhole.ts';
import {
  begunSession,
  manifestWith,
  readManifest,
  withSession,
  writeManifest,
  type Manifest,
} from '../provenance/manifest.ts';
import { contextOf } from '../store/context.ts';
import { healParts } from '../store/healParts.ts';
import { IdSet } from '../store/idSet.ts';
import { layout } from '../store/layout.ts';
import { LostLock, takeLock, type Lock } from '../store/lock.ts';
import { allOf, outcomeOf } from '../store/outcomeOf.ts';
import { PartWriter } from '../store/partWriter.ts';
import { readIds, readRecords } from '../store/readRecords.ts';
import { scanParts, setAside, tidyUp, type Damage } from '../store/scanParts.ts';
import { studyChanges } from '../study/studyChanges.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { goThrough, type Gone, type SweepProgress } from './goThrough.ts';
import type { Known, Pairs } from './pairs.ts';
import { RunOrder } from './runOrder.ts';
import { toDo, type Shard } from './toDo.ts';

export interface SweepOptions {
  /** @defaultValue as many as the machine has */
  readonly threads?: number;
  readonly shard?: Shard;
  /** Do runs that failed before again. @defaultValue false */
  readonly retry?: boolean;
  /** Seconds after which finished runs are written down: a power cut loses no more. @defaultValue 10 */
  readonly saveEvery?: number;
  /** Ends the sweep after the batches that have begun. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SweepProgress) => void;
  /** Told what a user should know: a changed study, a damaged part. */
  readonly onNotice?: (notice: string) => void;
  /** For the manifest. */
  readonly command?: string;
  /** What each thread runs. */
  readonly worker?: URL;
}

export interface SweepReport {
  /** Runs of the study, or of the shard. */
  readonly all: number;
  /** That were done before. */
  readonly before: number;
  /** That this sweep did, those that failed among them. */
  readonly done: number;
  readonly failed: number;
  /** Runs in the folder that are of no point of the study: kept. */
  readonly others: number;
  readonly damaged: readonly Damage[];
  readonly how: Gone['how'];
  readonly known?: Known;
}

/**
 * Does what is not done yet of a study, and keeps it in a folder. It may be killed at any moment and called again.
 * @throws {InputError} if somebody else is at work in the folder, or it cannot be written; finished runs are kept
 */
export async function sweep(
  plan: StudyPlan,
  folder: string,
  options: SweepOptions = {},
): Promise<SweepReport> {
  const {
    threads = availableParallelism(),
    shard,
    retry = false,
    saveEvery = 10,
    signal,
    onProgress = () => {},
    onNotice = () => {},
    command = 'sweep',
    worker,
  } = options;
  if (shard !== undefined && plan.precision !== undefined) {
    throw new InputError('sweep', [
      {
        path: 'shard',
        expected: 'a study without precision',
        found: 'one that stops when a difference is known: no shard knows it',
        mend: 'take precision out of the study',
      },
    ]);
  }
  const places = layout(folder);
  const lock = takeLock(places.lock, onNotice);
  try {
    mkdirSync(places.runs, { recursive: true });
    const earlier = readManifest(folder);
    const damaged: Damage[] = [];
    const done = new IdSet();
    for (const part of scanParts(folder, (damage) => damaged.push(damage))) void part;
    for (const damage of damaged) {
      onNotice(
        `Set aside in ${places.damaged}, and its runs are done again: ${damage.file} (${damage.why})`,
      );
      setAside(folder, damage.file);
    }
    const failedBefore = await findDone(folder, lock, done, retry);
    for (const { source } of plan.scenarios)
      if (source.kind === 'file')
        writeWhole(join(places.scenarios, `${fingerprint(source.text)}.yaml`), source.text);

    const order = new RunOrder(plan);
    const todo = toDo(order, done, shard);
    const before = todo.all - todo.ordinals.length;
    const others = shard === undefined ? done.size - before : 0;
    tellChanges(earlier, plan, others, before, onNotice);
    if (order.leftOut > 0)
      onNotice(
        `Conditions leave out ${order.leftOut} of ${plan.design.points * plan.scenarios.length} points.`,
      );
    let manifest = manifestWith(earlier, plan.file, begunSession(command, plan.file));
    writeManifest(folder, manifest);

    const context = contextOf(plan);
    const writer = new PartWriter(folder, context, lock, saveEvery);
    let count = 0;
    let gone: Gone;
    try {
      gone = await goThrough(order, context, todo, {
        threads,
        ...(signal === undefined ? {} : { signal }),
        ...(worker === undefined ? {} : { worker }),
        onProgress,
        take(records) {
          for (const record of records) {
            count++;
            writer.add(record);
          }
        },
        ...(before === 0 ? {} : { remember: (pairs: Pairs) => remember(pairs, order, folder) }),
      });
      writer.flush();
    } catch (error) {
      if (error instanceof LostLock) throw error;
      // What could not be written now is done again by the next sweep; the manifest may meet the same full disk.
      try {
        writer.flush();
      } catch {
        /* The first error is told. */
      }
      try {
        writeManifest(
          folder,
          withSession(manifest, {
            ended: new Date().toISOString(),
            how: 'stopped by a fault',
            done: count - writer.waiting,
          }),
        );
      } catch {
        /* As above. */
      }
      if (!(error instanceof InputError)) throw error;
      const mend = `make room or choose another place, and give the same command again: ${before + count - writer.waiting} of ${todo.all} runs are kept`;
      throw new InputError(
        error.source,
        error.problems.map((problem) => ({ ...problem, mend })),
      );
    }
    const { how, done: doneNow, failed, known } = gone;
    manifest = withSession(manifest, {
      ended: new Date().toISOString(),
      how: how === 'interrupted' ? 'interrupted' : 'finished',
      done: doneNow,
      failed,
    });
    writeManifest(folder, manifest);
    return {
      all: todo.all,
      before,
      done: doneNow,
      failed: failed + failedBefore,
      others,
      damaged,
      how,
      ...(known === undefined ? {} : { known }),
    };
  } finally {
    lock.release();
  }
}

/** Finds the runs that are in a folder, and tidies it up. @returns how many of them failed */
async function findDone(folder: string, lock: Lock, done: IdSet, retry: boolean): Promise<number> {
  const months = new Set<string>();
  let [rows, failures] = [0, 0];
  for (const part of scanParts(folder, () => {})) {
    if (part.months !== null) months.add(part.months);
    for (const { runId, failed } of await readIds(part)) {
      rows++;
      if (failed) failures++;
      done.add(runId);
    }
  }
  if (rows > done.size || (retry && failures > 0)) {
    await healParts(folder, lock, retry);
    done.clear();
    return findDone(folder, lock, done, false);
  }
  tidyUp(folder, months);
  return failures;
}

/** Lets pairs know the values of runs that are in the folder already. */
async function remember(pairs: Pairs, order: RunOrder, folder: string): Promise<void> {
  const { precision, formulas, scenarios } = order.plan;
  const wanted = new Map<string, number>();
  for (let ordinal = 0; ordinal < order.count; ordinal++) {
    const place = order.placeOf(ordinal);
    if (
      [precision!.regime, precision!.reference].includes(order.plan.regimes[place.regime]) &&
      order.takes(place)
    )
      wanted.set(order.idOf(place), ordinal);
  }
  const text = formulas.find(({ id }) => id === precision!.outcome)?.formula.text;
  for (const part of scanParts(folder, () => {})) {
    const readers = new Map(
      scenarios.map(({ scenario }) => [
        scenario.id,
        outcomeOf(
          precision!.outcome,
          text,
          part.context,
          allOf({ ...defaultParameters, ...scenario.parameters }, part.context),
        ),
      ]),
    );
    for (const record of await readRecords(part)) {
      const ordinal = wanted.get(record.runId);
      if (ordinal !== undefined) pairs.set(ordinal, readers.get(record.scenario)!(record));
    }
  }
}

function tellChanges(
  earlier: Manifest | undefined,
  plan: StudyPlan,
  others: number,
  before: number,
  onNotice: (notice: string) => void,
): void {
  const changes = earlier === undefined ? [] : studyChanges(earlier.study, plan.file);
  if (changes.length > 0)
    onNotice(
      [
        'The study has changed since these results were begun:',
        ...changes.map((line) => `  ${line}`),
        `${before} of its runs are here already and stay; what is new is added${others > 0 ? `; ${others} runs that are no longer of it are kept` : ''}.`,
      ].join('\n'),
    );
  if (earlier !== undefined && earlier.model !== modelVersion)
    onNotice(`Runs of model ${earlier.model} are kept; those of model ${modelVersion} are added.`);
}
