import type { Account, Arm } from '../claim.ts';
import { metric } from '../measure.ts';
import { less, meanOver } from '../world.ts';
import { isHighest } from './response.ts';

const outcome = metric('outcome');

/** Smallest gap of which a share means anything. */
const LEAST_GAP = 0.01;

/**
 * How much of the gap between a worst and a best case each way of coordinating closes (ODD §3), how often
 * each is the best, and how much the best one closes.
 */
export function gapClosed(ways: Readonly<Record<string, Arm>>, none: Arm, all: Arm): Account {
  const arms = Object.values(ways);
  return {
    id: 'gap closed',
    title: 'Outcome: gap that is left, and share of the gap to the status quo that is closed',
    head: 'regime',
    rows: [...Object.keys(ways), 'the best of them'],
    columns: [
      { name: 'gap left', kind: 'difference' },
      { name: 'share closed', kind: 'value' },
      { name: 'best in', kind: 'share' },
    ],
    arms: [none, all, ...arms],
    measures: [outcome],
    values(world) {
      const [worst, best] = [none, all].map((arm) => meanOver(world, (runs) => outcome.of(runs(arm))));
      const reached = arms.map((arm) => meanOver(world, (runs) => outcome.of(runs(arm))));
      const known = reached.filter((one) => one !== null);
      const row = (one: number | null, first: number | null) => [
        less(best, one),
        shareOf(less(one, worst), less(best, worst)),
        first,
      ];
      return [
        ...reached.map((one, place) => row(one, isHighest(reached, place))),
        row(known.length === 0 ? null : Math.max(...known), null),
      ];
    },
  };
}

const shareOf = (closed: number | null, gap: number | null): number | null =>
  closed === null || gap === null || gap < LEAST_GAP ? null : closed / gap;
