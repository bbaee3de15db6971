import {
  committee,
  governed,
  strengthenedCentre,
  time,
  type RegimeMaker,
  type TimeReading,
} from '@joined-up/core';
import { experiment } from '@joined-up/lab';
import { bestRow, timeBars, timeRow, timeTable } from '@joined-up/viz';
import { draws } from '../evaluate.ts';
import type { Example } from '../example.ts';

/** A centre with this many monthly committees, distributed over the goals. */
const withCommittees = (count: number): RegimeMaker =>
  governed(
    `committees-${count}`,
    `${count} committees`,
    'A centre with committees.',
    ({ goals }, parameters) => ({
      centre: strengthenedCentre(parameters),
      more: Array.from({ length: count }, (_, i) =>
        committee(`committee-${i}`, [goals[i % goals.length].id], { kind: 'centre' }, parameters),
      ),
    }),
  );

export function howCommitteesEatTime(): Example {
  const counts = [0, 2, 4, 8, 16, 32];
  const { runs } = experiment({
    scenario: 'stylised',
    regimes: counts.map(withCommittees),
    seeds: 16,
    metrics: ['outcome'],
    observe: [time],
  });
  const rows = counts.map((count) => {
    const own = runs[`committees-${count}`];
    return timeRow(
      String(count),
      own.map(({ observed }) => observed.time as TimeReading),
      own.map(({ summary }) => summary.outcome),
    );
  });
  const best = bestRow(
    counts.map((count) => runs[`committees-${count}`].map(({ summary }) => summary.outcome!)),
    draws,
  );
  return {
    question: 'How do committees eat time?',
    draw: (look) => timeBars(rows, { ...look, along: 'committees', best }),
    table: (look) => timeTable(rows, { ...look, along: 'committees' }),
  };
}
