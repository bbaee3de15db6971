import {
  begin,
  defaultParameters,
  regime as named,
  type Forum,
  type Regime,
  type Simulation,
  type SittingForum,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { anyRegime, governedRegime, regimeOfTheModel } from './randomRegime.ts';
import { expectSame, runMonths } from './running.ts';
import { counterexample, NONE } from './settings.ts';

const statusQuo = named('status-quo');

/** A column of the state in every month of a run. */
function course(
  simulation: Simulation,
  months: number,
  read: (simulation: Simulation) => readonly number[],
): number[][] {
  const rows: number[][] = [];
  runMonths(simulation, months, (run) => rows.push([...read(run)]));
  return rows;
}

describe('the exogenous world is the same under every regime:', () => {
  it('needs and ideals, to the bit', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          regimeOfTheModel,
          fc.nat(),
          (government, parameters, maker, seed) => {
            const [one, other] = [statusQuo, maker].map((regime) =>
              course(
                begin(government, parameters, regime.make(government, parameters), seed, 1),
                10,
                ({ state }) => [...state.need, ...state.ideal],
              ),
            );
            expectSame(other, one);
          },
        ),
        60,
      ),
    ).toBe(NONE);
  });

  it('ministers who leave: trust that nothing else moves, to the bit', () => {
    const still = {
      trustDrift: 0,
      cultureDrift: 0,
      turfWar: 0,
      overruleCost: 0,
      cabinetDecisions: 0,
      committeeDecisions: 0,
      stocktakeDecisions: 0,
      ministerHours: 0,
      ministerTenure: 12,
      spotlight: 0,
    };
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          governedRegime,
          fc.nat(),
          (government, drawn, maker, seed) => {
            // Ministries need an hour and ministers have none, so nobody decides anything.
            const parameters = { ...drawn, ...still, ministryBaseHours: 1 };
            const [one, other] = [statusQuo, maker].map((regime) =>
              course(
                begin(government, parameters, regime.make(government, parameters), seed, 1),
                30,
                ({ state }) => [...state.trust, ...state.trustInCentre],
              ),
            );
            expectSame(other, one);
          },
        ),
        60,
      ),
    ).toBe(NONE);
  });

  it('obstacles: a mandate meets the same one, and waits for the same unit, wherever it is free and at work', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          governedRegime,
          fc.nat(),
          (government, drawn, maker, seed) => {
            // With `turfObstacles`, whom work waits for would depend on trust.
            const parameters = { ...drawn, obstacleRate: 0.3, turfObstacles: 0 };
            const [one, other] = [statusQuo, maker].map((regime) =>
              begin(government, parameters, regime.make(government, parameters), seed, 1),
            );
            for (let month = 0; month < 12; month++) {
              runMonths(one, 1);
              runMonths(other, 1);
              for (let e = 0; e < one.world.mandates; e++) {
                // Skip mandates that could not meet one in either run: already blocked, or hardly at work.
                if (!couldMeetOne(one, e, month) || !couldMeetOne(other, e, month)) continue;
                expect([
                  other.state.waitsFor[e],
                  other.state.waitsFor[e] >= 0 && other.state.waitsSince[e],
                ]).toEqual([one.state.waitsFor[e], one.state.waitsFor[e] >= 0 && one.state.waitsSince[e]]);
              }
            }
          },
        ),
        60,
      ),
    ).toBe(NONE);
  });
});

const couldMeetOne = ({ state }: Simulation, mandate: number, month: number): boolean =>
  state.allocation[mandate] > 0.01 && (state.waitsFor[mandate] < 0 || state.waitsSince[mandate] === month);

/** Keys and constant errors of forums, and the draws of the centre. */
const luckOfForums = ({ arrangement: { ranks, viewBias } }: Simulation): Record<string, unknown> => ({
  ...Object.fromEntries(
    ranks
      .flat()
      .map(({ id, decideLuck, agendaLuck, error }: SittingForum) => [
        id,
        { decideLuck, agendaLuck, error },
      ]),
  ),
  viewBias: [...viewBias],
});

it('one more forum changes no draw of any other', () => {
  const cases = randomGovernment.chain((government) =>
    fc.tuple(fc.constant(government), anyRegime(government), anyRegime(government), fc.nat()),
  );
  expect(
    counterexample(
      fc.property(cases, ([government, regime, another, seed]) => {
        const added: Forum[] = another.forums
          .slice(0, 5)
          .map((forum) => ({ ...forum, id: `added ${forum.id}`, preparation: 0.5 }));
        const withMore: Regime = { ...regime, forums: [...added, ...regime.forums] };
        const before = luckOfForums(runMonths(begin(government, defaultParameters, regime, seed, 0), 1));
        const after = luckOfForums(runMonths(begin(government, defaultParameters, withMore, seed, 0), 1));
        expectSame(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]])), before);
      }),
      60,
    ),
  ).toBe(NONE);
});
