import type { Sheet } from '@joined-up/scenarios/table';
import { columnsOf } from '../runs/columnsOf.ts';
import { csvText } from './csvText.ts';
import type { RunRow } from '../runs/pairedResults.ts';

/**
 * Rows as CSV: `run_id, scenario, regime, seed, [month,]` and a column for each metric; missing values are
 * empty.
 * @param measures - metrics of single goals, in columns after all others
 */
export function runsSheet(
  rows: readonly RunRow[],
  monthly: boolean,
  measures: readonly string[] = [],
): Sheet {
  const columns = columnsOf(measures).map(({ id }) => id);
  const header = ['run_id', 'scenario', 'regime', 'seed', ...(monthly ? ['month'] : []), ...columns];
  return {
    name: monthly ? 'months' : 'runs',
    rows: [
      header,
      ...rows.map(({ runId, scenario, regime, seed, month, values }) => [
        runId,
        scenario,
        regime,
        String(seed),
        ...(monthly ? [month] : []),
        ...columns.map((id) => values[id]),
      ]),
    ],
  };
}

/** The same table as CSV. */
export const runsCsv = (
  rows: readonly RunRow[],
  monthly: boolean,
  measures: readonly string[] = [],
): string => csvText(runsSheet(rows, monthly, measures).rows);
