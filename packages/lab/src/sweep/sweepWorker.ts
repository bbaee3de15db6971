// What each thread of a sweep runs.
import { workerData } from 'piscina';
import type { Batch, BatchResult, Setting } from './batch.ts';
import { runBatch } from './runBatch.ts';

export default function work(batch: Batch): BatchResult {
  const result = runBatch(workerData as Setting, batch);
  return result;
}
