import { expect, it } from 'vitest';
import type { Account } from '@joined-up/claims';
import { tellAccount } from './tellAccount.ts';
import { reportOn } from './accountReport.ts';

const account: Account = {
  id: 'x',
  title: 'Dose and response',
  head: 'committees',
  rows: ['0', '32'],
  arms: [],
  measures: [],
  values: () => [],
  columns: [
    { name: 'Outcome', kind: 'value' },
    { name: 'minus 0', kind: 'difference' },
    { name: 'highest here', kind: 'share' },
  ],
};

it('shows numbers with their intervals, shares in per cent, a dash for the unknown, and no sign before zero', () => {
  const worlds = [
    [
      [0.25, 0, 1],
      [0.25, -0.125, 0],
    ],
    [
      [0.75, -1e-12, 1],
      [null, 0.125, 0],
    ],
  ];
  expect(tellAccount(reportOn(account, worlds))).toEqual(
    [
      '  Dose and response',
      '    committees  Outcome               minus 0                highest here',
      '    0           0.50 [−2.68, 3.68]    0.00 [0.00, 0.00]      100 %',
      '    32          0.25                  0.00 [−1.59, +1.59]    0 %',
    ].map((line) =>
      expect.stringMatching(
        new RegExp(`^${line.replaceAll(/[[\]+]/g, String.raw`\$&`).replaceAll(/ {2,}/g, ' +')}$`),
      ),
    ),
  );
});
