import { begin, type Simulation } from '@joined-up/core';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { anyRegime, governedRegime } from './randomRegime.ts';
import { runMonths } from './running.ts';
import { counterexample, NONE } from './settings.ts';

/**
 * Capacity = implementing + meetings + disruption + mission + blocked, for each unit that has something to
 * do (ODD §4).
 */
function conserves({
  world,
  state,
  arrangement: { presentMinistry, merged, merger, since, missionKept },
}: Simulation): void {
  const month = state.month - 1;
  for (let u = 0; u < world.units; u++) {
    const [first, end] = [world.unitMandates[u], world.unitMandates[u + 1]];
    if (first === end) continue;
    const ministry = presentMinistry[world.unitMinistry[u]];
    let [implementing, blocked] = [0, 0];
    for (let e = first; e < end; e++) {
      if (state.waitsFor[e] >= 0) blocked += state.effort[e];
      else implementing += state.effort[e];
    }
    const meetings = state.meetingShare[ministry] * world.capacity[u];
    const lost =
      merger !== undefined && merged[ministry] === 1
        ? merger.disruption * Math.exp(-(month - since) / merger.settlingTime)
        : 0;
    const disruption = lost * (world.capacity[u] - meetings);
    const left = world.capacity[u] - meetings - disruption;
    const mission = left * (1 - missionKept[world.unitMinistry[u]]);
    expect((implementing + meetings + disruption + mission + blocked) / world.capacity[u]).toBeCloseTo(
      1,
      10,
    );
  }
}

it('every month of every regime spends each capacity once', () => {
  expect(
    counterexample(
      fc.property(
        randomGovernment,
        randomParameters,
        governedRegime,
        fc.nat(),
        (government, parameters, regime, seed) => {
          runMonths(
            begin(government, parameters, regime.make(government, parameters), seed, 2),
            12,
            conserves,
          );
        },
      ),
      200,
    ),
  ).toBe(NONE);
});

it('and of any regime that the data type allows', () => {
  const cases = randomGovernment.chain((government) =>
    fc.tuple(fc.constant(government), randomParameters, anyRegime(government), fc.nat()),
  );
  expect(
    counterexample(
      fc.property(cases, ([government, parameters, regime, seed]) => {
        runMonths(begin(government, parameters, regime, seed, 1), 10, conserves);
      }),
      100,
    ),
  ).toBe(NONE);
});
