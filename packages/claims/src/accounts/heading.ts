import type { Account } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';

/** The common parts of an account of measures. */
export const heading = (
  title: string,
  head: string,
  rows: readonly string[],
  measured: readonly Measured[],
): Pick<Account, 'id' | 'title' | 'head' | 'rows' | 'measures'> => ({
  id: title.toLowerCase(),
  title,
  head,
  rows,
  measures: measured.map(measureOf),
});
