import { mattersOf } from '@joined-up/claims';
import type { DoseOptions, DoseRow } from '@joined-up/viz';
import type { AccountReport } from './accountReport.ts';

/**
 * A reported response as the chart `doseResponse` takes it: the first of its measures, minus that at the
 * first level.
 */
export function doseRows({
  account: {
    head,
    rows,
    measures: [measure],
  },
  cells,
  worlds,
}: AccountReport): { readonly rows: readonly DoseRow[]; readonly what: DoseOptions } {
  return {
    rows: rows.map((label, row) => ({
      ...cells[row][1],
      label,
      worlds: worlds.map((world) => world[row][1]),
    })),
    what: {
      metric: measure.id,
      measureName: measure.name,
      lever: head,
      matters: mattersOf(
        measure,
        worlds.map((world) => world[0][0]),
      ),
    },
  };
}
