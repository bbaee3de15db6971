import type { CellReading } from '@joined-up/core';

/** How far the need of a segment for a service was met. */
export interface GapRow {
  /** Id of the segment. */
  readonly segment: string;
  /** Id of the service. */
  readonly service: string;
  /** Supply of all ministries, effective effort per month, mean over the seeds that have the cell. */
  readonly supply: number;
  /** Need of the segment, effective effort per month, mean over the same seeds. */
  readonly need: number;
  /** Seeds in which supply fell short of need. */
  readonly short?: number;
}

/**
 * Averages the readings of the observer `cells` over runs of one regime. A scenario may draw other cells
 * for each seed: each cell is averaged over the seeds that have it.
 * @param readings - one per run
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
