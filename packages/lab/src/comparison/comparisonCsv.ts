import type { IntervalKind } from '@joined-up/statistics';
import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';
import type { ComparisonRow } from './compare.ts';

/** A comparison as tidy CSV, one row for each metric and regime. @param interval - kind of its intervals */
export const comparisonSheet = (
  rows: readonly ComparisonRow[],
  interval: IntervalKind = 'student',
): Sheet => ({
  name: 'comparison',
  rows: [
    [
      'metric',
      'regime',
      'reference',
      'mean',
      'reference_mean',
      'difference',
      'low',
      'high',
      'pairs',
      'missing',
      'lower',
      'equal',
      'higher',
      'p',
      'p_holm',
      'interval',
    ],
    ...rows.map(
      ({
        metric,
        regime,
        reference,
        mean,
        referenceMean,
        difference: { mean: difference, low, high, count, missing, lower, equal, higher },
        p,
        adjusted,
      }) => [
        metric,
        regime,
        reference,
        mean,
        referenceMean,
        difference,
        low,
        high,
        count,
        missing,
        lower,
        equal,
        higher,
        p,
        adjusted,
        interval,
      ],
    ),
  ],
});

/** The same table as CSV. */
export const comparisonCsv = (found: readonly ComparisonRow[]): string =>
  csvText(comparisonSheet(found).rows);
