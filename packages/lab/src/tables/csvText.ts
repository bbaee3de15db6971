import { safeCell } from '@joined-up/viz';
import { stringify, type Options } from 'csv-stringify/sync';

/** Rows as CSV, as all of the laboratory's leave it: no text in them runs as a formula in a spreadsheet, or steers a terminal. */
export const csvText = (rows: readonly unknown[], { cast, ...options }: Options = {}): string =>
  stringify([...rows], { ...options, cast: { string: safeCell, ...cast } });
