import { execFileSync } from 'node:child_process';
import type { Measurement } from './measure.ts';

/**
 * One measurement, in a process of its own: what was measured before it has compiled nothing for it and
 * left no garbage.
 * @param file - of `bundleOf`
 */
export const measured = (file: string, name: string, regime: string): Measurement =>
  JSON.parse(execFileSync(process.execPath, [file, name, regime], { encoding: 'utf8' })) as Measurement;
