import { execFileSync } from 'node:child_process';
import type { Measurement } from './measure.ts';

/** Processes that measure a case: others on the machine can only make it slower, and the least is told. */
const TRIES = 3;

/**
 * One case, each time in a process of its own: what was measured before it has compiled nothing for it and
 * left no garbage.
 * @param file - of `bundleOf`
 */
export function measured(file: string, name: string, regime: string): Measurement {
  const tries = Array.from({ length: TRIES }, () => once(file, name, regime));
  const least = (of: (one: Measurement) => number): number => Math.min(...tries.map(of));
  return {
    ...tries[0],
    setUp: least(({ setUp }) => setUp),
    oneMore: least(({ oneMore }) => oneMore),
    stepping: least(({ stepping }) => stepping),
    observing: least(({ observing }) => observing),
  };
}

const once = (file: string, name: string, regime: string): Measurement =>
  JSON.parse(execFileSync(process.execPath, [file, name, regime], { encoding: 'utf8' })) as Measurement;
