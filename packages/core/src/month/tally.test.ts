import { describe, expect, it } from 'vitest';
import { tinyRun } from '../testing/tiny.ts';
import { tally } from './tally.ts';

/**
 * Links: a on one 0 and on two 1, b on one 2, c on one 3 and two 4. Mandates: a care, a training, b care, c
 * training (in both goals).
 */
const run = () => {
  const simulation = tinyRun({
    ministries: {
      a: {},
      b: { units: [{ services: ['care'] }] },
      c: { units: [{ services: ['training'] }] },
    },
    needs: { care: 1, training: 1 },
    goals: { one: ['care', 'training'], two: ['training'] },
  });
  simulation.state.effort.set([1, 2, 3, 4]);
  simulation.state.stance.set([1, 0, 2, -1, 5]);
  simulation.state.ideal.set([1, 0, 1, 2, 3]);
  return simulation;
};

const tallied = (present = [0, 1, 2]) => {
  const { world, state } = run();
  tally(
    world,
    state,
    world.linkMinistry.map((m) => present[m]),
  );
  return state;
};

describe('tally', () => {
  it('adds up the effort of a link over its mandates: in a cell of two goals it counts for both', () => {
    expect([...tallied().linkEffort]).toEqual([3, 2, 3, 4, 4]);
  });
  it('means stances by effort', () => {
    const { goalStance } = tallied();
    expect(goalStance[0]).toBeCloseTo((3 * 1 + 3 * 2 + 4 * -1) / 10, 12);
    expect(goalStance[1]).toBeCloseTo((4 * 5) / 6, 12);
  });
  it('means ideals by effort, with their standard deviation', () => {
    const { goalIdeal, goalIdealSpread } = tallied();
    expect(goalIdeal[0]).toBeCloseTo(1.4, 12);
    expect(goalIdealSpread[0]).toBeCloseTo(Math.sqrt((6 * 0.16 + 4 * 0.36) / 10), 12);
  });
  it('counts ministries by 1 / Σ share²', () => {
    expect(tallied().goalMinistries[0]).toBeCloseTo(100 / (9 + 9 + 16), 12);
    expect(tallied().goalMinistries[1]).toBeCloseTo(36 / (4 + 16), 12);
  });
  it('counts present-day ministries', () =>
    expect(tallied([0, 0, 2]).goalMinistries[0]).toBeCloseTo(100 / (36 + 16), 12));
  it('counts one where nobody works, and leaves its stance', () => {
    const { world, state } = run();
    state.effort.fill(0);
    state.goalStance[0] = 7;
    tally(world, state, world.linkMinistry);
    expect([state.goalMinistries[0], state.goalStance[0]]).toEqual([1, 7]);
  });
  it('counts the smallest efforts as well as any', () => {
    const { world, state } = run();
    state.effort.fill(1e-300);
    tally(world, state, world.linkMinistry);
    expect(state.goalMinistries[1]).toBeCloseTo(2, 12);
  });
});
