import { begin, measure, metrics, observe, type Simulation } from '@joined-up/core';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { anyRegime, regimeOfTheModel } from './randomRegime.ts';
import { runMonths } from './running.ts';
import { counterexample, NONE } from './settings.ts';

/** What can be missing: ratios of nothing, pairs of a single ministry, shares of no supply. */
const MISSING = new Set([
  'latency',
  'attendance',
  'decisionsPerMeeting',
  'trust',
  'contradiction',
  'duplication',
  'overlap',
]);

const SHARES = [
  'trust',
  'culture',
  'trustInCentre',
  'competence',
  'allocation',
  'responsibility',
  'binding',
  'accountability',
  'attention',
  'meetingShare',
] as const;
/** Sums of shares may be above 1 by rounding; metrics may not. */
const ROUNDING = 1e-12;
const AMOUNTS = [
  'need',
  'belief',
  'effort',
  'supply',
  'seen',
  'cellSupply',
  'cellSeen',
  'linkEffort',
  'netCapacity',
  'goalIdealSpread',
] as const;

/** Everything that is out of bounds after a month, in words. */
function outOfBounds(simulation: Simulation): string[] {
  const { state, arrangement } = simulation;
  const found: string[] = [];
  for (const [name, value] of Object.entries(state) as [string, number | Float64Array | Int32Array][]) {
    for (const number of typeof value === 'number' ? [value] : value)
      if (!Number.isFinite(number)) found.push(`${name} holds ${number}`);
  }
  for (const name of SHARES)
    for (const number of state[name])
      if (!(number >= 0 && number <= 1 + ROUNDING)) found.push(`${name} holds ${number}, no share`);
  for (const name of AMOUNTS)
    for (const number of state[name])
      if (!(number >= 0)) found.push(`${name} holds ${number}, less than nothing`);
  if (!(state.backing >= 0 && state.backing <= 1)) found.push(`backing is ${state.backing}`);

  const observation = observe(simulation);
  for (const metric of metrics) {
    const value = measure(metric, observation);
    const missing = MISSING.has(metric.id) || arrangement.regime.benchmark !== undefined;
    if (Number.isNaN(value) ? !missing : !(value >= metric.range[0] && value <= metric.range[1]))
      found.push(`metric ${metric.id} is ${value}`);
  }
  return [...new Set(found)];
}

const keepsBounds = (simulation: Simulation, months: number): void => {
  runMonths(simulation, months, (run) => expect(outOfBounds(run)).toEqual([]));
};

it('under every regime of the model no number leaves its range, whatever validation lets through', () => {
  expect(
    counterexample(
      fc.property(
        randomGovernment,
        randomParameters,
        regimeOfTheModel,
        fc.nat(),
        (government, parameters, regime, seed) => {
          keepsBounds(begin(government, parameters, regime.make(government, parameters), seed, 2), 14);
        },
      ),
      400,
    ),
  ).toBe(NONE);
});

it('nor under any regime that the data type allows', () => {
  const cases = randomGovernment.chain((government) =>
    fc.tuple(fc.constant(government), randomParameters, anyRegime(government), fc.nat()),
  );
  expect(
    counterexample(
      fc.property(cases, ([government, parameters, regime, seed]) =>
        keepsBounds(begin(government, parameters, regime, seed, 1), 12),
      ),
      200,
    ),
  ).toBe(NONE);
});
