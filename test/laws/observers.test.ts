import {
  begin,
  carriers,
  cells,
  measure,
  metrics,
  observe,
  simulate,
  snapshot,
  time,
  type CarrierReading,
  type CellReading,
  type TimeReading,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { governedRegime, regimeOfTheModel } from './randomRegime.ts';
import { copyOf, expectSame, ran, runMonths, scenarioOf } from './running.ts';
import { counterexample, NONE } from './settings.ts';

describe('observers draw nothing and change nothing:', () => {
  it('a run that is observed, measured and copied every month has the state of one that is not', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          regimeOfTheModel,
          fc.nat(),
          (government, parameters, maker, seed) => {
            const regime = maker.make(government, parameters);
            const watched = runMonths(begin(government, parameters, regime, seed, 2), 8, (run) => {
              for (let twice = 0; twice < 2; twice++)
                for (const metric of metrics) measure(metric, observe(run));
              snapshot(run);
            });
            expectSame(
              copyOf(watched.state),
              copyOf(ran(government, parameters, regime, seed, 2, 8).state),
            );
          },
        ),
        80,
      ),
    ).toBe(NONE);
  });

  it('a summary is the same with all observers and monthly rows, and with none', () => {
    expect(
      counterexample(
        fc.property(randomGovernment, regimeOfTheModel, fc.nat(), (government, maker, seed) => {
          const scenario = scenarioOf(government, 8, 2);
          const alone = simulate(scenario, maker, { seed });
          const watched = simulate(scenario, maker, {
            seed,
            monthly: true,
            observe: [cells, carriers, time],
          });
          expect(watched.summary).toEqual(alone.summary);
        }),
        60,
      ),
    ).toBe(NONE);
  });
});

it('what observers tell agrees with metrics: carriers add up to duplication, time to 1, cells to unmet need', () => {
  expect(
    counterexample(
      fc.property(randomGovernment, governedRegime, fc.nat(), (government, maker, seed) => {
        // A summary of one month, so that a mean of ratios is a ratio of means.
        const { summary, observed } = simulate(scenarioOf(government, 1, 0), maker, {
          seed,
          observe: [cells, carriers, time],
        });
        const carried = observed['carriers'] as CarrierReading;
        const excess = carried.excess.reduce((sum, value) => sum + value, 0);
        expect(excess).toBeCloseTo(summary['duplication'] ?? 0, 9);
        expect(carried.excess).toHaveLength(carried.ministries.length ** 2);
        const shares = observed['time'] as TimeReading;
        expect(shares.implementing + shares.meetings + shares.disruption + shares.blocked).toBeCloseTo(
          1,
          9,
        );
        expect(shares.meetings).toBeCloseTo(summary['coordinationLoad']!, 9);
        const seen = observed['cells'] as readonly CellReading[];
        const [need, covered] = seen.reduce(
          ([all, met], cell) => [all + cell.need, met + Math.min(cell.need, cell.supply)],
          [0, 0],
        );
        expect(1 - covered / need).toBeCloseTo(summary['unmet']!, 9);
      }),
      80,
    ),
  ).toBe(NONE);
});
