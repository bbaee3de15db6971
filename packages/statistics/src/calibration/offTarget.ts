import { difference } from '../summary/rounding.ts';
import type { Pattern } from './pattern.ts';

/** How far a value is from a target, in its unit; of a range from its nearer end, and 0 inside of it. NaN of NaN. */
export function offTarget(target: Pattern['target'], value: number): number {
  if (typeof target === 'number') return Math.abs(difference(value, target));
  const [low, high] = target;
  return Number.isNaN(value) ? Number.NaN : Math.max(0, difference(low, value), difference(value, high));
}
