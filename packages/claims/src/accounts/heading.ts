import type { Account } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';

/** How an account of measures begins. */
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
