import { describe, expect, it } from 'vitest';
import { bound, planner } from '../regimes/benchmarks.ts';
import type { Regime } from '../regimes/regime.ts';
import { buildWorld } from '../government/buildWorld.ts';
import { startState } from '../state/startState.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { tinyGovernment, tinyRun } from '../testing/tiny.ts';
import { measure } from './measure.ts';
import { emptyObservation } from './observation.ts';
import { observe } from './observe.ts';
import { servedWhole } from './servedWhole.ts';

/** Two offices, each in care and training, which cover 0.5 and 0.8; each supplies 1 of what people see in both. */
function served(beliefs: readonly number[], regime: Partial<Regime> = {}, alone = false): number {
  const simulation = tinyRun(
    {
      ministries: alone ? { a: {} } : { a: {}, b: {} },
      needs: { care: 4, training: 2 },
    },
    regime,
  );
  const { state, world } = simulation;
  state.cellSupply.set([2, 1.6]);
  state.seen.fill(1);
  state.cellSeen.fill(alone ? 1 : 2);
  state.belief.set(beliefs.slice(0, world.mandates));
  return measure(servedWhole, observe(simulation));
}

describe('people who are served whole', () => {
  // Together 0.4, at least 0.5; the others supply 4 in all.
  it.each([
    ['are served by chance where offices know nothing of each other: the product', [0, 0, 0, 0], 0.4],
    [
      'are the same persons as far as offices know of each other',
      [0.5, 0, 0.25, 0.25],
      0.75 * 0.4 + 0.25 * 0.5,
    ],
    ['are the least served where they know all', [1, 1, 1, 1], 0.5],
    ['and no more where they believe more than there is', [9, 9, 9, 9], 0.5],
  ])('%s', (_, beliefs, expected) => expect(served(beliefs)).toBeCloseTo(expected, 12));
  it('are the least served where nobody else supplies', () =>
    expect(served([0, 0], {}, true)).toBeCloseTo(0.5, 12));
  it.each([planner, bound])('are the least served under one mind', (benchmark) =>
    expect(served([0, 0, 0, 0], { benchmark: benchmark.id as 'planner' | 'bound' })).toBeCloseTo(0.5, 12),
  );

  it('count by population, each segment with what its own offices know; one without needs is served', () => {
    const tiny = tinyGovernment({ ministries: { a: {}, b: {} }, needs: { care: 4, training: 2 } });
    const cell = { segment: 'others', service: 'care' };
    const government = {
      ...tiny,
      segments: [
        { id: 'people', population: 2 },
        { id: 'others', population: 5 },
        { id: 'nobody', population: 1 },
      ],
      needs: [...tiny.needs, { ...cell, need: 1 }],
      goals: [{ ...tiny.goals[0], cells: [...tiny.goals[0].cells, { ...cell, weight: 1 }] }],
      ministries: tiny.ministries.map((ministry) => ({
        ...ministry,
        units: ministry.units.map((unit) => ({
          ...unit,
          mandates: [...unit.mandates, { ...cell, turf: 0.5 }],
        })),
      })),
    };
    const world = buildWorld(government, defaultParameters);
    const state = startState(world);
    const { arrangement } = tinyRun({ ministries: { a: {}, b: {} } });
    const observation = emptyObservation(world, state, arrangement);
    // By cell: people care ½ and training 0.8, of which offices know a quarter; others 0.3 of care, of
    // which they know nothing.
    for (let c = 0; c < world.cells; c++) {
      const people = world.cellSegment[c] === 0;
      observation.coverage[c] = people ? (world.cellService[c] === 0 ? 0.5 : 0.8) : 0.3;
      state.cellSeen[c] = 2;
      for (let i = world.cellMandates.start[c]; i < world.cellMandates.start[c + 1]; i++) {
        const e = world.cellMandates.items[i];
        state.seen[e] = 1;
        state.belief[e] = people ? 0.25 : 0;
      }
    }
    expect(measure(servedWhole, observation)).toBeCloseTo((2 * 0.425 + 5 * 0.3 + 1) / 8, 12);
  });
});
