import { difference } from '../summary/rounding.ts';
import type { Pattern } from './pattern.ts';

/**
 * Distance of a value from a target, in its unit; from the nearer end of a range, 0 inside it. NaN for
 * NaN.
 */
export function offTarget(target: Pattern['target'], value: number): number {
  if (typeof target === 'number') return Math.abs(difference(value, target));
  const [low, high] = target;
  return Number.isNaN(value) ? Number.NaN : Math.max(0, difference(low, value), difference(value, high));
}
