import type { MonthlyRun } from '@joined-up/viz';
import type { RunRow } from '../runs/pairedResults.ts';

/** Monthly rows gathered by run, as paths need them. @param rows - by run, then month */
export function monthlyRuns(rows: readonly RunRow[]): readonly MonthlyRun[] {
  const runs: (MonthlyRun & {
    readonly runId: string;
    readonly monthly: { month: number; metrics: RunRow['values'] }[];
  })[] = [];
  for (const { runId, regime, seed, month, values } of rows) {
    if (runs.at(-1)?.runId !== runId) runs.push({ runId, regime, seed, monthly: [] });
    runs.at(-1)!.monthly.push({ month: month!, metrics: values });
  }
  return runs;
}
