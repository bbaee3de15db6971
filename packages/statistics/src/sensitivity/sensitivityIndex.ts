import type { Interval } from '../intervals/studentInterval.ts';

/** How much an output depends on a parameter, and how well that is known. */
export interface SensitivityIndex extends Interval {
  /** Name of the parameter. */
  readonly name: string;
  /** The index itself; `low` and `high` are the ends of its interval. */
  readonly estimate: number;
}
