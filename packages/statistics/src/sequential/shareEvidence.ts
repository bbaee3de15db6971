/** Alternatives, as fractions of the way from the boundary to 1; farther ones have more weight. */
const STEPS = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4, 1] as const;
const WEIGHT = STEPS.reduce((sum, step) => sum + step, 0);

/**
 * Evidence that a share lies above a boundary: how much better shares above it explain the draws than the
 * boundary does. If the true share is at or below the boundary, it ever reaches 1/ε with a probability of
 * at most ε, however often one looks and for whatever reason one stops.
 * @param hits - of `count` draws; whole numbers, 0 ≤ hits ≤ count
 * @param boundary - in (0, 1)
 * @returns 0 or more; 1 says nothing either way
 * @throws {RangeError} for an invalid boundary or counts
 * @see Ville (1939), Étude critique de la notion de collectif; Robbins (1970), Statistical methods related
 * to the law of the iterated logarithm, Annals of Mathematical Statistics 41:1397–1409
 */
export function evidenceAbove(boundary: number, hits: number, count: number): number {
  if (!(boundary > 0 && boundary < 1))
    throw new RangeError(`evidenceAbove: expected a boundary in (0, 1), received ${boundary}`);
  if (!(hits >= 0 && hits <= count))
    throw new RangeError(`evidenceAbove: expected 0 to ${count} hits, received ${hits}`);
  return STEPS.reduce((sum, step) => {
    const share = boundary + step * (1 - boundary);
    // 0⁰ is 1: a share of 1 is consistent with draws that never missed.
    return (
      sum + (step / WEIGHT) * (share / boundary) ** hits * ((1 - share) / (1 - boundary)) ** (count - hits)
    );
  }, 0);
}

/** The same below the boundary. @see {@link evidenceAbove} */
export const evidenceBelow = (boundary: number, hits: number, count: number): number =>
  evidenceAbove(1 - boundary, count - hits, count);
