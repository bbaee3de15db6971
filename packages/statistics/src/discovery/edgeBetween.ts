/**
 * An edge between two values, the lower one below it, the higher one on or above it: halfway, or the higher
 * one where there is no number in between.
 */
export function edgeBetween(lower: number, higher: number): number {
  const half = lower / 2 + higher / 2;
  return half > lower && half <= higher ? half : higher;
}
