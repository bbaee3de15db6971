import type { Limit } from '@joined-up/statistics';

/** Does a world lie within all limits? @param point - values of `names` */
export const inBox = (
  names: readonly string[],
  point: readonly number[],
  limits: readonly Limit[],
): boolean =>
  limits.every(({ name, low, high }) => {
    const value = point[names.indexOf(name)];
    return (low === null || value >= low) && (high === null || value < high);
  });
