import type { CellReading } from '@joined-up/core';

/** One need of one segment: what it got. */
export interface GapRow {
  /** Id of the segment. */
  readonly segment: string;
  /** Id of the service. */
  readonly service: string;
  /** What all supplied, effective effort a month, mean over seeds. */
  readonly supply: number;
  /** What the segment needed, effective effort a month, mean over seeds. */
  readonly need: number;
  /** Seeds in which supply fell short of need. */
  readonly short?: number;
}

/**
 * Averages what the observer `cells` saw, over runs of one regime. A scenario may draw cells anew for each
 * seed: a cell counts where it is.
 * @param readings - one a run
 */
export function gapRows(readings: readonly (readonly CellReading[])[]): readonly GapRow[] {
  const cells = new Map<
    string,
    { segment: string; service: string; supply: number; need: number; short: number; count: number }
  >();
  for (const { segment, service, supply, need } of readings.flat()) {
    const id = JSON.stringify([segment, service]);
    const cell = cells.get(id) ?? { segment, service, supply: 0, need: 0, short: 0, count: 0 };
    cells.set(id, {
      ...cell,
      supply: cell.supply + supply,
      need: cell.need + need,
      short: cell.short + Number(supply < need),
      count: cell.count + 1,
    });
  }
  return [...cells.values()].map(({ segment, service, supply, need, short, count }) => ({
    segment,
    service,
    supply: supply / count,
    need: need / count,
    short,
  }));
}
