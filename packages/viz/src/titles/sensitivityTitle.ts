import type { Estimated } from '../rows/sensitivityRows.ts';
import type { Words } from './words.ts';

/** An index that parameters are ranked by. */
export interface Ranked extends Estimated {
  readonly parameter: string;
}

/** Whether the whole interval lies above the floor; false without an interval or a floor. */
export const standsOut = ({ low }: Estimated, floor: number | null): boolean =>
  floor !== null && low > floor;

/**
 * The finding: how many parameters stand out from the noise, and the first one if its interval lies above
 * that of the next.
 */
export function sensitivityTitle(
  ranked: readonly Ranked[],
  floor: number | null,
  { sensitivity }: Words,
  nameOf: (id: string) => string,
): string {
  const [first, second] = ranked.toSorted((a, b) => b.estimate - a.estimate);
  const count = ranked.filter((row) => standsOut(row, floor)).length;
  if (count === 0) return sensitivity.none;
  const apart = standsOut(first, floor) && (second === undefined || first.low > second.high);
  return apart
    ? sensitivity.standOutFirst(count, ranked.length, nameOf(first.parameter))
    : sensitivity.standOut(count, ranked.length);
}
