import { InputError } from '@joined-up/core';
import { loadOwn } from '../own/loadOwn.ts';
import { tooManyRows } from '../runs/tooManyRows.ts';
import { payingThreads } from '../threads/payingThreads.ts';
import { contextOf } from '../store/context.ts';
import { IdSet } from '../store/idSet.ts';
import { readRecords } from '../store/readRecords.ts';
import type { RunRecord } from '../store/runRecord.ts';
import { refuseDamage, scanParts } from '../store/scanParts.ts';
import { goThrough } from '../sweep/goThrough.ts';
import { RunOrder } from '../sweep/runOrder.ts';
import { sweep } from '../sweep/sweep.ts';
import { toDo } from '../sweep/toDo.ts';
import { placedRuns, type PartOfRuns } from './placedRuns.ts';
import { planStudy } from './planStudy.ts';
import { readStudyFile } from './readStudyFile.ts';
import { StudyResults } from './studyResults.ts';
import { saidStudy, type StudyInputs } from './studyInputs.ts';
import type { StudyPlan } from './studyPlan.ts';

/** Where to keep the results of a study, and how many threads to use. */
export interface StudyRunOptions {
  /** Keep results in a folder, and continue from what it holds. Default: in memory only. */
  readonly out?: string;
  /** At most; no more are taken than pay off (`payingThreads`). @defaultValue as many as pay off */
  readonly threads?: number;
}

/** A study that is ready to be run. Prints itself as what it would do. */
export interface RunnableStudy {
  /** What it will run: every government, regime, point and seed. */
  readonly plan: StudyPlan;
  /** Does the runs that are missing, and returns all results. */
  run(options?: StudyRunOptions): Promise<StudyResults>;
  /** What it will do, in a few lines. */
  toString(): string;
}

/** Up to this many runs are done before threads would have started. */
const FEW_RUNS = 40;

/**
 * A study for a script: an object, with scenarios, regimes, metrics and behaviours of your own if you
 * like, or the path of a study file. For a file that names a module, use `study(await readStudy(file))`.
 * @throws {InputError} naming everything that is wrong with it at once
 * @example
 * ```ts
 * const results = await study({
 *   scenarios: 'stylised',
 *   regimes: ['status-quo', 'cog'],
 *   levers: { mandate: [0.2, 0.8] },
 *   seeds: 2,
 *   months: 36,
 * }).run();
 * const better = results.difference('outcome', 'cog').higher;
 * ```
 */
export function study(from: StudyInputs | StudyPlan | string): RunnableStudy {
  const plan = typeof from === 'string' ? readStudyFile(from) : isPlan(from) ? from : planOf(from);
  const result: RunnableStudy = {
    plan,
    run: (options = {}) => run(plan, options),
    toString() {
      const { design, notes, seeds, regimes, scenarios } = plan;
      return (
        `${plan.file.name ?? 'A study'}: ${design.points} points × ${seeds.length} seeds × ` +
        `${regimes.length} regimes` +
        (scenarios.length > 1 ? ` × ${scenarios.length} scenarios` : '') +
        ` = ${new RunOrder(plan).count} runs at most; varied: ` +
        `${design.names.join(', ') || 'nothing'}${notes.map((note) => `\n${note}`).join('')}`
      );
    },
  };
  return Object.assign(result, { [Symbol.for('nodejs.util.inspect.custom')]: () => result.toString() });
}

const isPlan = (from: StudyInputs | StudyPlan): from is StudyPlan => 'file' in from && 'fixed' in from;

function planOf(said: StudyInputs): StudyPlan {
  const { file, things, sources } = saidStudy(said);
  return planStudy(file, { sources, ...(file.own === undefined ? {} : { things }) });
}

async function run(planned: StudyPlan, { out, threads }: StudyRunOptions): Promise<StudyResults> {
  const plan = await withThings(planned, threads, out);
  const order = new RunOrder(plan);
  const alone = order.count <= FEW_RUNS || (plan.own !== undefined && plan.own.module === undefined);
  const { scenarios, monthly } = plan;
  const months = monthly ? Math.max(...scenarios.map((each) => each.months)) : 0;
  const many = tooManyRows(order.count, months);
  if (out === undefined && many !== undefined)
    throw new InputError('study', [
      { ...many, mend: "name fewer seeds, or a folder: run({ out: 'results' })" },
    ]);
  const chosen = payingThreads(threads ?? (alone ? 1 : undefined), order.count);
  const context = contextOf(plan);
  const records: RunRecord[] = [];
  if (out === undefined) {
    const { known } = await goThrough(order, context, await toDo(order, new IdSet()), {
      threads: chosen,
      take: (batch) => records.push(...batch),
    });
    return new StudyResults(order, placedRuns(order, [{ context, records }]), known);
  }
  const { known } = await sweep(plan, out, { threads: chosen });
  const parts: PartOfRuns[] = [];
  for (const part of scanParts(out, refuseDamage))
    parts.push({ context: part.context, records: await readRecords(part) });
  return new StudyResults(order, placedRuns(order, parts), known);
}

/** The study with things of its own taken from the module, as threads import them. */
async function withThings(
  plan: StudyPlan,
  threads: number | undefined,
  out: string | undefined,
): Promise<StudyPlan> {
  const { own } = plan;
  if (own === undefined) return plan;
  if (own.module !== undefined) return { ...plan, things: await loadOwn(own) };
  const asked = [
    ...(out === undefined ? [] : ['results in a folder, whose ids contain what they are made of']),
    ...((threads ?? 1) > 1 ? [`${threads} threads`] : []),
  ];
  if (asked.length === 0) return plan;
  throw new InputError('study', [
    {
      path: 'module',
      expected:
        'a module that exports ' +
        own.things.map(({ kind, id }) => `the ${kind} '${id}'`).join(', ') +
        `, for ${asked.join(' and ')}`,
      found: 'none',
      mend: "put them into a file of their own, and say module: new URL('./mine.ts', import.meta.url)",
    },
  ]);
}
