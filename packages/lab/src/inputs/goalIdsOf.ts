import { InputError, resolveParameters, type Parameters, type Scenario, type Seed } from '@joined-up/core';

/** Goals of scenarios of which only facts were kept with results. */
export const keptGoals = new WeakMap<Scenario, readonly string[]>();

/**
 * Ids of the goals of a scenario's government; empty if it cannot be made, which is reported elsewhere.
 * @param seed - one of those that will run; goals are the same for all seeds, unless somebody's own
 * scenario draws them
 */
export function goalIdsOf(
  scenario: Scenario,
  parameters: Partial<Parameters> = {},
  seed: Seed = 1,
): readonly string[] {
  const kept = keptGoals.get(scenario);
  if (kept !== undefined) return kept;
  try {
    return scenario
      .government(seed, resolveParameters(scenario.parameters, parameters))
      .goals.map(({ id }) => id);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [];
  }
}
