import type { Problem } from '@joined-up/core';

/** Most rows to hold in memory until the last run is done, some 1.5 KB each. */
const MOST_ROWS = 1_000_000;

/**
 * The problem of runs whose rows would not fit into memory; undefined if they do.
 * @param months - months of each run that have a row; 0: none
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
