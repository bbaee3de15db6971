import type { MetricId, RegimeName } from '@joined-up/core';
import type { PairedDifference } from '@joined-up/statistics';
import { pairedDifference, type PairedOptions, type PairedRow } from '@joined-up/viz';

/** Options of charts of results (see `pairedDifference` of `@joined-up/viz`). */
export type ResultsChartOptions = Partial<Omit<PairedOptions, 'metric'>>;

/** Results of an experiment or a study. Prints itself as a table. */
export interface Results {
  /** Rows for a chart of one outcome: those of the same seed belong together. */
  values(outcome: MetricId | (string & {})): PairedRow[];
  /**
   * An outcome of a regime against the first one, or another, paired by luck.
   * @throws {InputError} for an outcome or a regime that these results do not have
   */
  difference(
    outcome: MetricId | (string & {}),
    regime: RegimeName,
    reference?: RegimeName,
    options?: { /** Of the interval, between 0 and 1. @defaultValue 0.95 */ readonly level?: number },
  ): PairedDifference;
  /**
   * A picture of an outcome under each regime, and of paired differences to the first one.
   * `show(results.chart('outcome'), 'outcome.svg')` keeps it.
   */
  chart(outcome: MetricId | (string & {}), options?: ResultsChartOptions): SVGSVGElement;
  /**
   * CSV with a row for each run, under headings: scenario, regime and seed first; missing values are
   * empty.
   */
  csv(): string;
  /** The means of every regime as a table of text. */
  toString(): string;
}

/** The chart of some results. @param regimes - the first is the reference, unless options name another */
export function chartOf(
  results: Pick<Results, 'values'>,
  regimes: readonly { readonly id: string; readonly name?: string }[],
  outcome: string,
  options: ResultsChartOptions = {},
): SVGSVGElement {
  const names = Object.fromEntries(
    regimes.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])),
  );
  return pairedDifference(results.values(outcome), {
    reference: regimes[0].id,
    ...options,
    metric: outcome,
    names: { ...names, ...options.names },
  });
}
