import type { Parameters, Scenario } from '@joined-up/core';
import { scenarios, stylised } from '@joined-up/scenarios';

/** A government to time. */
export interface BenchCase {
  readonly name: string;
  readonly scenario: Scenario;
  readonly parameters: Partial<Parameters>;
  readonly regimes: readonly string[];
}

const everyday = ['status-quo', 'cog', 'over-coordinated', 'planner', 'bound'] as const;

export const cases: readonly BenchCase[] = [
  { name: 'stylised', scenario: stylised, parameters: {}, regimes: everyday },
  {
    name: '60 ministries',
    scenario: stylised,
    parameters: { ministries: 60 },
    regimes: ['status-quo', 'cog', 'over-coordinated'],
  },
  {
    name: '10,000 units',
    scenario: stylised,
    parameters: { ministries: 500, unitsPerMinistry: 20 },
    regimes: ['status-quo', 'cog'],
  },
  ...scenarios
    .filter(({ id }) => id === 'us-federal-2024')
    .map((scenario) => ({ name: scenario.id, scenario, parameters: {}, regimes: everyday.slice(0, 3) })),
];
