import type { CarrierReading } from '@joined-up/core';

/** What one ministry adds to duplication in cells it shares with another, in one run. */
export interface CarrierRow {
  /** Id of the ministry that adds to it. */
  readonly ministry: string;
  /** Id of the ministry that it shares the cell with. */
  readonly other: string;
  /** Share of all supply; all rows of a run add up to the metric `duplication`. */
  readonly excess: number;
  /** The run's seed; rows without one count as one seed together. */
  readonly seed?: string | number;
}

/** Rows from the observer `carriers`, over runs of one regime; pairs that share nothing are left out. */
export function carrierRows(
  readings: readonly { readonly seed: string | number; readonly reading: CarrierReading }[],
): readonly CarrierRow[] {
  return readings.flatMap(({ seed, reading: { ministries, excess } }) =>
    ministries.flatMap((ministry, i) =>
      ministries.flatMap((other, j): CarrierRow[] =>
        // Keep the diagonal, so that every ministry and every seed has a row.
        i === j || excess[i * ministries.length + j] > 0
          ? [{ ministry, other, excess: excess[i * ministries.length + j], seed }]
          : [],
      ),
    ),
  );
}
