import { describe, expect, it } from 'vitest';
import { block } from '../state/obstacles.ts';
import { tinyRun } from '../testing/tiny.ts';
import { decideInside } from './decideInside.ts';

/** Units a0 0, a1 1, b0 2, c0 3, one mandate each of the same number; b is merged with a, c is not. */
function run() {
  const simulation = tinyRun(
    { ministries: { a: { units: [{}, {}] }, b: {}, c: {} }, trust: [{ between: ['a', 'b'], trust: 0.5 }] },
    {
      merger: {
        ministries: ['a', 'b'],
        layers: 1,
        disruption: 0,
        settlingTime: 9,
        settlingHoursPerUnit: 0,
      },
    },
  );
  block(simulation.state, 3, 0);
  block(simulation.state, 2, 0);
  block(simulation.state, 0, 1);
  block(simulation.state, 1, 3);
  return simulation;
}

describe('decideInside', () => {
  it('decides the oldest between units of the ministry, whatever their legacy', () => {
    const { state } = ((simulation) => {
      decideInside(simulation, 0, -1, 1);
      return simulation;
    })(run());
    expect([...state.waitsFor]).toEqual([1, 3, -1, 0]);
    expect(state.trust[1]).toBeCloseTo(0.525, 12);
    // In no meeting between ministries.
    expect([state.resolved, state.resolvedInMeetings]).toEqual([1, 0]);
  });
  it('decides no more than there is attention for, and none that concerns others', () => {
    const simulation = run();
    decideInside(simulation, 0, -1, 9);
    expect([...simulation.state.waitsFor]).toEqual([-1, 3, -1, 0]);
    // Within one legacy house there is no trust to gain.
    expect(simulation.state.trust[0]).toBe(1);
    decideInside(simulation, 2, -1, 9);
    expect(simulation.state.resolved).toBe(2);
  });
  it('decides nothing without attention', () => {
    const simulation = run();
    decideInside(simulation, 0, -1, 0);
    expect(simulation.state.resolved).toBe(0);
  });
});
