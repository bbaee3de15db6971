import type { Sheet } from '@joined-up/scenarios/table';
import type { Docked } from '@joined-up/statistics';
import { csvText } from '../tables/csvText.ts';

/** A docking as tidy CSV, one row for each comparison; unknown values are empty. */
export const dockingSheet = (rows: readonly Docked[]): Sheet => ({
  name: 'docking',
  rows: [
    [
      'kind',
      'metric',
      'regime',
      'reference',
      'margin',
      'ours',
      'ours_sd',
      'ours_runs',
      'ours_missing',
      'theirs',
      'theirs_sd',
      'theirs_runs',
      'theirs_missing',
      'difference',
      'low',
      'high',
      'verdict',
    ],
    ...rows.map(
      ({ kind, metric, regime, reference, margin, ours, theirs, difference, low, high, verdict }) => [
        kind,
        metric,
        regime,
        reference,
        margin,
        ours.mean,
        ours.standardDeviation,
        ours.count,
        ours.missing,
        theirs.mean,
        theirs.standardDeviation,
        theirs.count,
        theirs.missing,
        difference,
        low,
        high,
        verdict,
      ],
    ),
  ],
});

/** The same table as CSV. */
export const dockingCsv = (found: readonly Docked[]): string => csvText(dockingSheet(found).rows);
