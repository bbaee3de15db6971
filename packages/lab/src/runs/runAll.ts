import { setImmediate } from 'node:timers/promises';
import { InputError, resolveParameters, type Parameters, type Scenario } from '@joined-up/core';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { payingThreads, type TakenThreads } from '../threads/payingThreads.ts';
import { poolOf } from '../threads/poolOf.ts';
import { workerFile } from '../threads/workerFile.ts';
import { checkPairedRuns } from './checkPairedRuns.ts';
import { columnsOf } from './columnsOf.ts';
import { runId } from './runId.ts';
import { runTask } from './runTask.ts';
import type { PairedRuns } from './pairedRuns.ts';
import type { PairedResults, RunRow } from './pairedResults.ts';
import type { Refusal, Task, TaskResult } from './task.ts';
import { tasksOf } from './tasks.ts';
import { worthwhileThreads } from './worthwhileThreads.ts';

/** Milliseconds of work after which it is roughly known how long the rest will take. */
const LOOK = 500;

/** Number of threads, callbacks, and a signal. */
export interface RunAllOptions {
  /**
   * Most threads; never more than pay off (`payingThreads`).
   * @defaultValue as many as the runs are worth
   */
  readonly threads?: number;
  /** Called when threads are taken. */
  readonly onThreads?: (taken: TakenThreads) => void;
  /** Called after each batch with the number of runs done. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends the work early; the promise is rejected. */
  readonly signal?: AbortSignal;
}

/**
 * Does paired runs on several threads. The rows do not depend on their number.
 * @throws {InputError} for an invalid scenario or invalid parameters
 */
export async function runAll(
  runs: PairedRuns,
  { threads, onThreads, onProgress = () => {}, signal }: RunAllOptions = {},
): Promise<PairedResults> {
  const all = runs.seeds.length * runs.regimes.length;
  if (all === 0) return { summaries: [], months: [], observed: {} };
  // Check here, so that problems are reported once, before any run.
  checkPairedRuns(runs);
  const tasks = tasksOf(runs);
  let done = 0;
  const count: Count = (task, result) => {
    done += task.seeds.length * task.regimes.length;
    onProgress(done, all);
    return result;
  };
  return joined(
    runs,
    tasks,
    await (threads === undefined
      ? asWorthwhile(tasks, count, { signal, onThreads })
      : onSeveral(tasks, threads, count, { signal, onThreads })),
  );
}

type Count = (task: Task, result: TaskResult) => TaskResult;
type Hearing = Pick<RunAllOptions, 'onThreads' | 'signal'>;

/**
 * Begins on this thread, and takes as many for the rest as pay off: a run may take a millisecond or
 * minutes, which only running shows. The fastest batch is the best estimate, as code is still being
 * compiled in the first ones.
 */
async function asWorthwhile(tasks: readonly Task[], count: Count, hearing: Hearing): Promise<TaskResult[]> {
  const from = performance.now();
  let [last, fastest] = [from, Infinity];
  const first = await oneByOne(tasks, count, hearing.signal, () => {
    const now = performance.now();
    fastest = Math.min(fastest, now - last);
    last = now;
    return now - from > LOOK;
  });
  const rest = tasks.slice(first.length);
  return [
    ...first,
    ...(await onSeveral(rest, worthwhileThreads((fastest * rest.length) / 1000), count, hearing)),
  ];
}

function onSeveral(
  tasks: readonly Task[],
  asked: number,
  count: Count,
  { signal, onThreads }: Hearing,
): Promise<TaskResult[]> {
  const threads = payingThreads(asked, tasks.length);
  if (threads === 1) return oneByOne(tasks, count, signal);
  onThreads?.({ threads, asked });
  return inPool(tasks, threads, count, signal);
}

/** @param enough - asked after each task: is it time to stop? */
async function oneByOne(
  tasks: readonly Task[],
  count: Count,
  signal?: AbortSignal,
  enough = (): boolean => false,
): Promise<TaskResult[]> {
  const results: TaskResult[] = [];
  for (const task of tasks) {
    signal?.throwIfAborted();
    results.push(count(task, runTask(task)));
    // Lets signals and the progress bar be handled.
    await setImmediate();
    if (enough()) break;
  }
  return results;
}

async function inPool(
  tasks: readonly Task[],
  threads: number,
  count: Count,
  signal?: AbortSignal,
): Promise<TaskResult[]> {
  const pool = await poolOf<Task, TaskResult | Refusal>(workerFile('runsWorker', import.meta.url), {
    threads,
    signal,
  });
  try {
    return await Promise.all(
      tasks.map(async (task) => {
        const answer = await pool.run(task, { signal });
        if ('problems' in answer) throw new InputError(answer.source, answer.problems);
        return count(task, answer);
      }),
    );
  } finally {
    await pool.destroy();
  }
}

/** Puts runs in order, regime by regime, and names each. */
function joined(
  { scenario: source, regimes, months: asked, parameters = {}, monthly = false, measures }: PairedRuns,
  tasks: readonly Task[],
  results: readonly TaskResult[],
): PairedResults {
  const scenario = scenarioOf(source);
  const months = asked ?? scenario.months;
  const changed = changedIn(scenario, parameters);
  const columns = columnsOf(measures).map(({ id }) => id);
  const monthsOfRun = monthly ? months : 0;
  const joint = {
    summaries: [] as RunRow[],
    months: [] as RunRow[],
    observed: {} as Record<string, Readonly<Record<string, unknown>>[]>,
  };
  regimes.forEach((regime, r) =>
    tasks.forEach(({ seeds }, t) => {
      const result = results[t];
      seeds.forEach((seed, s) => {
        const place = s * regimes.length + r;
        (joint.observed[regime] ??= []).push(result.observed[place]);
        const run = {
          runId: runId(source, regime, changed, seed, months),
          scenario: scenario.id,
          regime,
          seed,
        };
        joint.summaries.push({ ...run, values: valuesAt(result.summaries, columns, place) });
        for (let month = 0; month < monthsOfRun; month++)
          joint.months.push({
            ...run,
            month,
            values: valuesAt(result.months, columns, place * monthsOfRun + month),
          });
      });
    }),
  );
  return joint;
}

/** Parameters that differ from the scenario's own. */
const changedIn = (scenario: Scenario, parameters: Partial<Parameters>): Partial<Parameters> => {
  const usual: Readonly<Record<string, number>> = resolveParameters(scenario.parameters);
  return Object.fromEntries(Object.entries(parameters).filter(([name, value]) => value !== usual[name]));
};

const valuesAt = (
  table: Float64Array,
  columns: readonly string[],
  row: number,
): Record<string, number | null> =>
  Object.fromEntries(columns.map((id, m) => [id, missingAsNull(table[row * columns.length + m])]));

const missingAsNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
