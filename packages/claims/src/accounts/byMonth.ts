import type { Run } from '@joined-up/core';
import { mean } from '@joined-up/statistics';
import type { Account, Arm } from '../claim.ts';
import { outcomeIn, outcomePath } from '../observers/outcomePath.ts';

/** First and last month of periods from month 12 on: quarters while a reform settles, then years. */
export const periods: readonly (readonly [number, number])[] = [
  ...Array.from({ length: 8 }, (_, quarter) => [12 + 3 * quarter, 14 + 3 * quarter] as const),
  ...Array.from({ length: 5 }, (_, year) => [36 + 12 * year, 47 + 12 * year] as const),
];

/** The difference of outcomes by month; and the share of worlds and months in which it is above 0. */
export function byMonth(title: string, claimed: Arm, other: Arm): Account {
  return {
    id: 'by month',
    title,
    head: 'months',
    rows: [...periods.map(([first, last]) => `${first}–${last}`), 'all months'],
    arms: [claimed, other],
    measures: [outcomeIn(0, 0)],
    columns: [
      { name: 'Outcome', kind: 'difference' },
      { name: 'worlds above 0', kind: 'share' },
      { name: 'months above 0', kind: 'share' },
    ],
    values(world) {
      const monthly = world.map((runs) =>
        pathOf(runs(claimed)).map((value, month) => value - pathOf(runs(other))[month]),
      );
      return [...periods, [12, Infinity] as const].map(([first, last]) => {
        const months = monthly.flatMap((path) =>
          last < path.length || last === Infinity ? path.slice(first, last + 1) : [],
        );
        if (months.length === 0) return [null, null, null];
        return [
          mean(months),
          Number(mean(months) > 0),
          months.filter((value) => value > 0).length / months.length,
        ];
      });
    },
    picture: 'months',
  };
}

const pathOf = ({ observed }: Run): readonly number[] => observed[outcomePath.id] as readonly number[];
