import { metrics } from '@joined-up/core';
import { csvText } from './csvText.ts';
import type { RunRow } from '../runs/results.ts';

/** Rows as CSV: `run_id, scenario, regime, seed, [month,]` and a column a metric; missing values are empty. */
export function runsCsv(rows: readonly RunRow[], monthly: boolean): string {
  const header = [
    'run_id',
    'scenario',
    'regime',
    'seed',
    ...(monthly ? ['month'] : []),
    ...metrics.map(({ id }) => id),
  ];
  return csvText(
    [
      header,
      ...rows.map(({ runId, scenario, regime, seed, month, values }) => [
        runId,
        scenario,
        regime,
        String(seed),
        ...(monthly ? [month] : []),
        ...metrics.map(({ id }) => values[id]),
      ]),
    ],
    { cast: { number: String } },
  );
}
