import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { buildCommandLine } from '../release/commandLine.ts';

/** Milliseconds that the built command line takes as a whole process. */
export interface ProgramTimes {
  /** `node -e 0`: the least for any program of Node. */
  readonly node: number;
  readonly help: number;
  /** `run stylised --regime cog --seeds 1-20`. */
  readonly twenty: number;
  /** 2,000 runs on one thread, and on all. */
  readonly oneThread: number;
  readonly allThreads: number;
}

const MANY = ['run', 'stylised', '--regime', 'cog', '--seeds', '1-2000', '--quiet', '--threads'];

/** Builds the command line and times it: the least of several tries, since others can only make it slower. */
export async function timeProgram(): Promise<ProgramTimes> {
  const main = await buildCommandLine();
  return {
    node: least(5, '-e', '0'),
    help: least(5, main, '--help'),
    twenty: least(5, main, 'run', 'stylised', '--regime', 'cog', '--seeds', '1-20', '--quiet'),
    oneThread: least(2, main, ...MANY, '1'),
    allThreads: least(2, main, ...MANY, String(availableParallelism())),
  };
}

const least = (tries: number, ...words: string[]): number =>
  Math.min(...Array.from({ length: tries }, () => timed(words)));

function timed(words: readonly string[]): number {
  const from = performance.now();
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const milliseconds = performance.now() - from;
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}`);
  return milliseconds;
}
