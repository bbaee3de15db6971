import {
  begin,
  decodeSnapshot,
  defaultParameters,
  encodeSnapshot,
  regime as named,
  resume,
  snapshot,
  type Government,
} from '@joined-up/core';
import { readFileSync } from 'node:fs';
import { runMonths } from './running.ts';

/**
 * Runs in its own process: reads a run and its snapshot from standard input, goes on, and prints the
 * snapshot at the end.
 */
interface Task {
  readonly government: Government;
  readonly regime: string;
  readonly seed: string;
  readonly start: number;
  readonly months: number;
  readonly snapshot: string;
}

const task = JSON.parse(readFileSync(0, 'utf8')) as Task;
const maker = named(task.regime);
const run = begin(
  task.government,
  defaultParameters,
  maker.make(task.government, defaultParameters),
  task.seed,
  task.start,
);
process.stdout.write(
  encodeSnapshot(snapshot(runMonths(resume(run, decodeSnapshot(task.snapshot)), task.months))),
);
