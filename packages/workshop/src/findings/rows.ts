import { timeParts } from '@joined-up/core';
import {
  gapChanges,
  GAP_MATTERS,
  recoveryMonths,
  pathRows,
  type CarrierRow,
  type GapChange,
  type GapRow,
  type MonthlyRun,
  type PathRow,
  type TimeRow,
} from '@joined-up/viz';
import type { Results } from '../engine/results.ts';
import { START } from '../setting/months.ts';

/** Frequencies are told out of this many governments. */
export const TOLD = 50;

/**
 * Need and supply of each field, over the governments in which it exists; `short`: how many of 50 such
 * governments fall short there.
 */
export function gapRowsOf(results: Results, count: number): GapRow[] {
  const { segments, services } = results.layout!;
  const size = segments.length * services.length;
  const sums = Array.from({ length: size }, () => ({ need: 0, supply: 0, short: 0, count: 0 }));
  for (let seed = 0; seed < count; seed++) {
    const [need, supply] = [results.need(seed), results.supply(seed)];
    for (let cell = 0; cell < size; cell++) {
      if (Number.isNaN(need[cell])) continue;
      const sum = sums[cell];
      sum.need += need[cell];
      sum.supply += supply[cell];
      sum.short += Number(supply[cell] < need[cell]);
      sum.count++;
    }
  }
  return sums.flatMap(({ need, supply, short, count: present }, cell) =>
    present === 0
      ? []
      : [
          {
            segment: segments[Math.floor(cell / services.length)],
            service: services[cell % services.length],
            need: need / present,
            supply: supply / present,
            short: Math.round((TOLD * short) / present),
          },
        ],
  );
}

/** Gaps under A and under B, and how many gaps B narrows and widens by at least `GAP_MATTERS`. */
export function gapMoves(
  a: Results,
  b: Results,
  count: number,
): {
  readonly gapsA: readonly GapRow[];
  readonly gapsB: readonly GapRow[];
  readonly changes: readonly GapChange[];
  readonly narrower: number;
  readonly wider: number;
} {
  const [gapsA, gapsB] = [gapRowsOf(a, count), gapRowsOf(b, count)];
  const changes = gapChanges(gapsA, gapsB);
  return {
    gapsA,
    gapsB,
    changes,
    narrower: changes.filter(({ before, after }) => after - before >= GAP_MATTERS).length,
    wider: changes.filter(({ before, after }) => before - after >= GAP_MATTERS).length,
  };
}

/** Where capacity goes: shares that add up to 1, means over governments. */
export function timeRowOf(label: string, results: Results, count: number): TimeRow {
  const sums = timeParts.map(() => 0);
  for (let seed = 0; seed < count; seed++)
    results.time(seed).forEach((share, part) => {
      sums[part] += share / count;
    });
  const [implementing, meetings, disruption, mission, blocked] = sums;
  return { label, implementing, meetings, disruption, mission, blocked };
}

/** What each ministry adds to duplication in fields it shares with another one, for each government. */
export function carrierRowsOf(results: Results, count: number): CarrierRow[] {
  const { ministries } = results.layout!;
  return Array.from({ length: count }, (_, seed) => {
    const excess = results.excess(seed);
    return ministries.flatMap((ministry, i) =>
      ministries.flatMap((other, j): CarrierRow[] => {
        const value = excess[i * ministries.length + j];
        return i === j || value > 0 ? [{ ministry, other, excess: value, seed: seed + 1 }] : [];
      }),
    );
  }).flat();
}

/** B minus A in `outcome`, month by month, and the month in which each government has recovered. */
export function pathBetween(
  a: Results,
  b: Results,
  count: number,
): { readonly rows: readonly PathRow[]; readonly recovery: readonly (number | null)[] } {
  const runs = (
    [
      ['a', a],
      ['b', b],
    ] as const
  ).flatMap(([regime, results]) =>
    Array.from({ length: count }, (_, seed): MonthlyRun => ({
      seed,
      regime,
      monthly: Array.from(results.path(seed), (outcome, month) => ({ month, metrics: { outcome } })),
    })),
  );
  return {
    rows: pathRows(runs, 'outcome', 'b', 'a'),
    recovery: recoveryMonths(runs, 'outcome', 'b', 'a', START, 'higher'),
  };
}
