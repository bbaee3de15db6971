import {
  measure,
  partsAtMonth,
  type Metric,
  type MetricValues,
  type Observer,
  type Run,
} from '@joined-up/core';

const WATCH = 'at months';

/** Observes metrics whose names end in a month; no observer if there are none. It tells shape [metric]. */
export function watchMonths(columns: readonly Metric[]): readonly Observer<Float64Array>[] {
  const months = columns.map(({ id }) => partsAtMonth(id)?.month);
  if (months.every((month) => month === undefined)) return [];
  return [
    {
      id: WATCH,
      months: 'all',
      begin() {
        const seen = new Float64Array(columns.length).fill(Number.NaN);
        let now = 0;
        return {
          see(observation) {
            for (let i = 0; i < columns.length; i++)
              if (months[i] === now) seen[i] = measure(columns[i], observation);
            now++;
          },
          tell: () => seen,
        };
      },
    },
  ];
}

/** A run in which metrics at a month have the value of that month, in the summary and in every row. */
export function withMonths<Of extends Pick<Run, 'summary' | 'monthly' | 'observed'>>(
  run: Of,
  columns: readonly Metric[],
): Of {
  const seen = run.observed[WATCH] as Float64Array | undefined;
  if (seen === undefined) return run;
  const set: MetricValues = Object.fromEntries(
    columns.flatMap(({ id }, i) =>
      partsAtMonth(id) === undefined ? [] : [[id, Number.isNaN(seen[i]) ? null : seen[i]] as const],
    ),
  );
  return {
    ...run,
    summary: { ...run.summary, ...set },
    monthly: run.monthly.map((row) => ({ ...row, metrics: { ...row.metrics, ...set } })),
  };
}
