import { metrics } from '@joined-up/core';
import { csv, type SpreadsheetLook } from '../tables/csv.ts';

interface Row {
  readonly seed: string | number;
  readonly regime: string;
  readonly summary: Readonly<Record<string, number | null>>;
}

/** Metrics that the runs have, in the order of ODD §7.6; others last. */
export function metricsOf(runs: readonly Row[]): readonly string[] {
  const found = new Set(runs.flatMap(({ summary }) => Object.keys(summary)));
  const known = metrics.map(({ id }) => id).filter((id) => found.has(id));
  return [...known, ...[...found].filter((id) => !known.includes(id))];
}

/**
 * The data of a report: a row per run, a column per metric, missing values empty.
 * @param look - for whose Excel it is; without it the data are for programs
 */
export const dataCsv = (
  scenario: string,
  runs: readonly Row[],
  metricIds: readonly string[],
  look?: SpreadsheetLook,
): string =>
  csv(
    ['scenario', 'regime', 'seed', ...metricIds],
    runs.map(({ regime, seed, summary }) => [
      scenario,
      regime,
      seed,
      ...metricIds.map((metric) => summary[metric] ?? null),
    ]),
    look,
  );

/** CSV as a data link, so that a page needs no network to offer it. */
export const dataLink = (text: string): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(text).replaceAll('%2C', ',')}`;
