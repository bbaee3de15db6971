import { isMissing } from '../summary/isMissing.ts';
import { difference } from '../summary/rounding.ts';

/**
 * Differences of pairs, value minus reference; pairs with a missing side are left out, and sides that
 * differ by rounding only differ by exactly 0.
 * @param values - parallel to `reference`: the same seeds, so the same luck
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
