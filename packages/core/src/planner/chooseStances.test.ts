import { describe, expect, it } from 'vitest';
import { WITHIN_CELL } from '../parameters/options.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { tinyRun, type TinyMinistry } from '../testing/tiny.ts';
import { chooseStances } from './chooseStances.ts';
import { shareStances } from './shareStances.ts';

/** A goal worth 1 on which two ministries, or more, have ideals of their own. */
function run(
  ideals: readonly number[],
  costs: { readonly misfitCost: number; readonly contradictionCost: number },
) {
  const ministries: Record<string, TinyMinistry> = Object.fromEntries(
    ideals.map((ideal, m) => [`m${m}`, { units: [{ ideal }] }]),
  );
  const simulation = tinyRun({ ministries }, { benchmark: 'planner' }, costs);
  simulation.state.linkEffort.fill(1);
  return { ...simulation, simulation, benchmark: simulation.arrangement.benchmark! };
}

/** Ideals ∓1, in a cell of both or each in one of its own. */
const stances = (services: readonly string[], parameters: Partial<Parameters>) => {
  const simulation = tinyRun(
    {
      ministries: {
        a: { units: [{ ideal: -1, services: [services[0]] }] },
        b: { units: [{ ideal: 1, services: [services[1]] }] },
      },
      needs: { care: 1, training: 1 },
    },
    { benchmark: 'planner' },
    { misfitCost: 1, contradictionCost: 1, ...parameters },
  );
  simulation.state.linkEffort.fill(1);
  simulation.state.effort.fill(1);
  chooseStances(simulation);
  return { stance: [...simulation.state.stance], worth: simulation.arrangement.benchmark!.goalWorth[0] };
};

describe('the stances of the planner', () => {
  // Ideals ∓1, mean 0: exp(−γ_a λ²) adaptation, exp(−γ_c (1 − λ)²) consistency; their product is
  // greatest at λ = γ_c / (γ_a + γ_c).
  it.each([
    [1, 1, 0.5],
    [3, 1, 0.25],
    [1, 4, 0.8],
  ])(
    'with a cost of misfit of %d and of contradiction of %d go the share %d of the way',
    (misfitCost, contradictionCost, share) => {
      const { simulation, state, benchmark } = run([-1, 1], { misfitCost, contradictionCost });
      chooseStances(simulation);
      expect([...state.stance]).toEqual([expect.closeTo(share - 1, 12), expect.closeTo(1 - share, 12)]);
      expect(benchmark.goalWorth[0]).toBeCloseTo(Math.exp(-contradictionCost * (1 - share) ** 2), 12);
      for (const fit of benchmark.fit) expect(fit).toBeCloseTo(Math.exp(-misfitCost * share ** 2), 12);
    },
  );

  it('go to the mean by last month’s effort', () => {
    // Efforts 3 and 1: mean 0.25. Contradiction costs so much that all take the shared stance.
    const { simulation, state, benchmark } = run([0, 1], { misfitCost: 1e-6, contradictionCost: 5 });
    state.linkEffort.set([3, 1]);
    chooseStances(simulation);
    expect([...state.stance]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.25, 12)]);
    expect(benchmark.goalWorth[0]).toBeCloseTo(1, 12);
  });

  it('are the plain mean where nobody worked, and cost nothing', () => {
    const { simulation, state, benchmark } = run([0, 1], { misfitCost: 1, contradictionCost: 1 });
    state.linkEffort.fill(0);
    chooseStances(simulation);
    // All shares are worth the same, so the first stands: nobody moves.
    expect([...state.stance]).toEqual([0, 1]);
    expect(benchmark.goalWorth[0]).toBe(1);
  });

  it('leave of a mandate in two goals the mean over both', () => {
    const simulation = tinyRun(
      {
        ministries: { a: { units: [{ ideal: -1 }] }, b: { units: [{ ideal: 1 }] } },
        goals: { one: ['care'], two: ['care'] },
      },
      { benchmark: 'planner' },
      { misfitCost: 1, contradictionCost: 1 },
    );
    const benchmark = simulation.arrangement.benchmark!;
    // On the second goal a alone works: it need not move, as the mean is its own.
    simulation.state.linkEffort.set(
      simulation.world.linkGoal.map((goal, l) =>
        Number(goal === 0 || simulation.world.linkMinistry[l] === 0),
      ),
    );
    chooseStances(simulation);
    expect(benchmark.fit[0]).toBeCloseTo((Math.exp(-0.25) + 1) / 2, 12);
  });

  it('take of equal shares the first', () => {
    const { simulation, state } = run([0.5, 0.5], { misfitCost: 1, contradictionCost: 1 });
    chooseStances(simulation);
    expect([...state.stance]).toEqual([0.5, 0.5]);
  });
});

// Of the shares 0, 0.05, … the best for exp(−λ²)·(½ + ½·exp(−(1 − λ)²)).
const worthOf = (way: number) => Math.exp(-(way ** 2)) * (0.5 + 0.5 * Math.exp(-((1 - way) ** 2)));

describe('the stances of the planner under other structures', () => {
  const halfWay = [expect.closeTo(-0.5, 12), expect.closeTo(0.5, 12)];

  it('stay at home where only those of a cell can contradict each other, and nobody else is there', () => {
    const apart = ['care', 'training'] as const;
    expect(stances(apart, { contradictionReach: WITHIN_CELL })).toEqual({ stance: [-1, 1], worth: 1 });
    expect(stances(apart, {}).stance).toEqual(halfWay);
  });
  it('meet half-way in one cell', () =>
    expect(stances(['care', 'care'], { contradictionReach: WITHIN_CELL }).stance).toEqual(halfWay));
  it('stay at home where consistency counts for nothing', () =>
    expect(stances(['care', 'care'], { contradictionShare: 0 })).toEqual({ stance: [-1, 1], worth: 1 }));
  it('weigh adaptation against the share that consistency has', () => {
    const ways = Array.from({ length: 21 }, (_, step) => step / 20);
    const best = ways.reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a));
    const { stance, worth } = stances(['care', 'care'], { contradictionShare: 0.5 });
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(0.5);
    expect(stance[1]).toBeCloseTo(1 - best, 12);
    expect(worth).toBeCloseTo(0.5 + 0.5 * Math.exp(-((1 - best) ** 2)), 12);
  });
});

describe('the stances of the bound', () => {
  it('are those of the goal, and cost nobody anything', () => {
    const { simulation, state, benchmark } = run([-1, 1], { misfitCost: 1, contradictionCost: 1 });
    state.goalIdeal[0] = 0.3;
    shareStances(simulation);
    expect([...state.stance]).toEqual([0.3, 0.3]);
    expect([...benchmark.fit]).toEqual([1, 1]);
    expect(benchmark.goalWorth[0]).toBe(1);
  });
});
