import { describe, expect, it } from 'vitest';
import type { Parameters } from '../parameters/parameters.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import type { Regime } from '../regimes/regime.ts';
import { tinyRun, type Tiny } from '../testing/tiny.ts';
import { account, wageTurfWars } from './account.ts';

const still = { trustDrift: 0, cultureDrift: 0, turfWar: 0, learning: 0, unlearning: 0 };
const trust = [
  { between: ['a', 'b'], trust: 0.8 },
  { between: ['a', 'c'], trust: 0.8 },
  { between: ['b', 'c'], trust: 0.8 },
] as const;

/** The run after an account, of what a test did to it before. */
function after(
  tiny: Tiny,
  parameters: Partial<Parameters>,
  prepare: (simulation: ReturnType<typeof tinyRun>) => void = () => {},
  regime: Partial<Regime> = {},
) {
  const simulation = tinyRun(tiny, regime, { ...still, ...parameters });
  prepare(simulation);
  account(simulation);
  return simulation;
}

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe('account: turf wars', () => {
  const war = { turfWar: 0.1 };
  /** Trust a–b, a–c, b–c when a, b and c supply a cell of this need as said, claiming 0.9, 0.5 and 0.1. */
  const trusts = (supply: readonly number[], need: number, turf = [0.9, 0.5, 0.1]): number[] => {
    const { state } = after(
      {
        ministries: {
          a: { units: [{ turf: turf[0] }] },
          b: { units: [{ turf: turf[1] }] },
          c: { units: [{ turf: turf[2] }] },
        },
        needs: { care: need },
        trust,
      },
      war,
      (simulation) => {
        simulation.state.supply.set(supply);
        simulation.state.cellSupply[0] = supply.reduce((sum, one) => sum + one, 0);
      },
    );
    return [state.trust[1], state.trust[2], state.trust[5]];
  };

  it('cost both sides the same trust', () => {
    const simulation = tinyRun(
      { ministries: { a: {}, b: {}, c: {} }, needs: { care: 0.1 }, trust },
      undefined,
      { turfWar: 0.1 },
    );
    wageTurfWars(simulation);
    const { state } = simulation;
    expect([...state.trust]).toEqual(close([1, 0.76, 0.76, 0.76, 1, 0.76, 0.76, 0.76, 1]));
  });

  it('cost trust by the mean of the two claims, between those who hold more than a fifth', () => {
    expect(trusts([2, 2, 1], 1)).toEqual(close([0.8 * (1 - 0.1 * 0.7), 0.8, 0.8]));
    expect(trusts([2, 2, 1.1], 1)).toEqual(close([0.8 * 0.93, 0.8 * 0.95, 0.8 * 0.97]));
  });
  it('are fought only over cells supplied 5 % beyond need', () => {
    expect(trusts([2, 2, 1.1], 5)).toEqual([0.8, 0.8, 0.8]);
    expect(trusts([2, 2, 1.1], 4.8)[0]).toBeLessThan(0.8);
    // 1.05 times the need itself is not beyond it.
    expect(trusts([0.5, 0.5, 0.05], 1)).toEqual([0.8, 0.8, 0.8]);
  });
  it('are fought cell by cell', () => {
    const { state } = after(
      { ministries: { a: {}, b: {} }, needs: { care: 0.1, training: 0.1 }, trust: [trust[0]] },
      war,
    );
    expect(state.trust[1]).toBeCloseTo(0.8 * 0.95 * 0.95, 12);
  });
  it('take the highest claim of a ministry among its mandates that supply the cell, and all of its supply', () => {
    const units = [{ turf: 0.2 }, { turf: 0.6 }, { turf: 1 }];
    const { state } = after(
      {
        ministries: { a: { units }, b: { units: [{ turf: 0 }] } },
        needs: { care: 0.1 },
        trust: [trust[0]],
      },
      war,
      (simulation) => {
        simulation.state.supply.set([0.15, 0.15, 0, 0.7]);
        simulation.state.cellSupply[0] = 1;
      },
    );
    expect(state.trust[1]).toBeCloseTo(0.8 * (1 - 0.1 * 0.3), 12);
    expect([state.trust[0], state.trust[3]]).toEqual([1, 1]);
  });
});

describe('account: habits', () => {
  it('trust drifts to the mean of two cultures, then culture to the mean trust a ministry meets with', () => {
    const { state } = after(
      { ministries: { a: { culture: 0.2 }, b: { culture: 0.6 }, c: { culture: 1 } }, trust },
      { trustDrift: 0.1, cultureDrift: 0.5 },
    );
    const [ab, ac, bc] = [0.8 - 0.1 * 0.4, 0.8 - 0.1 * 0.2, 0.8];
    expect([state.trust[1], state.trust[2], state.trust[5]]).toEqual(
      [ab, ac, bc].map((value) => expect.closeTo(value, 12)),
    );
    expect(state.trust[6]).toBe(state.trust[2]);
    expect(state.culture[0]).toBeCloseTo(0.2 + 0.5 * ((ab + ac) / 2 - 0.2), 12);
    expect(state.culture[2]).toBeCloseTo(1 + 0.5 * ((ac + bc) / 2 - 1), 12);
  });
  it('a ministry alone keeps its culture', () =>
    expect(after({ ministries: { a: { culture: 0.2 } } }, { cultureDrift: 0.5 }).state.culture[0]).toBe(
      0.2,
    ));
});

describe('account: trust in the centre', () => {
  const centre = { ...strengthenedCentre(defaultParameters), spotlight: 0.5 };
  it('falls by the mean overruling and the spotlight, and drifts, all at once', () => {
    const { state } = after(
      { ministries: { a: { trustInCentre: 0.8 }, b: { trustInCentre: 0.8 } } },
      { overruleCost: 0.2 },
      ({ month }) => {
        month.overruled.set([0.9, 5]);
        month.bound.set([3, 2]);
      },
      { centre },
    );
    expect(state.trustInCentre[0]).toBeCloseTo(0.8 - 0.2 * 0.3 * 0.8 - 0.005 + 0.01 * -0.3, 12);
    // Being overruled by more than 1 costs no more than by 1.
    expect(state.trustInCentre[1]).toBeCloseTo(0.8 - 0.2 * 1 * 0.8 - 0.005 + 0.01 * -0.3, 12);
  });
  it('without a strengthened centre only drifts', () =>
    expect(after({ ministries: { a: { trustInCentre: 0.8 } } }, {}).state.trustInCentre[0]).toBeCloseTo(
      0.797,
      12,
    ));
  it('is not less than nothing', () => {
    expect(
      after({ ministries: { a: { trustInCentre: 0 } } }, {}, () => {}, {
        centre: { ...centre, spotlight: 1 },
      }).state.trustInCentre[0],
    ).toBe(0);
  });
});

describe('account: learning', () => {
  it('raises competence by the share of the allocation on the service, and lets it fade by the rest', () => {
    const { state } = after(
      { ministries: { a: {} }, needs: { care: 1, training: 1 } },
      { learning: 0.1, unlearning: 0.02 },
      (simulation) => simulation.state.allocation.set([0.7, 0.3]),
    );
    expect(state.competence[0]).toBeCloseTo(0.5 + 0.1 * 0.7 * 0.5 - 0.02 * 0.3 * 0.5, 12);
    expect(state.competence[1]).toBeCloseTo(0.5 + 0.1 * 0.3 * 0.5 - 0.02 * 0.7 * 0.5, 12);
  });
});

describe('account: backing', () => {
  const centre = { ...strengthenedCentre(defaultParameters), mandate: 0.8 };
  const backing = (shown: boolean, mandate = 0.8, from = 0.6) =>
    after(
      { ministries: { a: {} } },
      { backingSpeed: 0.1 },
      (simulation) => {
        simulation.state.backing = from;
        simulation.month.primeMinisterAtStocktake = shown;
      },
      { centre: { ...centre, mandate } },
    ).state.backing;
  it('grows to the mandate when it is shown', () => expect(backing(true)).toBeCloseTo(0.62, 12));
  it('wears off to half of it when not', () => expect(backing(false)).toBeCloseTo(0.58, 12));
  it('does not fall below the floor', () => expect(backing(false, 0.4)).toBeCloseTo(0.57, 12));
  it('is the floor without a strengthened centre', () =>
    expect(
      after({ ministries: { a: {} } }, {}, ({ state }) => {
        state.backing = 0.9;
      }).state.backing,
    ).toBe(0.3));
});
