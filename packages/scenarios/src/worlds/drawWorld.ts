import {
  luckWithin,
  drawParameters,
  entityKey,
  luckOf,
  parameters as allParameters,
  type ParameterRecord,
  type Parameters,
  type Scenario,
  type Seed,
} from '@joined-up/core';

/** One government that there may be: every uncertain parameter somewhere in its plausible range. */
export interface PlausibleWorld {
  /** What it was drawn by; equal seeds, equal worlds. */
  readonly seed: Seed;
  /** Uncertain parameters only; all others stay as the scenario has them. */
  readonly parameters: Partial<Parameters>;
}

/**
 * Draws a world: each uncertain parameter from its plausible range.
 * @param seed - equal seeds, equal worlds; another luck than that of a run with the same seed
 */
export function drawWorld(seed: Seed, records: readonly ParameterRecord[] = allParameters): PlausibleWorld {
  const luck = luckWithin(luckOf(seed), entityKey('world'));
  return {
    seed,
    parameters: drawParameters(
      luck,
      records.filter(({ uncertain }) => uncertain),
    ),
  };
}

/** A scenario with the government of one world, whatever the luck of a run. */
export const inWorld = (scenario: Scenario, { seed }: Pick<PlausibleWorld, 'seed'>): Scenario => ({
  ...scenario,
  government: (_seed, parameters) => scenario.government(seed, parameters),
});

/** Seed of a run in a world: replicates differ by their luck only. @param replicate - from 0 */
export const luckIn = ({ seed }: Pick<PlausibleWorld, 'seed'>, replicate: number): string =>
  `${seed} luck ${replicate}`;
