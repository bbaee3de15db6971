import { execFileSync } from 'node:child_process';
import type { Measurement } from './measure.ts';

/** Processes that measure a case; the least time counts, as other load can only slow it down. */
const TRIES = 3;

/**
 * One case, each time in a process of its own: earlier measurements have compiled nothing for it and left
 * no garbage.
 * @param file - of `bundleOf`
 */
export const measured = (file: string, name: string, regime: string): Measurement =>
  eachTime(
    Array.from({ length: TRIES }, () => once(file, name, regime)),
    (times) => Math.min(...times),
  );

/** Combines measurements of one case by a rule, such as the least or the median of each time. */
export function eachTime(
  all: readonly Measurement[],
  rule: (times: readonly number[]) => number,
): Measurement {
  const of = (time: 'setUp' | 'oneMore' | 'stepping' | 'observing'): number =>
    rule(all.map((one) => one[time]));
  return {
    ...all[0],
    setUp: of('setUp'),
    oneMore: of('oneMore'),
    stepping: of('stepping'),
    observing: of('observing'),
  };
}

/** Measures a case once, in a process of its own. */
export const once = (file: string, name: string, regime: string): Measurement =>
  JSON.parse(execFileSync(process.execPath, [file, name, regime], { encoding: 'utf8' })) as Measurement;
