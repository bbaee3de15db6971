import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { counted, fingerprint, InputError, partsAtMonth, partsOfGoalMetric } from '@joined-up/core';
import { ofDisk } from '../files/writeWhole.ts';
import { makeFolder } from '../files/putInPlace.ts';
import {
  begunSession,
  findManifest,
  manifestWith,
  rebuiltManifest,
  writeOwn,
  type ListedPart,
  type Manifest,
} from '../provenance/manifest.ts';
import { contentOfScenario } from '../runs/runId.ts';
import { contextOf, modelOf, unified, type Context } from '../store/context.ts';
import { converter } from '../store/converted.ts';
import { healParts, type Healed } from '../store/healParts.ts';
import { Inventory } from '../store/inventory.ts';
import { layout } from '../store/layout.ts';
import { Ledger } from '../store/ledger.ts';
import { lockWhenDead } from '../store/lock.ts';
import { Lost } from '../store/lost.ts';
import { allOf, outcomeOf } from '../store/outcomeOf.ts';
import { PartWriter } from '../store/partWriter.ts';
import { idOfRecord, readIds, readRecords } from '../store/readRecords.ts';
import {
  knownPart,
  listedAs,
  refuseLinks,
  scanParts,
  setAside,
  tidyUp,
  type Damage,
} from '../store/scanParts.ts';
import { payingThreads, threadsTold } from '../threads/payingThreads.ts';
import { studyChanges } from '../study/studyChanges.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { goThrough, type Gone, type SweepProgress } from './goThrough.ts';
import type { CommonToBatches } from './batch.ts';
import { workersElsewhere } from './poolElsewhere.ts';
import { NoServer } from './workersPackage.ts';
import type { WorkersAddress } from './workersAddress.ts';
import type { Known, Pairs } from './pairs.ts';
import { RunOrder } from './runOrder.ts';
import { idAt, NAMED_AT_ONCE, refuseShards, toDo, type Shard } from './toDo.ts';

/** The part of a study to do, how, and callbacks. */
export interface SweepOptions {
  /** Most threads; never more than pay off (`payingThreads`). @defaultValue as many as pay off */
  readonly threads?: number;
  /** The shard of runs to do. @defaultValue all runs */
  readonly shard?: Shard;
  /** Let workers elsewhere do the runs instead of threads here. */
  readonly workers?: WorkersAddress;
  /** Repeat runs that have failed. @defaultValue false */
  readonly retry?: boolean;
  /** Most seconds until a finished run is written; a power cut loses no more. @defaultValue 10 */
  readonly saveEvery?: number;
  /** Let an interruption end runs in the middle, even with one thread. @defaultValue false */
  readonly apart?: boolean;
  /** Seconds after which a run is given up, and fails. @defaultValue none */
  readonly runSeconds?: number;
  /** Ends the sweep once batches under way are done. */
  readonly signal?: AbortSignal;
  /** Called as runs are done. */
  readonly onProgress?: (progress: SweepProgress) => void;
  /** Called with what a user should know: a changed study, a damaged part. */
  readonly onNotice?: (notice: string) => void;
  /** The command line, for the manifest. */
  readonly command?: string;
  /** The script of each thread. */
  readonly worker?: URL;
}

/** What a sweep found in its folder, and what it did. */
export interface SweepReport {
  /** Runs of the study, or of the shard. */
  readonly all: number;
  /** Runs that were done before. */
  readonly before: number;
  /** Runs that this sweep did, failed ones included. */
  readonly done: number;
  /** Number of these that failed. */
  readonly failed: number;
  /** Runs in the folder that belong to no point of the study; they are kept. */
  readonly others: number;
  /** Files of the folder that cannot be read, whose runs are repeated. */
  readonly damaged: readonly Damage[];
  /** How it ended. */
  readonly how: Gone['how'];
  /** How well the difference is known for which the study asks precision, if it does. */
  readonly known?: Known;
}

/**
 * Does the missing runs of a study, and keeps them in a folder. It may be killed at any moment and called
 * again.
 * @throws {InputError} if somebody else is at work in the folder, or it cannot be written; finished runs
 * are kept
 */
export async function sweep(
  plan: StudyPlan,
  folder: string,
  options: SweepOptions = {},
): Promise<SweepReport> {
  const {
    threads: asked,
    shard,
    workers,
    retry = false,
    saveEvery = 10,
    runSeconds,
    apart,
    signal,
    onProgress = () => {},
    onNotice = () => {},
    command = 'sweep',
    worker,
  } = options;
  if (shard !== undefined) refuseShards(plan);
  refuseWithoutThings(plan);
  refuseLinks(folder);
  const places = layout(folder);
  const lock = await lockWhenDead(places.lock, onNotice, signal);
  try {
    makeFolder(places.runs);
    const { manifest: listed, broken } = findManifest(folder);
    const earlier = broken === undefined ? listed : rebuiltManifest(folder);
    const damaged: Damage[] = [];
    const whole: ListedPart[] = [];
    // All parts are read once; everything else uses the inventory.
    const inventory = new Inventory();
    const measured = plan.measures.filter(
      (name) => partsOfGoalMetric(name) !== undefined || partsAtMonth(name) !== undefined,
    );
    for (const part of scanParts(folder, (damage) => damaged.push(damage))) {
      whole.push(...listedAs(part));
      inventory.add(knownPart(part), await readIds(part, measured));
    }
    // Columns of all runs of this model, including those already in the folder.
    const context = contextOf(plan);
    const { contexts } = inventory;
    const target = unified([context, ...contexts.filter((each) => modelOf(each) === modelOf(context))]);
    for (const damage of damaged) {
      onNotice(noticeOf(damage, places.damaged, places.manifest));
      setAside(folder, damage);
    }
    for (const { source } of plan.scenarios)
      if (source.kind === 'file')
        writeOwn(join(places.scenarios, `${fingerprint(source.text)}.yaml`), source.text);
    const manifest = manifestWith(earlier, plan, begunSession(command, plan.file, shard));
    const ledger = new Ledger(folder, lock, manifest, whole);

    tellHealed(await healParts(ledger, target, inventory), onNotice);
    tidyUp(folder, inventory.monthsInUse);
    const others = [
      ...new Set(contexts.filter((each) => modelOf(each) !== modelOf(context)).map(nameOfModel)),
    ];
    if (others.length > 0)
      onNotice(
        `Runs of ${others.join(' and of ')} are kept under names of their own (columns model and ` +
          `code); those of ${nameOfModel(context)} are added.`,
      );

    const order = new RunOrder(plan);
    const isDone = (id: string): boolean =>
      inventory.isFailed(id) ? !retry : inventory.isWhole(id) && (!plan.monthly || inventory.hasMonths(id));
    const todo = await toDo(order, { has: isDone }, shard, signal);
    const before = todo.all - todo.ordinals.length;
    const again = todo.ordinals.reduce((sum, _, i) => sum + Number(inventory.has(idAt(todo, i))), 0);
    if (again > 0)
      onNotice(
        `${again} runs that are here ${retry ? 'and failed, or ' : ''}lack months or goals that are ` +
          'asked for are done again.',
      );
    const foreign = shard === undefined ? inventory.size - before - again : 0;
    tellChanges(earlier, plan, foreign, before, onNotice);
    for (const note of plan.notes) onNotice(note);
    if (order.leftOut > 0)
      onNotice(
        `Conditions leave out ${order.leftOut} of ${plan.design.points * plan.scenarios.length} points.`,
      );
    const threads = payingThreads(asked, todo.ordinals.length);
    if (workers === undefined && todo.ordinals.length > 0) onNotice(threadsTold({ threads, asked }));
    const failedBefore = retry ? 0 : inventory.failed;
    const writer = new PartWriter(ledger, target, {
      longest: saveEvery,
      onPart: (part, records) => inventory.add(part, records.map(idOfRecord)),
    });
    const convert = converter(context, target);
    let count = 0;
    let gone: Gone;
    try {
      gone = await goThrough(order, context, todo, {
        threads,
        ...(runSeconds === undefined ? {} : { runSeconds }),
        ...(apart === undefined ? {} : { apart }),
        ...(signal === undefined ? {} : { signal }),
        ...(worker === undefined ? {} : { worker }),
        ...(workers === undefined
          ? {}
          : { pool: (setting: CommonToBatches) => workersElsewhere(setting, workers, onNotice) }),
        onProgress,
        take(records) {
          for (const record of records) {
            count++;
            writer.add(convert(record));
          }
        },
        ...(before === 0 ? {} : { remember: (pairs: Pairs) => remember(pairs, order, folder, signal) }),
      });
      writer.flush();
    } catch (error) {
      if (error instanceof Lost) throw error;
      // Runs that cannot be written now are repeated by the next sweep; the manifest may meet the same
      // full disk.
      try {
        writer.flush();
      } catch {
        /*
         * Report the first error.
         */
      }
      try {
        ledger.change({
          ended: new Date().toISOString(),
          how: 'stopped by a fault',
          done: count - writer.waiting,
        });
        ledger.write();
      } catch {
        /* As above. */
      }
      if (!(error instanceof InputError) || error instanceof NoServer) throw error;
      const mend =
        'make room or choose another place, and give the same command again: ' +
        `${before + count - writer.waiting} of ${todo.all} runs are kept`;
      throw new InputError(
        error.source,
        error.problems.map((problem) => ({ ...problem, mend })),
      );
    }
    const { how, done: doneNow, failed, known } = gone;
    // Repeated runs occur twice, and long sweeps leave many small parts.
    tellHealed(await healParts(ledger, target, inventory), onNotice);
    ledger.change({
      ended: new Date().toISOString(),
      how: how === 'interrupted' ? 'interrupted' : 'finished',
      done: doneNow,
      failed,
    });
    ledger.finish();
    return {
      all: todo.all,
      before,
      done: doneNow,
      failed: failed + failedBefore,
      others: foreign,
      damaged,
      how,
      ...(known === undefined ? {} : { known }),
    };
  } catch (error) {
    throw ofDisk(folder, error);
  } finally {
    lock.release();
  }
}

/** A study with things of a script can be run only by that script. */
function refuseWithoutThings({ own, things, file }: StudyPlan): void {
  if (own === undefined || things !== undefined) return;
  throw new InputError(file.name ?? 'study', [
    {
      path: 'own',
      expected: 'a study of what comes with Joined-Up and of scenario files',
      found: own.things.map(({ kind, id }) => `${kind} '${id}'`).join(', '),
      mend: 'run the script that made it: study({ … }).run({ out })',
    },
  ]);
}

/** The notice of something damaged or missing, and what is done about it. */
function noticeOf({ file, how, why }: Damage, damaged: string, manifest: string): string {
  if (file === manifest) return `Set aside in ${damaged}, and made again from the parts: ${file} (${why})`;
  if (how === 'foreign') return `Left where it is, and left out: ${file} (${why})`;
  return how === 'missing'
    ? `Missing, and its runs are done again if the study asks for them: ${file} (${why})`
    : `Set aside in ${damaged}, and its runs are done again: ${file} (${why})`;
}

function tellHealed({ converted, different }: Healed, onNotice: (notice: string) => void): void {
  if (converted > 0)
    onNotice(
      counted`${converted} {0|run that is here is|runs that are here are} written anew with the same
          columns as new ones: parameters that are varied now are filled in, formulas that are new or
          have changed are computed.`,
    );
  if (different.length > 0)
    onNotice(
      counted`${different.length} {0|run|runs} stood here twice with different numbers, so a machine
          went wrong; one of each was kept: ${different.slice(0, 10).join(', ')}`,
    );
}

const nameOfModel = ({ model, code }: Context): string =>
  `model ${model}${code === '' ? '' : ` (code ${code})`}`;

/** Gives pairs the values of runs that are already in the folder. */
async function remember(
  pairs: Pairs,
  order: RunOrder,
  folder: string,
  signal?: AbortSignal,
): Promise<void> {
  const { precision, formulas } = order.plan;
  const wanted = new Map<string, number>();
  for (let ordinal = 0; ordinal < order.count; ordinal++) {
    if (ordinal % NAMED_AT_ONCE === 0) await setImmediate();
    signal?.throwIfAborted();
    const place = order.placeOf(ordinal);
    if (
      [precision!.regime, precision!.reference].includes(order.plan.regimes[place.regime]) &&
      order.takes(place)
    )
      wanted.set(order.idOf(place), ordinal);
  }
  const text = formulas.find(({ id }) => id === precision!.outcome)?.formula.text;
  for (const part of scanParts(folder, () => {})) {
    const read = outcomeOf(precision!.outcome, text, part.context, allOf(part.context));
    for (const record of await readRecords(part)) {
      const ordinal = wanted.get(record.runId);
      if (ordinal !== undefined) pairs.set(ordinal, read(record));
    }
  }
}

/** Notices of scenarios whose content has changed under the same id. */
const scenarioChanges = ({ scenarios = [] }: Manifest, plan: StudyPlan): string[] =>
  plan.scenarios.flatMap(({ source, scenario: { id } }) => {
    const was = scenarios.find((each) => each.id === id)?.digest;
    return was === undefined || was === contentOfScenario(source)
      ? []
      : [
          `the scenario ${id} is another one: its runs are done anew (column scenario_digest: ` +
            `was ${was}, is ${contentOfScenario(source)})`,
        ];
  });

function tellChanges(
  earlier: Manifest | undefined,
  plan: StudyPlan,
  others: number,
  before: number,
  onNotice: (notice: string) => void,
): void {
  const changes =
    earlier === undefined
      ? []
      : [...studyChanges(earlier.study, plan.file), ...scenarioChanges(earlier, plan)];
  if (changes.length > 0)
    onNotice(
      [
        'The study has changed since these results were begun:',
        ...changes.map((line) => `  ${line}`),
        `${before} of its runs are here already and stay; what is new is added` +
          (others > 0 ? `; ${others} runs that are no longer of it are kept` : '') +
          '.',
      ].join('\n'),
    );
}
