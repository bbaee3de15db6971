import { describe, expect, it } from 'vitest';
import type { Scenario } from '../government/scenario.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { regimes } from '../regimes/regimes.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { sharedWorld } from './sharedWorld.ts';
import { simulate } from './simulate.ts';

/** A scenario that counts how often it was drawn. */
function counted(): { scenario: Scenario; draws: () => number } {
  let draws = 0;
  const government = (): ReturnType<typeof smallGovernment> => {
    draws++;
    return smallGovernment();
  };
  return {
    scenario: {
      id: 'small',
      name: 'Small',
      description: '',
      months: 30,
      start: 6,
      parameters: {},
      government,
    },
    draws: () => draws,
  };
}

const summaries = (scenario: () => Scenario) =>
  regimes.map((regime) => simulate(scenario(), regime, { seed: 5 }).summary);

describe('sharedWorld', () => {
  it('draws once while scenario, seed and parameters stay', () => {
    const { scenario, draws } = counted();
    const world = sharedWorld(scenario, 1, defaultParameters);
    expect(sharedWorld(scenario, 1, { ...defaultParameters })).toBe(world);
    expect(draws()).toBe(1);
    for (const [seed, parameters] of [
      [2, defaultParameters],
      [2, { ...defaultParameters, noticing: 0.04 }],
      [1, defaultParameters],
    ] as const)
      sharedWorld(scenario, seed, parameters);
    expect(draws()).toBe(4);
  });

  it('lets nobody change a government, or shocks, that it keeps', () => {
    const government = smallGovernment();
    const shocks = [{ month: 8, obstacleRate: 2 }];
    const kept = { ...counted().scenario, government: () => government, shocks };
    simulate(kept, regimes[0], { seed: 1 });
    const [{ units }] = government.ministries;
    expect(() => Object.assign(units[0], { capacity: 9 })).toThrow(TypeError);
    expect(() => (government.ministries as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(shocks[0], { obstacleRate: 9 })).toThrow(TypeError);
  });

  it('draws anew where the scenario draws otherwise now', () => {
    const { scenario, draws } = counted();
    const changing = { ...scenario };
    const before = simulate(changing, regimes[0], { seed: 1 }).summary;
    changing.government = (seed, parameters) => {
      const { ministries, ...rest } = scenario.government(seed, parameters);
      return { ...rest, ministries: ministries.map((ministry) => ({ ...ministry, culture: 0.99 })) };
    };
    expect(simulate(changing, regimes[0], { seed: 1 }).summary).not.toEqual(before);
    expect(draws()).toBe(2);
  });

  it('is left as it is by the runs in it: each gives what it gives in a world of its own', () => {
    const shared = counted();
    expect(summaries(() => shared.scenario)).toEqual(summaries(() => counted().scenario));
    expect(shared.draws()).toBe(1);
  });
});
