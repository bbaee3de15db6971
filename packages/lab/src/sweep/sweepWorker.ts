// Runs in each thread of a sweep.
import { workerData } from 'piscina';
import { loadOwn } from '../own/loadOwn.ts';
import type { OwnThings } from '../own/own.ts';
import type { Batch, BatchResult, CommonToBatches } from './batch.ts';
import { runBatch } from './runBatch.ts';

const setting = workerData as CommonToBatches;
/** Imported once. */
let things: Promise<OwnThings> | undefined;

export default async function work(batch: Batch): Promise<BatchResult> {
  if (setting.own === undefined) return runBatch(setting, batch);
  things ??= loadOwn(setting.own);
  return runBatch(setting, batch, await things);
}
