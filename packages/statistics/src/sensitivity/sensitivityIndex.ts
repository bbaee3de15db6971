import type { Interval } from '../intervals/studentInterval.ts';

/** How much an output depends on a parameter, and how well that is known. */
export interface SensitivityIndex extends Interval {
  readonly name: string;
  readonly estimate: number;
}
