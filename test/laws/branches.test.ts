import {
  begin,
  branch,
  decodeSnapshot,
  defaultParameters,
  encodeSnapshot,
  release,
  resume,
  schedule,
  shockCapacity,
  shockNeeds,
  shockObstacles,
  snapshot,
  type Government,
  type Parameters,
  type RegimeMaker,
  type Shock,
  type Simulation,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { governedRegime } from './randomRegime.ts';
import { expectSame, runMonths, statesOf } from './running.ts';
import { counterexample, NONE } from './settings.ts';

const START = 2;
const MONTHS = 12;
const before = fc.integer({ min: 0, max: 8 });

const begun = (
  government: Government,
  parameters: Parameters,
  maker: RegimeMaker,
  seed: number,
  more: { compiled?: boolean; shocks?: readonly Shock[] } = {},
): Simulation => begin(government, parameters, maker.make(government, parameters), seed, START, more);

/** A schedule of two regimes; if the second comes before regimes begin, it replaces the first. */
const inSteps = (one: RegimeMaker, other: RegimeMaker, month: number): RegimeMaker =>
  month <= START
    ? other
    : schedule({
        id: `${one.id}, then ${other.id}`,
        steps: [
          { month: START, regime: one },
          { month, regime: other },
        ],
      });

describe('a branch', () => {
  it('is the run of the schedule with its regime in its month, and leaves the first run as it was', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          governedRegime,
          governedRegime,
          fc.nat(),
          before,
          fc.boolean(),
          (government, parameters, one, other, seed, month, compiled) => {
            const first = runMonths(begun(government, parameters, one, seed, { compiled }), month);
            const second = branch(first, other);
            const branched = statesOf(second, MONTHS - month);
            const went = statesOf(first, MONTHS - month);
            release(first);
            release(second);
            const steps = begun(government, parameters, inSteps(one, other, month), seed);
            expectSame(branched, statesOf(steps, MONTHS).slice(month));
            expectSame(went, statesOf(begun(government, parameters, one, seed), MONTHS).slice(month));
          },
        ),
        60,
      ),
    ).toBe(NONE);
  });

  it('is taken down and resumed as the run of that schedule', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          governedRegime,
          governedRegime,
          fc.nat(),
          before,
          (government, parameters, one, other, seed, month) => {
            const second = branch(runMonths(begun(government, parameters, one, seed), month), other);
            const text = encodeSnapshot(snapshot(runMonths(second, 2)));
            const fresh = begun(government, parameters, inSteps(one, other, month), seed);
            const resumed = statesOf(resume(fresh, decodeSnapshot(text)), 3);
            expectSame(resumed, statesOf(second, 3));
          },
        ),
        30,
      ),
    ).toBe(NONE);
  });
});

describe('a shock by hand', () => {
  const struck = fc.record({
    factor: fc.constantFrom(0.5, 1.7, 3),
    months: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    kind: fc.constantFrom('needs' as const, 'capacity' as const, 'obstacles' as const),
  });

  it('is the shock of a scenario that befalls in its month, to the bit; stopped, written down and resumed, too', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          governedRegime,
          fc.nat(),
          before,
          struck,
          fc.boolean(),
          (government, parameters, maker, seed, month, { factor, months, kind }, compiled) => {
            const run = runMonths(begun(government, parameters, maker, seed, { compiled }), month);
            const lasting = months === undefined ? {} : { months };
            if (kind === 'needs') shockNeeds(run, factor, lasting);
            else if (kind === 'capacity') shockCapacity(run, factor, lasting);
            else shockObstacles(run, factor, lasting);
            const text = encodeSnapshot(snapshot(run));
            const byHand = statesOf(run, MONTHS - month);
            release(run);

            const units = government.ministries.flatMap((ministry) => ministry.units.map(({ id }) => id));
            const wanted = government.goals.flatMap(({ cells }) =>
              cells.map(({ segment, service }) => `${segment} ${service}`),
            );
            const cells = government.needs
              .filter(({ segment, service }) => wanted.includes(`${segment} ${service}`))
              .map(({ segment, service }) => ({ segment, service }));
            const shock: Shock = {
              month,
              ...(months === undefined ? {} : { until: month + months }),
              ...(kind === 'needs'
                ? { needs: [{ cells, factor }] }
                : kind === 'capacity'
                  ? { capacity: units.map((unit) => ({ unit, factor })) }
                  : { obstacleRate: factor }),
            };
            const given = begun(government, parameters, maker, seed, { shocks: [shock] });
            expectSame(byHand, statesOf(given, MONTHS).slice(month));
            const resumed = resume(begun(government, parameters, maker, seed), decodeSnapshot(text));
            expectSame(statesOf(resumed, MONTHS - month), byHand);
          },
        ),
        80,
      ),
    ).toBe(NONE);
  });

  it('goes on in a branch, and one of the branch leaves the first run alone', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          governedRegime,
          fc.nat(),
          fc.boolean(),
          (government, maker, seed, compiled) => {
            const parameters = defaultParameters;
            const run = runMonths(begun(government, parameters, maker, seed, { compiled }), 5);
            shockNeeds(run, 2);
            const second = branch(run, maker);
            expect([...second.world.meanNeed]).toEqual([...run.world.meanNeed]);
            shockNeeds(second, 0.5, { months: 2 });
            shockObstacles(second, 0);
            const went = statesOf(run, 4);
            const alone = runMonths(begun(government, parameters, maker, seed), 5);
            shockNeeds(alone, 2);
            expectSame(went, statesOf(alone, 4));
            release(run);
            release(second);
          },
        ),
        30,
      ),
    ).toBe(NONE);
  });
});
