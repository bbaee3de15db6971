import type { Results } from '../engine/results.ts';
import type { Setting } from '../setting/setting.ts';

/** What the pictures of a comparison draw: A, B and the seeds both have run. */
export interface Sides {
  readonly a: Results;
  readonly b: Results;
  /** Number of seeds that both have run. */
  readonly count: number;
  /** Of A and of B. */
  readonly names: readonly [string, string];
  readonly settings: readonly [Setting, Setting];
  /** Whether the dials have moved since. */
  readonly stale: boolean;
}
