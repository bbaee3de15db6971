/**
 * An edge between two values, with the lower one below it and the higher one at or above it: halfway, or
 * the higher value if no number lies between.
 */
export function edgeBetween(lower: number, higher: number): number {
  const half = lower / 2 + higher / 2;
  return half > lower && half <= higher ? half : higher;
}
