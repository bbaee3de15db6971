import { describe, expect, it } from 'vitest';
import { block } from '../state/obstacles.ts';
import { comeUp, tinyRun } from '../testing/tiny.ts';
import { decideBetween } from './decideBetween.ts';

/**
 * Houses a and b are merged under so many layers, c is not; units a0 0, a1 1, b0 2, c0 3, one mandate each
 * of the same number.
 */
const run = (layers = 1, layerPass = 1) =>
  tinyRun(
    { ministries: { a: { units: [{}, {}] }, b: {}, c: {} }, trust: [{ between: ['a', 'b'], trust: 0.5 }] },
    { merger: { ministries: ['a', 'b'], layers, disruption: 0, settlingTime: 9, settlingHoursPerUnit: 0 } },
    { layerPass },
  );

/** Share of many months of luck in which a's obstacle with b is resolved. */
function frequency(simulation: ReturnType<typeof run>, grown: number, underDeputies: boolean): number {
  const { state } = simulation;
  const trials = 4000;
  let resolved = 0;
  for (let month = 0; month < trials; month++) {
    Object.assign(state, { month, pending: 0, resolved: 0 });
    state.trust[1] = state.trust[3] = 0.5;
    block(state, 0, 2);
    comeUp(simulation, simulation.arrangement.own[0]);
    decideBetween(simulation, 0, 1, grown, underDeputies);
    resolved += state.resolved;
  }
  return resolved / trials;
}

describe('decideBetween', () => {
  // Four standard errors of a share of 4000 trials are 0.032 at most.
  it.each([
    ['as far as houses are one', false, 0.6, 1, 1, 0.6],
    ['and layers let pass: 0.6 × 0.5²', false, 0.6, 3, 0.5, 0.15],
    ['under deputies at first as they trust each other: 0.3 + 0.7 × 0.5', true, 0, 1, 1, 0.65],
    ['under deputies later, by the minister, too: 1 − 0.35 × (1 − 0.7 × 0.5)', true, 0.5, 1, 1, 0.7725],
    ['under deputies and layers: 0.65 × 0.4', true, 0, 2, 0.4, 0.26],
  ])('resolves %s', (_, underDeputies, grown, layers, layerPass, chance) =>
    expect(Math.abs(frequency(run(layers, layerPass), grown, underDeputies) - chance)).toBeLessThan(0.032),
  );

  it.each([
    ['houses', false, 0.5],
    ['deputies, as in a committee', true, 0.49],
  ])('what stays costs trust as it does between %s', (_, underDeputies, trust) => {
    // No layer lets anything pass.
    const simulation = run(2, 0);
    block(simulation.state, 0, 2);
    comeUp(simulation, simulation.arrangement.own[0]);
    decideBetween(simulation, 0, 1, 1, underDeputies);
    expect(simulation.state.waitsFor[0]).toBe(2);
    expect(simulation.state.trust[1]).toBeCloseTo(trust, 12);
    expect(simulation.state.trust[3]).toBe(simulation.state.trust[1]);
  });

  it.each([false, true])(
    'what is resolved raises the trust of the two, and not in the centre (%s)',
    (deputies) => {
      const simulation = tinyRun(
        { ministries: { a: {}, b: {} }, trust: [{ between: ['a', 'b'], trust: 1 }] },
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
      simulation.state.trust[1] = simulation.state.trust[2] = deputies ? 1 : 0.4;
      block(simulation.state, 0, 1);
      comeUp(simulation, simulation.arrangement.own[0]);
      decideBetween(simulation, 0, 1, 1, deputies);
      expect(simulation.state.resolved).toBe(1);
      expect(simulation.state.trust[1]).toBeCloseTo(deputies ? 1 : 0.4 + 0.05 * 0.6, 12);
      expect([...simulation.state.trustInCentre]).toEqual([0.5, 0.5]);
      expect(simulation.state.resolvedInMeetings).toBe(0);
    },
  );

  it('takes the oldest between its houses, up to the agenda, and nothing else', () => {
    const simulation = run();
    // Inside a; with c; between a and b, twice.
    block(simulation.state, 0, 1);
    block(simulation.state, 3, 0);
    block(simulation.state, 2, 1);
    block(simulation.state, 1, 2);
    comeUp(simulation, simulation.arrangement.own[0]);
    decideBetween(simulation, 0, 1, 1, false);
    expect([...simulation.state.waitsFor]).toEqual([1, 2, -1, 0]);
  });
});
