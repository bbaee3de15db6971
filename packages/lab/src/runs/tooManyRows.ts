import type { Problem } from '@joined-up/core';

/** Rows that are held in memory until the last run is done, some 1.5 KB each. */
const MOST_ROWS = 1_000_000;

/**
 * What is wrong with runs that would not fit into memory, if they are held there.
 * @param months - of each run that have a row of their own; 0: none
 */
export function tooManyRows(runs: number, months = 0): Problem | undefined {
  const rows = runs * (1 + months);
  if (rows <= MOST_ROWS) return undefined;
  return {
    path: 'seeds',
    expected: `at most ${MOST_ROWS} rows, as all of them are held in memory`,
    found: months > 0 ? `${runs} runs, each with ${months} months` : `${runs} runs`,
    mend: "name fewer seeds, or keep runs in a folder: 'joined-up sweep'",
  };
}
