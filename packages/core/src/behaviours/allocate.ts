import type { Decision } from './decision.ts';

/**
 * Where the effort of a unit should go: a share of its capacity for each of its mandates, each ≥ 0, adding
 * up to 1; `usual` is what the model aims at. The unit moves towards it as fast as `reallocationRate` and
 * its layers let it.
 * @example
 * ```ts
 * const evenHanded: Behaviour = {
 *   id: 'even-handed',
 *   allocate: ({ mandates }) => mandates.map(() => 1 / mandates.length),
 * };
 * ```
 */
export interface UnitPlan extends Decision<readonly number[]> {
  /** Id of the unit. */
  readonly unit: string;
  /** Its mandates, in the order of the shares. */
  readonly mandates: readonly {
    readonly segment: string;
    readonly service: string;
    /** Share of its capacity that it has there now, in [0, 1]. */
    readonly now: number;
    /** What it sees itself supply there, what it believes others supply, and need: effective effort a month. */
    readonly seen: number;
    readonly belief: number;
    readonly need: number;
  }[];
}
