import { describe, expect, it } from 'vitest';
import { taskForce } from '../institutions/taskForce.ts';
import { defaultParameters, type Parameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import type { Regime } from '../regimes/regime.ts';
import { tinyRun, type Tiny, type TinyUnit } from '../testing/tiny.ts';
import { plan } from './plan.ts';

const centre = { ...strengthenedCentre(defaultParameters), spotlight: 0 };

/**
 * A run in which ministers give no attention, so that units follow their own priorities, unless a test says
 * otherwise.
 */
function run(tiny: Tiny, regime: Partial<Regime> = {}, parameters: Partial<Parameters> = {}) {
  const simulation = tinyRun(tiny, regime, parameters);
  simulation.state.attention.fill(0);
  return simulation;
}

/** New share of the first mandate: so far (0.15 with one layer) on the way to v₀²/(v₀² + v₁²). */
const share = (v0: number, v1: number, from = 0.5, speed = 0.15): number =>
  from + speed * (v0 ** 2 / (v0 ** 2 + v1 ** 2) - from);

describe('plan: allocation', () => {
  /** Ministry a works in care and training, b in care only; both with 2. */
  const tiny: Tiny = {
    ministries: { a: {}, b: { units: [{ services: ['care'] }] } },
    needs: { care: 2, training: 1 },
  };

  it('goes to the squared shares of competence × responsibility × (credit × shortfall + turf)', () => {
    const simulation = run(tiny);
    const { state } = simulation;
    state.responsibility[1] = 0.8;
    // Of care a sees its own 0.5 and believes 0.3 of b's 1: (0.5 + 0.3)/2 is covered. Of training 0.5. Two
    // ministries of equal effort: A = 1/√2.
    const credit = Math.SQRT1_2;
    const care = 0.5 * (credit * (1 - 0.4) + 0.15 * 0.5);
    const training = 0.5 * 0.8 * (credit * (1 - 0.5) + 0.15 * 0.5);
    plan(simulation);
    expect(state.allocation[0]).toBeCloseTo(share(care, training), 12);
    expect(state.allocation[1]).toBeCloseTo(1 - state.allocation[0], 12);
    expect(state.allocation[2]).toBe(1);
  });
  it('goes the slower the more layers must approve', () => {
    const layered = run({ ...tiny, ministries: { ...tiny.ministries, a: { layers: 3 } } });
    const plain = run(tiny);
    for (const simulation of [layered, plain]) plan(simulation);
    expect(layered.state.allocation[0] - 0.5).toBeCloseTo((plain.state.allocation[0] - 0.5) / 3, 12);
  });
  it('counts what is covered as worth its turf only', () => {
    const simulation = run({ ministries: { a: {} }, needs: { care: 0.1, training: 1 } });
    plan(simulation);
    expect(simulation.state.allocation[0]).toBeCloseTo(share(0.075, 0.5 + 0.075), 12);
  });
  it('stays where nothing is worth anything', () => {
    const simulation = run(
      { ministries: { a: {} }, needs: { care: 0.1, training: 0.1 } },
      {},
      { turfMotive: 0 },
    );
    simulation.state.allocation.set([0.7, 0.3]);
    plan(simulation);
    expect([...simulation.state.allocation]).toEqual([0.7, 0.3]);
  });
  it('is even among what is worth anything at an exponent of 0', () => {
    // Training is covered and worth nothing; 0 to the power of 0 counts for nothing.
    const simulation = run(
      { ministries: { a: {} }, needs: { care: 1, schools: 1, training: 0.1 } },
      {},
      { turfMotive: 0, choiceIntensity: 0, reallocationRate: 1 },
    );
    plan(simulation);
    expect([...simulation.state.allocation]).toEqual([0.5, 0.5, 0]);
  });
  it('weighs goals by the number a unit has and cells by their weight in them', () => {
    // Goal one has three cells of weight 1/3, two one of weight 1: |C|·ω is 1 for all. One unit, so A = 1;
    // nothing is covered.
    const simulation = run(
      {
        ministries: { a: { units: [{ priorities: { one: 3, two: 1 } }] } },
        needs: { x: 1, y: 1, z: 1, w: 1 },
        goals: { one: ['x', 'y', 'z'], two: ['w'] },
      },
      {},
      { turfMotive: 0 },
    );
    simulation.state.seen.fill(0);
    plan(simulation);
    const squares = 3 * (0.5 * 2 * 0.75) ** 2 + (0.5 * 2 * 0.25) ** 2;
    expect(simulation.state.allocation[0]).toBeCloseTo(
      0.25 + 0.15 * ((0.5 * 2 * 0.75) ** 2 / squares - 0.25),
      12,
    );
    expect(simulation.state.allocation[3]).toBeCloseTo(
      0.25 + 0.15 * ((0.5 * 2 * 0.25) ** 2 / squares - 0.25),
      12,
    );
  });
});

/** Share of the first mandate after a plan. */
const first = (simulation: ReturnType<typeof run>): number => {
  plan(simulation);
  return simulation.state.allocation[0];
};

describe('plan: priorities', () => {
  /**
   * One ministry, so that A = 1; nothing is covered and turf counts for nothing, so a mandate is worth the
   * priority of its goal.
   */
  const needs = { care: 1, training: 1 };
  const goals = { one: ['care'], two: ['training'] };
  const bare = (tiny: Omit<Tiny, 'needs' | 'goals'>, regime: Partial<Regime> = {}) => {
    const simulation = run({ ...tiny, needs, goals }, regime, { turfMotive: 0, spontaneousAlignment: 0 });
    simulation.state.seen.fill(0);
    simulation.state.belief.fill(0);
    return simulation;
  };

  const units: readonly TinyUnit[] = [
    { capacity: 2, priorities: { one: 1 } },
    { capacity: 6, priorities: { two: 1 } },
  ];
  it('are drawn half-way to the mission by a minister with all attention', () => {
    const simulation = bare({ ministries: { a: { units } } });
    simulation.state.attention[0] = 1;
    // The mission is (¼, ¾): half of the unit's (1, 0) and half of it.
    expect(first(simulation)).toBeCloseTo(share(0.625, 0.375), 12);
  });
  it('are the more their own the less attention there is', () => {
    const simulation = bare({ ministries: { a: { units } } });
    simulation.state.attention[0] = 0.4;
    expect(first(simulation)).toBeCloseTo(share(0.8 + 0.2 * 0.25, 0.2 * 0.75), 12);
  });

  /** Even priorities; shared goals pull with 0.6 × P × ϖ × (0.2 + 0.8 × 0.5) = 0.6 × 0.5 × 0.8 × 0.6 = 0.144. */
  const pulled = (regime: Partial<Regime>, month = 0) => {
    const simulation = bare(
      {
        ministries: {
          a: { culture: 0.2, trustInCentre: 0.5, units: [{ priorities: { one: 1, two: 1 } }] },
        },
      },
      regime,
    );
    simulation.state.backing = 0.5;
    simulation.state.month = month;
    simulation.month.centrePreparation = 0.8;
    return first(simulation);
  };
  const sharedGoals = { goals: ['one'], pull: 0.6, deliveryChains: 0 };
  it('are drawn to shared goals by backing, preparation, culture and trust', () => {
    expect(pulled({ centre, sharedGoals })).toBeCloseTo(share(0.5 * 0.856 + 0.144, 0.5 * 0.856), 12);
  });
  it('lose to the spotlight of the centre its share of the credit for shared goals', () => {
    expect(pulled({ centre: { ...centre, spotlight: 0.4 }, sharedGoals })).toBeCloseTo(
      share((0.5 * 0.856 + 0.144) * 0.6, 0.5 * 0.856),
      12,
    );
  });
  it('lose it for goals of forums that the centre serves, until they end', () => {
    const regime = {
      centre: { ...centre, spotlight: 0.4 },
      forums: [taskForce('t', ['two'], { ...defaultParameters, taskForceMonths: 6 })],
    };
    expect(pulled(regime, 5)).toBeCloseTo(share(0.5, 0.5 * 0.6), 12);
    expect(pulled(regime, 6)).toBeCloseTo(0.5, 12);
  });
  it('are drawn to several shared goals by their cabinet weights', () => {
    const simulation = bare(
      {
        ministries: { a: { culture: 1, units: [{ priorities: { one: 1, two: 1 } }] } },
        weights: { one: 3, two: 1 },
      },
      { centre, sharedGoals: { goals: ['one', 'two'], pull: 1, deliveryChains: 0 } },
    );
    simulation.state.backing = 1;
    simulation.month.centrePreparation = 1;
    expect(first(simulation)).toBeCloseTo(share(0.75, 0.25), 12);
  });
});

describe('plan: credit', () => {
  it('drifts to what the number of hands allows, or a delivery chain makes clear', () => {
    const simulation = run(
      { ministries: { a: {}, b: {}, c: {}, d: {} } },
      { centre, sharedGoals: { goals: ['goal'], pull: 0, deliveryChains: 0.5 } },
    );
    simulation.state.backing = 0.6;
    simulation.month.centrePreparation = 0.9;
    simulation.state.accountability[0] = 0.9;
    plan(simulation);
    // Four hands; clarity is 0.7 × 0.5 × 0.6 × 0.9.
    expect(simulation.state.accountability[0]).toBeCloseTo(
      0.9 + 0.3 * (4 ** (-0.5 * (1 - 0.189)) - 0.9),
      12,
    );
  });
});

describe('plan: stances', () => {
  const tiny: Tiny = { ministries: { a: { layers: 2, units: [{ ideal: 1 }] }, b: {} } };
  it('move between the ideal, what others are known to do, and what was agreed', () => {
    const simulation = run(tiny, {}, { stanceRate: 0.3, spontaneousAlignment: 0.25, agreementWeight: 4 });
    const { state } = simulation;
    state.stance[0] = 0;
    state.goalStance[0] = 0.5;
    state.belief[0] = 0.4;
    state.agreed[0] = -1;
    state.binding[0] = 0.5;
    plan(simulation);
    // b supplies 1, of which 0.4 is known.
    expect(state.stance[0]).toBeCloseTo((0.3 / 2) * ((1 + 0.1 * 0.5 + 2 * -1) / (1 + 0.1 + 2)), 12);
  });
  it('know at most all, and all where nobody else works', () => {
    const [two, one] = [run(tiny), run({ ministries: { a: { layers: 2, units: [{ ideal: 1 }] } } })];
    const untold = run({ ministries: { a: { layers: 2, units: [{ ideal: 1 }] } } });
    for (const simulation of [two, one, untold]) {
      simulation.state.goalStance[0] = 0;
      simulation.state.belief[0] = simulation === untold ? 0 : 5;
      plan(simulation);
      expect(simulation.state.stance[0]).toBeCloseTo(1 + 0.15 * (1 / 1.25 - 1), 12);
    }
  });
});

describe('plan: what fades', () => {
  it('a little of others is noticed, much of it forgotten; turf creeps back', () => {
    const simulation = run({ ministries: { a: {}, b: {} } });
    simulation.state.belief[0] = 0.5;
    simulation.state.responsibility[0] = 0.4;
    plan(simulation);
    expect(simulation.state.belief[0]).toBeCloseTo(0.5 + 0.03 * 0.5 - 0.07 * 0.5, 12);
    expect(simulation.state.responsibility[0]).toBeCloseTo(0.4 + 0.03 * 0.6, 12);
  });
});

/** Two ministries of equal effort: A⁰ = 1/√2. */
const gamed = (accountability: number, gaming: number) => {
  const simulation = run({ ministries: { a: {}, b: {} } }, {}, { gaming });
  simulation.state.accountability[0] = accountability;
  plan(simulation);
  return simulation.state.gaming[0];
};

describe('plan: gaming', () => {
  it('is ψ of the pressure beyond what is natural, once it has drifted', () =>
    expect(gamed(0.9, 0.2)).toBeCloseTo(0.2 * 0.7 * (0.9 - Math.SQRT1_2), 12));
  it('is none where accountability is less than natural', () => expect(gamed(0.5, 0.2)).toBe(0));
  it('counts the natural level of a delivery chain', () => {
    const simulation = run(
      { ministries: { a: {}, b: {}, c: {}, d: {} } },
      { centre, sharedGoals: { goals: ['goal'], pull: 0, deliveryChains: 0.5 } },
      { gaming: 0.3 },
    );
    simulation.state.backing = 0.6;
    simulation.month.centrePreparation = 0.9;
    simulation.state.accountability[0] = 1;
    plan(simulation);
    // Clarity is 0.7 × 0.5 × 0.6 × 0.9 = 0.189.
    expect(simulation.state.clarity[0]).toBeCloseTo(0.189, 12);
    expect(simulation.state.gaming[0]).toBeCloseTo(0.3 * 0.7 * (1 - 4 ** (-0.5 * 0.811)), 12);
  });
});

/** Goal one is shared, goal two is not. α = 0.6 × P 0.8 × ϖ 0.5 × (0.5 + 0.5 × 0.4) = 0.168. */
const sharedStances = (
  sharedStance: number,
  sharedGoals = { goals: ['one'], pull: 0.6, deliveryChains: 0 },
) => {
  const simulation = run(
    {
      ministries: { a: { trustInCentre: 0.4 } },
      needs: { care: 1, training: 1 },
      goals: { one: ['care'], two: ['training'] },
    },
    { centre, sharedGoals },
    { sharedStance, spontaneousAlignment: 0.25, agreementWeight: 4, stanceRate: 0.3 },
  );
  const { state } = simulation;
  state.backing = 0.8;
  simulation.month.centrePreparation = 0.5;
  state.centreView.set([2, 2]);
  state.goalStance.set([-1, -1]);
  state.agreed.set([1, 1]);
  state.binding.set([0.25, 0]);
  plan(simulation);
  return [...state.stance];
};

describe('plan: shared stances', () => {
  it('pull with S·α towards the centre’s view beside what was agreed, on shared goals only', () => {
    const [one, two] = sharedStances(2);
    // Nobody else is at work, so all is known: 0.25 × −1 + 4 × 0.25 × 1 + 2 × 0.168 × 2.
    expect(one).toBeCloseTo((0.3 * (-0.25 + 1 + 0.672)) / (1 + 0.25 + 1 + 0.336), 12);
    expect(two).toBeCloseTo((0.3 * -0.25) / 1.25, 12);
  });
  it('pull without an agreement, too', () => {
    const [one] = sharedStances(2, { goals: ['one'], pull: 0.6, deliveryChains: 0 });
    const [, two] = sharedStances(2, { goals: ['two'], pull: 0.6, deliveryChains: 0 });
    expect(one).not.toBe(two);
    expect(two).toBeCloseTo((0.3 * (-0.25 + 0.672)) / (1 + 0.25 + 0.336), 12);
  });
  it('pull on nobody where the goals pull on nobody', () =>
    expect(sharedStances(2, { goals: ['one'], pull: 0, deliveryChains: 1 })).toEqual(
      sharedStances(0, { goals: ['one'], pull: 0, deliveryChains: 1 }),
    ));
});

/** Efforts on care are 1 and 2: A = (9/5)^−½; on training a is alone. |L|·w̃·|C|·ω is 2 × ½. */
const shareOfCare = (believed: number) =>
  share(
    0.5 * (Math.sqrt(5 / 9) * (1 - (0.5 + believed) / 2) + 0.15 * 0.5),
    0.5 * (1 * (1 - 0.5) + 0.15 * 0.5),
  );

const taskForceOn = (goal: string) => taskForce('t', [goal], { ...defaultParameters, taskForceMonths: 6 });

describe('plan: gaps that the centre sees', () => {
  /** Ministry a works in care and training, b in care only; of b's 1 a believes 0.3. */
  const tiny: Tiny = {
    ministries: { a: {}, b: { units: [{ services: ['care'] }] } },
    needs: { care: 2, training: 1 },
    goals: { one: ['care'], two: ['training'] },
  };
  /** Share of care in what a does, and what a believes of b, after a plan. */
  const told = (regime: Partial<Regime>, month = 0) => {
    const simulation = run(tiny, regime, { gapInsight: 0.5, noticing: 0, forgetting: 0 });
    simulation.state.month = month;
    simulation.month.centrePreparation = 0.5;
    return [first(simulation), simulation.state.belief[0]] as const;
  };
  const seeing = { ...centre, capability: 0.8 };
  // The centre moves what is believed by 0.5 × 0.8 × 0.5 of the way to 1: 0.3 + 0.2 × 0.7.
  const [toldOfGaps, untold] = [0.44, 0.3];

  it.each([
    ['of shared goals', { centre: seeing, sharedGoals: { goals: ['one'], pull: 0, deliveryChains: 1 } }],
    ['in scope of a forum that it serves', { centre: seeing, forums: [taskForceOn('one')] }],
    [
      'of both, once',
      {
        centre: seeing,
        forums: [taskForceOn('one')],
        sharedGoals: { goals: ['one'], pull: 0, deliveryChains: 1 },
      },
    ],
  ] as const)('are told in the cells %s; no belief changes', (_, regime) => {
    const [care, belief] = told(regime);
    // A delivery chain without backing beyond its floor makes the goal's credit clearer; compare with the
    // same regime untold.
    const silent = run(tiny, regime, { gapInsight: 0, noticing: 0, forgetting: 0 });
    silent.state.belief[0] = toldOfGaps;
    silent.month.centrePreparation = 0.5;
    expect(care).toBeCloseTo(first(silent), 12);
    expect(belief).toBeCloseTo(0.3, 12);
  });
  it('move perceived coverage by gapInsight·κ·ϖ towards what is', () =>
    expect(told({ centre: seeing, forums: [taskForceOn('one')] })[0]).toBeCloseTo(
      shareOfCare(toldOfGaps),
      12,
    ));
  it.each([
    ['without a centre', {}, 0],
    ['in cells of other goals', { centre: seeing, forums: [taskForceOn('two')] }, 0],
    ['once the forum has ended', { centre: seeing, forums: [taskForceOn('one')] }, 6],
  ] as const)('are not told %s', (_, regime, month) =>
    expect(told(regime, month)[0]).toBeCloseTo(shareOfCare(untold), 12),
  );
  it('are told between the meetings of a forum, too', () =>
    expect(told({ centre: seeing, forums: [{ ...taskForceOn('one'), every: 4 }] }, 3)[0]).toBeCloseTo(
      shareOfCare(toldOfGaps),
      12,
    ));
});
