import { studentInterval, wilsonInterval, mean } from '@joined-up/statistics';
import type { Account, Column, Told, ToldNumber, WorldNumbers } from './account.ts';

export type { Told, ToldNumber, WorldNumbers };

/** What worlds tell, with 95 % intervals over worlds. */
export const told = (account: Account, worlds: WorldNumbers): Told => ({
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

function numberOf(kind: Column['kind'], values: readonly (number | null)[]): ToldNumber {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN, worlds: 0 };
  const yesOrNo = kind === 'share' && known.every((value) => value === 0 || value === 1);
  const interval = yesOrNo
    ? wilsonInterval(known.filter((value) => value > 0).length, known.length)
    : studentInterval(known);
  return { mean: mean(known), ...interval, worlds: known.length };
}
