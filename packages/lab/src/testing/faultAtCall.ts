import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';
import { checkResults } from '../store/checkResults.ts';
import { mergeResults } from '../store/mergeResults.ts';
import { statusOf } from '../sweep/statusOf.ts';
import { diskError, onDisturbedDisk, type Disturb } from './disturbedDisk.ts';
import { smallSweep } from './smallSweep.ts';

/** Number of runs of the tiny study, each written as soon as it is done. */
const RUNS = 2;
const go = (folder: string) =>
  smallSweep(
    folder,
    { regimes: ['status-quo', 'cog'], seeds: '1', months: 3, monthly: true },
    { saveEvery: 0 },
  );

/** How a sweep that met a fault went. */
export interface Met {
  /** Number of file system calls that it made; if no more than `at`, it met no fault. */
  readonly calls: number;
  /** Did it report that it finished? */
  readonly ended: boolean;
}

/** Sweeps the tiny study; `meet` is called with each file system call and its number, from 0. */
export async function sweepMeeting(
  folder: string,
  meet: (call: number, ...about: Parameters<Disturb>) => void,
): Promise<Met> {
  let calls = 0;
  const ended = await onDisturbedDisk(
    folder,
    (name, place) => meet(calls++, name, place),
    () =>
      go(folder).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof InputError) && (error as Error).name !== 'Lost') throw error;
          return false;
        },
      ),
  );
  return { calls, ended };
}

/** Sweeps the tiny study with an error of the disk at call `at`. */
export const sweepWithError = (folder: string, code: string, at: number): Promise<Met> =>
  sweepMeeting(folder, (call, name, place) => {
    if (call === at) throw diskError(code, name, place);
  });

/** Names of the parts of results when they are merged: each is the digest of its content. */
export async function contentOfResults(folder: string, out: string): Promise<string[]> {
  await mergeResults([folder], out);
  return ['runs', 'months'].flatMap((table) =>
    existsSync(join(out, table)) ? readdirSync(join(out, table)).sort() : [],
  );
}

/** The results of the tiny study without faults. @param folder - two folders get this name */
export async function undisturbed(folder: string): Promise<string[]> {
  await go(folder);
  return contentOfResults(folder, `${folder}-merged`);
}

/**
 * Continues a sweep that met a fault.
 * @returns what is wrong with its folder, a line each: a clean check though something is missing, or other
 * results than without the fault
 * @param ended - did the sweep report that it finished?
 */
export async function wrongAfter(
  folder: string,
  ended: boolean,
  content: readonly string[],
): Promise<string[]> {
  const wrong: string[] = [];
  // An early fault may leave no folder of results; saying so is correct too.
  const checked = await checkResults(folder).catch(refusal);
  const status = await statusOf([folder], undefined, () => {}).catch(refusal);
  if (ended) {
    if (checked === undefined || checked.findings.length > 0)
      wrong.push(`it ended well, and check says ${JSON.stringify(checked?.findings ?? 'nothing')}`);
    if (status?.done !== RUNS) wrong.push(`it ended well with ${status?.done ?? 0} of ${RUNS} runs`);
  }
  if (checked !== undefined && status !== undefined) {
    if (checked.findings.length === 0 && checked.runs !== status.done)
      wrong.push(`check is clean with ${checked.runs} runs where status says ${status.done}`);
    if (status.done + status.missing !== RUNS)
      wrong.push(`${status.done} runs are done and ${status.missing} are missing, of ${RUNS}`);
  }
  await go(folder);
  const { findings } = await checkResults(folder);
  if (findings.length > 0) wrong.push(`after going on, check says ${JSON.stringify(findings)}`);
  const now = await contentOfResults(folder, `${folder}-merged`);
  if (now.join() !== content.join()) wrong.push('after going on, the content is another one');
  return wrong;
}

function refusal(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error;
}
