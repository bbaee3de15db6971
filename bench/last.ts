import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { modelVersion } from '@joined-up/core';
import type { Measurement } from './measure.ts';
import type { ProgramTimes } from './program.ts';

/** The last recorded numbers, and where they were measured. */
export interface Last {
  readonly model: string;
  readonly node: string;
  readonly cpu: string;
  readonly measurements: readonly Measurement[];
  readonly program: ProgramTimes;
}

const file = new URL('last.json', import.meta.url);

export const readLast = (): Last | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Last) : undefined;

export const lastOf = (measurements: readonly Measurement[], program: ProgramTimes): Last => ({
  model: modelVersion,
  node: process.versions.node,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  measurements,
  program,
});

export const writeLast = (last: Last): void => writeFileSync(file, `${JSON.stringify(last, null, 2)}\n`);
