import {
  begin,
  diverge,
  recordMonth,
  simulate,
  tellDivergence,
  tellMinutes,
  type Minutes,
  type Names,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { anyRegime, governedRegime, regimeOfTheModel } from './randomRegime.ts';
import { copyOf, expectSame, ran, scenarioOf } from './running.ts';
import { counterexample, NONE } from './settings.ts';

/** A government and any regime in it. */
const governmentWithRegime = randomGovernment.chain((government) =>
  fc.tuple(fc.constant(government), anyRegime(government)),
);

/** Signs of a broken sentence. */
const broken = /NaN|undefined|null|Infinity|\[object/;
/** Names without anything odd. */
const names: Names = {
  segment: () => 's',
  service: () => 'v',
  goal: () => 'g',
  ministry: () => 'm',
  unit: () => 'u',
};

describe('minutes', () => {
  it('of every meeting leave the run as it is, and agree with what the month counted', () => {
    expect(
      counterexample(
        fc.property(
          governmentWithRegime,
          randomParameters,
          fc.nat(),
          ([government, regime], parameters, seed) => {
            const run = begin(government, parameters, regime, seed, 2);
            for (let month = 0; month < 6; month++) {
              const minutes = recordMonth(run).filter(({ kind }) => kind !== 'ministry');
              const { state } = run;
              const resolved = minutes.flatMap(({ obstacles }) =>
                obstacles.filter(({ fate }) => fate === 'resolved'),
              );
              expect(resolved).toHaveLength(state.resolvedInMeetings);
              expect(minutes).toHaveLength(state.meetings);
              for (const { attendance } of minutes)
                expect(attendance.every(({ hours }) => hours >= 0)).toBe(true);
              expect(
                minutes.flatMap(({ attendance }) => attendance.filter(({ sent }) => sent === 'minister')),
              ).toHaveLength(state.present);
            }
            expectSame(copyOf(run.state), copyOf(ran(government, parameters, regime, seed, 2, 6).state));
          },
        ),
        60,
      ),
    ).toBe(NONE);
  }, 60_000);

  it('tell the stance that a forum agreed, which holds where none did before', () => {
    expect(
      counterexample(
        fc.property(
          governmentWithRegime,
          randomParameters,
          fc.nat(),
          ([government, regime], parameters, seed) => {
            const run = begin(government, parameters, regime, seed, 1);
            const minutes: Minutes[] = [0, 1, 2].flatMap(() => recordMonth(run));
            // Not for tiny bindings: the product underflows.
            const fresh = minutes.flatMap(({ agreements }) =>
              agreements.flatMap(({ stance, binds }) =>
                binds
                  .filter(({ before, after }) => before === 0 && after > 1e-12)
                  .map(({ agreed }) => agreed - stance),
              ),
            );
            expect(fresh.filter((apart) => Math.abs(apart) > 1e-9)).toEqual([]);
          },
        ),
        60,
      ),
    ).toBe(NONE);
  }, 60_000);

  it('are told in sentences, whatever the names', () => {
    expect(
      counterexample(
        fc.property(
          governmentWithRegime,
          randomParameters,
          fc.nat(),
          ([government, regime], parameters, seed) => {
            const run = begin(government, parameters, regime, seed, 1);
            const said = [0, 1, 2]
              .flatMap(() => recordMonth(run))
              .flatMap((minutes) => tellMinutes(minutes, names));
            expect(said.filter((line) => broken.test(line))).toEqual([]);
          },
        ),
        40,
      ),
    ).toBe(NONE);
  }, 60_000);
});

describe('a divergence', () => {
  it('never exists between a regime and itself', () => {
    expect(
      counterexample(
        fc.property(randomGovernment, governedRegime, fc.nat(), (government, maker, seed) => {
          expect(diverge(scenarioOf(government, 5, 1), maker, maker, { seed }).first).toBeNull();
        }),
        40,
      ),
    ).toBe(NONE);
  }, 60_000);

  it('has the metrics of the two runs from its first month on, and the same ones before', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          regimeOfTheModel,
          regimeOfTheModel,
          fc.nat(),
          (government, one, other, seed) => {
            const scenario = scenarioOf(government, 8, 2);
            const found = diverge(scenario, one, other, { seed });
            const [a, b] = [one, other].map(
              (maker) => simulate(scenario, maker, { seed, monthly: true }).monthly,
            );
            const from = found.first?.month ?? 8;
            expectSame(
              found.monthly.map(({ month, metrics }) => [
                month,
                ...Object.entries(metrics).flatMap(([id, values]) => [id, values.a, values.b]),
              ]),
              a
                .slice(from)
                .map(({ month, metrics }, i) => [
                  month,
                  ...Object.keys(metrics).flatMap((id) => [id, metrics[id], b[from + i].metrics[id]]),
                ]),
            );
            for (let month = 0; month < Math.min(from, 2); month++) expect(a[month]).toEqual(b[month]);
            expect(tellDivergence(found, names).filter((line) => broken.test(line))).toEqual([]);
          },
        ),
        40,
      ),
    ).toBe(NONE);
  }, 60_000);
});
