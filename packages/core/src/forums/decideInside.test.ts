import { describe, expect, it } from 'vitest';
import { block } from '../state/obstacles.ts';
import { comeUp, tinyRun } from '../testing/tiny.ts';
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

const layered = (layers: number, layerPass: number) =>
  tinyRun(
    { ministries: { a: { units: [{}, {}] }, b: {} }, trust: [{ between: ['a', 'b'], trust: 0.5 }] },
    {
      merger: {
        ministries: ['a', 'b'],
        layers,
        disruption: 0,
        settlingTime: 9,
        settlingHoursPerUnit: 0,
      },
    },
    { layerPass },
  );

describe('decideInside', () => {
  it('decides the oldest between units of the ministry, whatever their legacy', () => {
    const { state } = ((simulation) => {
      comeUp(simulation, simulation.arrangement.own[0]);
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
    comeUp(simulation, simulation.arrangement.own[0]);
    decideInside(simulation, 0, -1, 9);
    expect([...simulation.state.waitsFor]).toEqual([-1, 3, -1, 0]);
    // Within one legacy house there is no trust to gain.
    expect(simulation.state.trust[0]).toBe(1);
    comeUp(simulation, simulation.arrangement.own[2]);
    decideInside(simulation, 2, -1, 9);
    expect(simulation.state.resolved).toBe(2);
  });
  it('decides nothing without attention', () => {
    const simulation = run();
    comeUp(simulation, simulation.arrangement.own[0]);
    decideInside(simulation, 0, -1, 0);
    expect(simulation.state.resolved).toBe(0);
  });

  describe('where layers hold decisions up', () => {
    it.each([
      [2, 0.4, 0.4],
      [3, 0.5, 0.25],
      [1, 0.4, 1],
    ])(
      'under %d of them, each of which lets %d pass, decides with a chance of %d',
      (layers, pass, chance) => {
        const simulation = layered(layers, pass);
        const { state } = simulation;
        const trials = 4000;
        let resolved = 0;
        for (let month = 0; month < trials; month++) {
          Object.assign(state, { month, pending: 0, resolved: 0 });
          block(state, 0, 1);
          comeUp(simulation, simulation.arrangement.own[0]);
          decideInside(simulation, 0, -1, 1);
          resolved += state.resolved;
        }
        expect(Math.abs(resolved / trials - chance)).toBeLessThan(0.032);
      },
    );
    it('what does not pass has come up, and costs no trust', () => {
      const simulation = layered(2, 0);
      block(simulation.state, 2, 0);
      block(simulation.state, 0, 1);
      comeUp(simulation, simulation.arrangement.own[0]);
      decideInside(simulation, 0, -1, 1);
      expect([...simulation.state.waitsFor]).toEqual([1, -1, 0]);
      expect(simulation.state.trust[1]).toBe(0.5);
    });
  });
  it('decides in the part of a house what is inside that house only', () => {
    const simulation = run();
    comeUp(simulation, simulation.arrangement.own[0]);
    decideInside(simulation, 0, 0, 9);
    // b's obstacle with a stays.
    expect([...simulation.state.waitsFor]).toEqual([-1, 3, 0, 0]);
    comeUp(simulation, simulation.arrangement.own[0]);
    decideInside(simulation, 0, 1, 9);
    expect(simulation.state.resolved).toBe(1);
  });
});
