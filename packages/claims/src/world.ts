import { difference, mean } from '@joined-up/statistics';
import type { Runs } from './claim.ts';

/** The mean over the replicates of a world that have a value; `null` if none has. */
export function meanOver(world: readonly Runs[], value: (runs: Runs) => number | null): number | null {
  const known = world.map(value).filter((one) => one !== null);
  return known.length === 0 ? null : mean(known);
}

/** One minus the other; `null` if either is not known. */
export const less = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : difference(one, other);

/** The sum; `null` if one is not known. */
export const added = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
