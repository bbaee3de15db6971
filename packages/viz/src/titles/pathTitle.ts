import type { PathRow } from '../rows/pathRows.ts';
import type { MetricWords, RegimeWords, Words } from './words.ts';

export interface PathFacts {
  readonly rows: readonly PathRow[];
  /** Month of the reform. */
  readonly start: number;
  /** +1 if more of the metric is worse, −1 if less is. */
  readonly worse: 1 | -1;
  readonly matters: number;
  /** Month of recovery by seed; `null`: not yet. */
  readonly recovery?: readonly (number | null)[];
}

/** The month by which at least half have recovered; `undefined` if fewer have. */
export function medianRecovery(recovery: readonly (number | null)[]): number | undefined {
  const known = recovery.filter((month) => month !== null).sort((a, b) => a - b);
  const half = Math.ceil(recovery.length / 2);
  return recovery.length > 0 && known.length >= half ? known[half - 1] : undefined;
}

/**
 * The month from the reform on in which the mean difference is worst, if that is by more than `matters`;
 * `ends` is the first later month in which it is no longer worse.
 */
export function dipOf({
  rows,
  start,
  worse,
  matters,
}: PathFacts): { readonly deepest: PathRow; readonly ends: number | undefined } | undefined {
  const after = rows.filter(({ month }) => month >= start);
  const loss = ({ mean }: PathRow): number => mean * worse;
  const deep = after.filter((row) => loss(row) > matters);
  if (deep.length === 0) return undefined;
  const deepest = deep.reduce((worst, row) => (loss(row) > loss(worst) ? row : worst));
  const later = after.filter(({ month }) => month > deepest.month);
  return { deepest, ends: later.find((row) => loss(row) <= 0)?.month };
}

/** Whether the mean stays within `matters` from the reform on. */
const isFlat = ({ rows, start, matters }: PathFacts): boolean =>
  rows.every(({ month, mean }) => month < start || Math.abs(mean) <= matters);

/**
 * The finding of a path: hardly any difference, no dip, a dip that ends in a month, a dip that stays, or,
 * if recovery is known, by when half of the seeds have recovered.
 */
export function pathTitle(
  facts: PathFacts,
  metric: MetricWords,
  regime: RegimeWords,
  { finding, titles }: Words,
): string {
  const dip = dipOf(facts);
  if (dip === undefined)
    return isFlat(facts)
      ? finding.inThisModel(finding.same([regime], metric.findings.same))
      : titles.noDip(metric, regime);
  const last = facts.rows.at(-1)!.month;
  if (facts.recovery !== undefined) {
    const month = medianRecovery(facts.recovery);
    if (month !== undefined) return titles.halfRecover(regime, month);
    return titles.fewRecover(
      regime,
      facts.recovery.filter((at) => at !== null).length,
      facts.recovery.length,
      last,
    );
  }
  return dip.ends === undefined
    ? titles.dipStays(metric, regime, last)
    : titles.dipEnds(metric, regime, dip.ends);
}
