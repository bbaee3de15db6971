import { luckOf, uniform } from '@joined-up/core';
import type { Draw } from '@joined-up/statistics';

/** Draws for resampling, keyed by a name: the same name, the same intervals. */
export function keyedDraws(name: string): Draw {
  const luck = luckOf(name);
  return (place) => uniform(luck, 0, place);
}
