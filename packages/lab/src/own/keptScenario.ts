import { InputError, type Parameters, type Scenario, type Seed } from '@joined-up/core';
import { goalIdsOf, keptGoals } from '../inputs/goalIdsOf.ts';

/** The part of a scenario of one's own that is data: enough to read its results, not to run it again. */
export interface ScenarioFacts {
  /** For people to read. */
  readonly name: string;
  /** A sentence or two for lists and reports. */
  readonly description: string;
  /** Months to simulate. */
  readonly months: number;
  /** Month at whose start regimes begin, counted from 0. */
  readonly start: number;
  /** Value of every parameter, by name. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Ids of the goals of its government. */
  readonly goals: readonly string[];
  /** Its own regimes. */
  readonly regimes: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

export const factsOf = (scenario: Scenario): ScenarioFacts => ({
  name: scenario.name,
  description: scenario.description,
  months: scenario.months,
  start: scenario.start,
  parameters: { ...scenario.parameters } as Record<string, number>,
  goals: goalIdsOf(scenario),
  regimes: (scenario.regimes ?? []).map(({ id, name, description }) => ({ id, name, description })),
});

/**
 * A scenario of which only facts were kept with results. Asking for its government throws an error that
 * says to run the script.
 */
export function keptScenario(id: string, { goals, regimes, ...facts }: ScenarioFacts): Scenario {
  const nobody = (): never => {
    throw new InputError('scenario', [
      {
        path: '',
        expected: 'a scenario that comes with Joined-Up, or the file of one',
        found: `'${id}', which a script made`,
        mend: 'run the script',
      },
    ]);
  };
  const scenario: Scenario = {
    id,
    ...facts,
    parameters: facts.parameters as Partial<Parameters>,
    regimes: regimes.map((regime) => ({ ...regime, make: nobody })),
    government: (_seed: Seed, _parameters: Parameters) => nobody(),
  };
  keptGoals.set(scenario, goals);
  return scenario;
}
