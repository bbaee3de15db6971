import type { Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import type { Government } from './government.ts';
import type { Shock } from './shock.ts';

/**
 * A government for each seed, and what else a run needs to begin. What the scenario knows is the same for
 * every seed; what nobody knows it draws from the seed.
 */
export interface Scenario {
  /** What commands, studies and results call it. */
  readonly id: string;
  /** For people to read. */
  readonly name: string;
  /** A sentence or two for lists and reports: which government, seen how. */
  readonly description: string;
  /** Months to simulate, whole, 1 to 12,000. */
  readonly months: number;
  /** Month t0 at whose start a regime begins, whole, 0 to 12,000. */
  readonly start: number;
  /** Parameters that differ from their defaults in this scenario. */
  readonly parameters: Partial<Parameters>;
  /** Shocks from outside, the same under every regime. */
  readonly shocks?: readonly Shock[];
  /** Regimes of its own, besides those of ODD §3. */
  readonly regimes?: readonly RegimeMaker[];
  /**
   * The government of a seed: equal arguments, equal government. It must not be changed afterwards: runs
   * keep what they have read of it.
   */
  government(seed: Seed, parameters: Parameters): Government;
}
