import { describe, expect, it } from 'vitest';
import { tinyRun, type Tiny } from '../testing/tiny.ts';
import { allocateBest } from './allocateBest.ts';

/** Plans once for a government whose goals are worth their weight. @returns allocations by mandate */
function plan(tiny: Tiny, rho: number, fit?: readonly number[]): number[] {
  const simulation = tinyRun(tiny, { benchmark: 'planner' });
  const { world, state, arrangement } = simulation;
  const benchmark = arrangement.benchmark!;
  world.complementarity.fill(rho);
  benchmark.goalWorth.set(world.goalWeight);
  benchmark.fit.set(fit ?? state.allocation.map(() => 1));
  allocateBest(simulation, true);
  return [...state.allocation];
}

const near = (expected: readonly number[]) => expected.map((value) => expect.closeTo(value, 2) as number);

describe('the best allocations', () => {
  /** One unit of capacity 2 and competence 0.5 in both services of a goal: it covers at most half of the needs. */
  const two: Tiny = { ministries: { a: {} }, needs: { care: 2, training: 2 } };

  it('share evenly between alike mandates', () => expect(plan(two, 0.5)).toEqual(near([0.5, 0.5])));

  // Maximise r₁^ρ a₁^ρ + r₂^ρ a₂^ρ: a₁/a₂ = (r₁/r₂)^{ρ/(1−ρ)}.
  it('go where stances leave more of the work, if coverage may be exchanged', () =>
    expect(plan(two, 0.5, [1, 0.5])).toEqual(near([2 / 3, 1 / 3])));
  it('make up for what stances cost, if cells complement each other', () =>
    expect(plan(two, -1, [1, 0.25])).toEqual(near([1 / 3, 2 / 3])));

  it('go where the greater need is not, if coverage may be exchanged', () => {
    // r = ½·2/n: 1/2 and 1/4, so ratios as with stances.
    expect(plan({ ...two, needs: { care: 2, training: 4 } }, 0.5)).toEqual(near([2 / 3, 1 / 3]));
  });

  it('leave what is covered: nothing beyond a need', () => {
    // A need of 0.25 of the unit's 1: a quarter of its capacity covers it, the rest has use in
    // training alone, whatever it weighs.
    const [care, training] = plan(
      {
        ministries: { a: {} },
        needs: { care: 0.25, training: 10 },
        goals: { first: ['care'], second: ['training'] },
        weights: { first: 50 },
      },
      0.5,
    );
    expect([care, training]).toEqual(near([0.25, 0.75]));
  });

  it('sum to 1 in each unit', () => {
    const [a, b, c, d, only] = plan(
      {
        ministries: { a: {}, b: {}, c: { units: [{ services: ['care'] }] } },
        needs: { care: 3, training: 5 },
      },
      0.3,
    );
    expect(a + b).toBeCloseTo(1, 12);
    expect(c + d).toBeCloseTo(1, 12);
    expect(only).toBe(1);
  });
});
