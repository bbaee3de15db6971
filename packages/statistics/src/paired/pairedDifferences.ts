import { isMissing } from '../summary/isMissing.ts';
import { difference } from '../summary/rounding.ts';

/**
 * Differences of pairs, value minus reference; a pair with a missing side is left out, and one whose sides
 * are the same but for rounding differs by exactly 0.
 * @param values - along the same places as `reference`: the same seeds, so the same luck
 * @throws {RangeError} if the two lists differ in length
 */
export function pairedDifferences(
  values: readonly (number | null)[],
  reference: readonly (number | null)[],
): number[] {
  if (values.length !== reference.length)
    throw new RangeError(
      `pairedDifferences: expected ${reference.length} values, received ${values.length}`,
    );
  return values.flatMap((value, i) => {
    const other = reference[i];
    return isMissing(value) || isMissing(other) ? [] : [difference(value, other)];
  });
}
