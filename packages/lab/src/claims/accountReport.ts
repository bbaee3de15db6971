import type { Account, Column } from '@joined-up/claims';
import {
  meanInterval,
  wilsonInterval,
  mean,
  type Draw,
  type Interval,
  type IntervalKind,
} from '@joined-up/statistics';
import { keyedDraws } from './keyedDraws.ts';

/** A number over worlds: each world counts once. */
export interface ReportedNumber extends Interval {
  /** Mean over worlds; for a share of worlds, that share. NaN if nothing is known. */
  readonly mean: number;
  /** Number of worlds in which it is known. */
  readonly worlds: number;
}

/** An account over worlds. */
export interface AccountReport {
  /** The account reported on. */
  readonly account: Account;
  /** Shape [row][column]. */
  readonly cells: readonly (readonly ReportedNumber[])[];
  /** The numbers of each world, shape [world][row][column]; `null` where not known. */
  readonly worlds: WorldNumbers;
}

export type WorldNumbers = readonly (readonly (readonly (number | null)[])[])[];

/**
 * Reports an account with 95 % intervals over worlds: of the given kind, or Wilson's for shares of worlds.
 */
export const reportOn = (
  account: Account,
  worlds: WorldNumbers,
  interval: IntervalKind = 'student',
): AccountReport => ({
  account,
  worlds,
  cells: account.rows.map((_, row) =>
    account.columns.map(({ kind }, column) =>
      numberOf(
        kind,
        worlds.map((world) => world[row][column]),
        interval,
        keyedDraws(`${account.id} ${row} ${column}`),
      ),
    ),
  ),
});

/** Is it a share of worlds that say yes? Then its interval is Wilson's. */
export const isYesOrNo = (kind: Column['kind'], values: readonly (number | null)[]): boolean =>
  kind === 'share' && values.every((value) => value === null || value === 0 || value === 1);

function numberOf(
  kind: Column['kind'],
  values: readonly (number | null)[],
  asked: IntervalKind,
  draw: Draw,
): ReportedNumber {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN, worlds: 0 };
  const interval = isYesOrNo(kind, known)
    ? wilsonInterval(known.filter((value) => value > 0).length, known.length)
    : meanInterval(known, asked, draw);
  return { mean: mean(known), ...interval, worlds: known.length };
}
