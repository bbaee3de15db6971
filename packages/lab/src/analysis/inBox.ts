import type { Limit } from '@joined-up/statistics';
import type { SampledWorlds } from './worldsOf.ts';

/** Does a world lie within all limits? @param point - values of its names */
export const inBox = (
  { names, options }: Pick<SampledWorlds, 'names' | 'options'>,
  point: readonly number[],
  limits: readonly Limit[],
): boolean =>
  limits.every(({ name, low, high, options: left }) => {
    const value = point[names.indexOf(name)];
    if (left !== undefined) return left.includes(options[name][value]);
    return (low === null || value >= low) && (high === null || value < high);
  });
