import type { Part, Reasons } from '@joined-up/scenarios';
import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';

/**
 * A decomposed difference as tidy CSV: a row for each part; the last is the whole difference, to which the
 * others add up.
 */
export function reasonsSheet(
  { count, parts, rest, together, difference }: Reasons,
  regime: string,
  reference: string,
  metric: string,
): Sheet {
  const all: readonly (Part & { readonly mechanism: string })[] = [
    ...parts,
    { mechanism: 'together', ...together },
    { mechanism: 'rest', ...rest },
    { mechanism: 'difference', ...difference },
  ];
  return {
    name: 'reasons',
    rows: [
      ['regime', 'reference', 'metric', 'mechanism', 'mean', 'low', 'high', 'pairs'],
      ...all.map(({ mechanism, mean, low, high }) => [
        regime,
        reference,
        metric,
        mechanism,
        mean,
        low,
        high,
        count,
      ]),
    ],
  };
}

/** The same table as CSV. */
export const reasonsCsv = (...found: Parameters<typeof reasonsSheet>): string =>
  csvText(reasonsSheet(...found).rows);
