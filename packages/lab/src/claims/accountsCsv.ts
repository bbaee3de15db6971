import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';
import { isYesOrNo } from './accountReport.ts';
import type { TriedClaim } from './tryClaim.ts';

/**
 * The tables of a tried claim as CSV: a row for each number, with its 95 % interval over worlds; empty
 * where nothing is known.
 */
export function accountsSheet({ claim, scenario, reports, interval = 'student' }: TriedClaim): Sheet {
  const rows = reports.flatMap(({ account, cells, worlds: each }) =>
    account.rows.flatMap((row, r) =>
      account.columns.map(({ name, kind }, c) => {
        const { mean, low, high, worlds } = cells[r][c];
        return [
          claim.id,
          scenario,
          account.id,
          row,
          name,
          kind,
          ...[mean, low, high].map((value) => (Number.isNaN(value) ? '' : value)),
          worlds,
          isYesOrNo(
            kind,
            each.map((world) => world[r][c]),
          )
            ? 'wilson'
            : interval,
        ];
      }),
    ),
  );
  return {
    name: 'tables',
    rows: [
      ['claim', 'scenario', 'table', 'row', 'column', 'kind', 'mean', 'low', 'high', 'worlds', 'interval'],
      ...rows,
    ],
  };
}

/** The same table as CSV. */
export const accountsCsv = (found: TriedClaim): string => csvText(accountsSheet(found).rows);
