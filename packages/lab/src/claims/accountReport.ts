import type { Account, Column } from '@joined-up/claims';
import { studentInterval, wilsonInterval, mean, type Interval } from '@joined-up/statistics';

/** A number over worlds: each world counts once. */
export interface ReportedNumber extends Interval {
  /** Mean over worlds; of a share, of how many worlds. NaN where nothing is known. */
  readonly mean: number;
  /** Worlds in which it is known. */
  readonly worlds: number;
}

/** An account over worlds. */
export interface AccountReport {
  readonly account: Account;
  /** Shape [row][column]. */
  readonly cells: readonly (readonly ReportedNumber[])[];
  /** What each world tells, shape [world][row][column]; `null` where not known. */
  readonly worlds: WorldNumbers;
}

export type WorldNumbers = readonly (readonly (readonly (number | null)[])[])[];

/** What worlds tell, with 95 % intervals over worlds. */
export const reportOn = (account: Account, worlds: WorldNumbers): AccountReport => ({
  account,
  worlds,
  cells: account.rows.map((_, row) =>
    account.columns.map(({ kind }, column) =>
      numberOf(
        kind,
        worlds.map((world) => world[row][column]),
      ),
    ),
  ),
});

function numberOf(kind: Column['kind'], values: readonly (number | null)[]): ReportedNumber {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN, worlds: 0 };
  const yesOrNo = kind === 'share' && known.every((value) => value === 0 || value === 1);
  const interval = yesOrNo
    ? wilsonInterval(known.filter((value) => value > 0).length, known.length)
    : studentInterval(known);
  return { mean: mean(known), ...interval, worlds: known.length };
}
