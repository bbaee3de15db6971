import { describe, expect, it } from 'vitest';
import { planner } from '../regimes/benchmarks.ts';
import type { Regime } from '../regimes/regime.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { WITHIN_CELL } from '../parameters/options.ts';
import { tinyRun } from '../testing/tiny.ts';
import { joinedUp } from './joinedUp.ts';
import { measure } from './measure.ts';
import { combinedCoverage, observe } from './observe.ts';
import { reportedOutcome } from './reportedOutcome.ts';
import { unmet } from './unmet.ts';

describe('combinedCoverage', () => {
  const coverage = Float64Array.of(0.25, 1, 0);
  const both = Int32Array.of(0, 1);
  const even = Float64Array.of(0.5, 0.5);
  it('is the mean for full substitutes', () =>
    expect(combinedCoverage(coverage, both, even, 1)).toBeCloseTo(0.625, 12));
  it('is the geometric mean at 0', () =>
    expect(combinedCoverage(coverage, both, even, 0)).toBeCloseTo(0.5, 12));
  it('is the harmonic mean at −1', () =>
    expect(combinedCoverage(coverage, both, even, -1)).toBeCloseTo(0.4, 12));
  it('counts an uncovered cell as 0.01', () =>
    expect(combinedCoverage(coverage, Int32Array.of(2), Float64Array.of(1), -1)).toBeCloseTo(0.01, 12));
});

/** One ministry; a chain of care, training and jobs, all of one goal and alike, of which so much is covered. */
function chain(
  covered: readonly number[],
  parameters: Partial<Parameters>,
  { clarity = 0, gaming = 0, regime = {} as Partial<Regime>, cells = ['care', 'training', 'jobs'] } = {},
) {
  const simulation = tinyRun(
    { ministries: { a: {} }, needs: { care: 1, training: 1, jobs: 1 }, goals: { goal: cells } },
    regime,
    { complementarity: 1, ...parameters },
  );
  // A service that the goal does not need has no cell.
  simulation.state.cellSupply.set(covered);
  simulation.state.clarity[0] = clarity;
  simulation.state.gaming[0] = gaming;
  return observe(simulation);
}
const thirds = (...covered: number[]) =>
  expect.closeTo(covered.reduce((sum, one) => sum + one, 0) / covered.length, 12);

describe('hand-offs', () => {
  it('a service is worth less where the one before it fails, by what that one covers itself', () =>
    expect(chain([0.5, 0.8, 1], { handOffs: 0.5 }).outcome[0]).toEqual(
      thirds(0.5, 0.8 * (1 - 0.5 * 0.5), 1 - 0.5 * 0.2),
    ));
  it('a managed chain hands over', () =>
    expect(chain([0.5, 0.8, 1], { handOffs: 0.5 }, { clarity: 0.4 }).outcome[0]).toEqual(
      thirds(0.5, 0.8 * (1 - 0.3 * 0.5), 1 - 0.3 * 0.2),
    ));
  it('go in the order of the services, however the goal lists its cells', () =>
    expect(
      chain([0.5, 0.8, 1], { handOffs: 0.5 }, { cells: ['jobs', 'care', 'training'] }).outcome[0],
    ).toEqual(thirds(0.5, 0.6, 0.9)));
  it('skip a service that the goal does not need', () =>
    expect(chain([0.5, 1], { handOffs: 0.5 }, { cells: ['care', 'jobs'] }).outcome[0]).toEqual(
      thirds(0.5, 1 - 0.5 * 0.5),
    ));
  it('leave at least 0.01, after what is lost', () =>
    expect(chain([0, 1, 1], { handOffs: 1 }).outcome[0]).toEqual(thirds(0.01, 0.01, 1)));
  it('lose nothing under one mind', () =>
    expect(
      chain([0.5, 0.8, 1], { handOffs: 0.5 }, { regime: { benchmark: planner.id as 'planner' } })
        .outcome[0],
    ).toEqual(thirds(0.5, 0.8, 1)));
  it('change neither what is unmet nor who is joined up', () => {
    const [plain, handed] = [0, 1].map((handOffs) => chain([0.5, 0.8, 1], { handOffs }));
    expect(measure(unmet, handed)).toBe(measure(unmet, plain));
    expect(measure(joinedUp, handed)).toBe(measure(joinedUp, plain));
  });
});

describe('what is reported', () => {
  it('takes a part of what is not covered for covered, while the outcome stays', () => {
    const observed = chain([0.5, 0.8, 1], { gaming: 0.3 }, { gaming: 0.2 });
    expect(observed.outcome[0]).toEqual(thirds(0.5, 0.8, 1));
    expect(observed.reportedOutcome[0]).toEqual(thirds(0.6, 0.84, 1));
    expect(measure(reportedOutcome, observed)).toBe(observed.reportedOutcome[0]);
  });
  it('goes through hand-offs as reported, before and after', () =>
    expect(
      chain([0.5, 0.8, 1], { gaming: 0.3, handOffs: 0.5 }, { gaming: 0.2 }).reportedOutcome[0],
    ).toEqual(thirds(0.6, 0.84 * (1 - 0.5 * 0.4), 1 - 0.5 * 0.16)));
});

/**
 * Stances: a 0, b 2, c 1. a has an effort of 1 in care and in training, b of 1 in care, c of 3 in training.
 * Everything is half covered.
 */
const observed = (parameters: Partial<Parameters>) => {
  const simulation = tinyRun(
    {
      ministries: {
        a: {},
        b: { units: [{ services: ['care'] }] },
        c: { units: [{ services: ['training'] }] },
      },
      needs: { care: 2, training: 2 },
    },
    {},
    parameters,
  );
  const { state } = simulation;
  state.effort.set([1, 1, 1, 3]);
  state.linkEffort.set([2, 1, 3]);
  state.stance.set([0, 2, 1]);
  state.goalStance[0] = 5 / 6;
  state.cellSupply.set([1, 1]);
  return observe(simulation);
};

describe('contradiction as it reaches and counts', () => {
  // In care 0 and 2 with 1 each: variance 1. In training 0 and 1 with 1 and 3: ¾·¼. By effort (2·1 + 4·0.1875) / 6.
  const within = 2.75 / 6;
  // Over the goal: 0, 2 and 1 with 2, 1 and 3: mean 5/6, variance 7/6 − 25/36.
  const over = 17 / 36;

  it('is over the goal unless said otherwise', () => {
    const { consistency, outcome } = observed({});
    expect(consistency[0]).toBeCloseTo(Math.exp(-over), 12);
    expect(outcome[0]).toBeCloseTo(0.5 * Math.exp(-over), 12);
  });
  it('is within cells, their mean by effort, if it reaches no further', () => {
    const { consistency, outcome } = observed({ contradictionReach: WITHIN_CELL, contradictionCost: 2 });
    expect(consistency[0]).toBeCloseTo(Math.exp(-2 * within), 12);
    expect(outcome[0]).toBeCloseTo(0.5 * Math.exp(-2 * within), 12);
  });
  it.each([
    [0.4, 0.5 * (0.6 + 0.4 * Math.exp(-over))],
    [0, 0.5],
  ])('multiplies the share %d of the outcome', (contradictionShare, expected) => {
    const { consistency, outcome, reportedOutcome: told } = observed({ contradictionShare });
    expect(outcome[0]).toBeCloseTo(expected, 12);
    expect(told[0]).toBe(outcome[0]);
    expect(consistency[0]).toBeCloseTo(Math.exp(-over), 12);
  });
  it('is none where nobody works', () => {
    const simulation = tinyRun({ ministries: { a: {}, b: {} } }, {}, { contradictionReach: WITHIN_CELL });
    simulation.state.effort.fill(0);
    simulation.state.linkEffort.fill(0);
    simulation.state.stance.set([0, 5]);
    expect(observe(simulation).consistency[0]).toBe(1);
  });
});
