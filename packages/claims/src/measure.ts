import { metricNamed, type Observer, type Run } from '@joined-up/core';
import { smallestDifference } from '@joined-up/statistics';

/** One number of a run, or of a run and its twin without a shock: a metric, or what an observer saw. */
export interface Measure {
  /** Unique; names its column in tables. */
  readonly id: string;
  /** For people to read. */
  readonly name: string;
  /** Least and largest value. @defaultValue no upper end */
  readonly range?: readonly [number, number];
  /** Ids of the metrics that it reads. @defaultValue none */
  readonly metrics?: readonly string[];
  /** Observers that it reads. @defaultValue none */
  readonly observers?: readonly Observer[];
  /**
   * Reads the number; `null` if the run has none.
   * @param calm - the same run without the shock, if a series has both
   */
  of(run: Run, calm?: Run): number | null;
}

/**
 * A metric of ODD §7.6, or `outcome:<goal>` or `coverage:<goal>`, over the last 24 months.
 * @throws {RangeError} for an unknown id
 */
export function metric(id: string): Measure {
  const known = metricNamed(id);
  if (known === undefined) throw new RangeError(`measure: expected the id of a metric, received '${id}'`);
  return { id, name: known.name, range: known.range, metrics: [id], of: ({ summary }) => summary[id] };
}

/** A measure of what an observer saw. */
export const seen = <Seen>(
  observer: Observer<Seen>,
  described: Pick<Measure, 'id' | 'name' | 'range'>,
  of: (seen: Seen) => number | null,
): Measure => ({
  ...described,
  observers: [observer as Observer],
  of: ({ observed }) => of(observed[observer.id] as Seen),
});

/** A measure, or the id of a metric. */
export type Measured = string | Measure;
/**
 * The measure itself, or the one of a metric by its id.
 * @throws {RangeError} for an unknown id
 */
export const measureOf = (measured: Measured): Measure =>
  typeof measured === 'string' ? metric(measured) : measured;

/**
 * Smallest difference of a measure that matters, in its unit.
 * @param usual - values of the side that is compared with
 */
export const mattersOf = ({ range }: Measure, usual: readonly (number | null)[]): number =>
  smallestDifference(range, usual);
