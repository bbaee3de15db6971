import {
  begin,
  decodeSnapshot,
  defaultParameters,
  encodeSnapshot,
  InputError,
  regime as named,
  regimes,
  resume,
  snapshot,
  step,
} from '@joined-up/core';
import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { genericGovernment } from './genericGovernment.ts';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { anyRegime, regimeOfTheModel } from './randomRegime.ts';
import { copyOf, expectSame, ran, runMonths } from './running.ts';
import { counterexample, NONE } from './settings.ts';

const MONTHS = 12;
const stop = fc.integer({ min: 0, max: MONTHS });

describe('a run that was stopped, saved and resumed equals one that was never stopped:', () => {
  it('under every regime of the model', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          regimeOfTheModel,
          fc.nat(),
          stop,
          (government, parameters, maker, seed, month) => {
            const fresh = () => begin(government, parameters, maker.make(government, parameters), seed, 4);
            const text = encodeSnapshot(snapshot(runMonths(fresh(), month)));
            const resumed = runMonths(resume(fresh(), decodeSnapshot(text)), MONTHS - month);
            expectSame(copyOf(resumed.state), copyOf(runMonths(fresh(), MONTHS).state));
          },
        ),
        100,
      ),
    ).toBe(NONE);
  });

  it('under any regime that the data type allows', () => {
    const cases = randomGovernment.chain((government) =>
      fc.tuple(fc.constant(government), anyRegime(government), fc.nat(), stop),
    );
    expect(
      counterexample(
        fc.property(cases, ([government, regime, seed, month]) => {
          const fresh = () => begin(government, defaultParameters, regime, seed, 2);
          const taken = snapshot(runMonths(fresh(), month));
          expectSame(
            copyOf(runMonths(resume(fresh(), taken), MONTHS - month).state),
            copyOf(runMonths(fresh(), MONTHS).state),
          );
        }),
        50,
      ),
    ).toBe(NONE);
  });

  // In this process the same is tried above; stopped sweeps go on in another (`test/laboratory`).
  it.runIf(extent(false, true))(
    'in another process',
    () => {
      const [government] = fc.sample(genericGovernment, { seed: 1, numRuns: 1 });
      const maker = named('hybrid');
      const fresh = () =>
        begin(government, defaultParameters, maker.make(government, defaultParameters), 'a seed', 4);
      const task = JSON.stringify({
        government,
        regime: 'hybrid',
        seed: 'a seed',
        start: 4,
        months: 20,
        snapshot: encodeSnapshot(snapshot(runMonths(fresh(), 9))),
      });
      const printed = execFileSync(
        process.execPath,
        ['--import', '@oxc-node/core/register', new URL('resumeElsewhere.ts', import.meta.url).pathname],
        { input: task, encoding: 'utf8' },
      );
      expect(printed).toBe(encodeSnapshot(snapshot(runMonths(fresh(), 29))));
    },
    60_000,
  );
});

it('a snapshot is a copy: nothing in it moves when the run goes on', () => {
  expect(
    counterexample(
      fc.property(randomGovernment, regimeOfTheModel, fc.nat(), (government, maker, seed) => {
        const run = ran(
          government,
          defaultParameters,
          maker.make(government, defaultParameters),
          seed,
          1,
          3,
        );
        const taken = snapshot(run);
        const before = encodeSnapshot(taken);
        runMonths(run, 5);
        expect(encodeSnapshot(taken)).toBe(before);
      }),
      30,
    ),
  ).toBe(NONE);
});

it('runs that are stepped in turn do not disturb each other', () => {
  const job = fc.tuple(randomGovernment, randomParameters, regimeOfTheModel, fc.nat());
  expect(
    counterexample(
      fc.property(fc.array(job, { minLength: 2, maxLength: 4 }), (jobs) => {
        const start = () =>
          jobs.map(([government, parameters, maker, seed]) =>
            begin(government, parameters, maker.make(government, parameters), seed, 2),
          );
        const together = start();
        for (let month = 0; month < 8; month++)
          for (const run of month % 2 === 0 ? together : together.toReversed()) step(run);
        const alone = start().map((run) => runMonths(run, 8));
        expectSame(
          together.map(({ state }) => copyOf(state)),
          alone.map(({ state }) => copyOf(state)),
        );
      }),
      40,
    ),
  ).toBe(NONE);
});

describe('a snapshot is refused, and says why,', () => {
  const [one, other] = fc.sample(genericGovernment, { seed: 2, numRuns: 2 });
  const [statusQuo, superministry] = regimes;
  const run = (government = one, maker = statusQuo, parameters = defaultParameters, seed = 1) =>
    begin(government, parameters, maker.make(government, parameters), seed, 2);
  const taken = snapshot(runMonths(run(), 3));

  it('of another version of the model', () => {
    expect(() => resume(run(), { ...taken, model: '0.0.1' })).toThrow(InputError);
    expect(() => resume(run(), { ...taken, model: '0.0.1' })).toThrow(/version 0\.0\.1/);
  });
  it.each([
    ['another government', () => run(other)],
    ['another regime', () => run(one, superministry)],
    ['other parameters', () => run(one, statusQuo, { ...defaultParameters, turfMotive: 0.2 })],
    ['another seed', () => run(one, statusQuo, defaultParameters, 2)],
  ])('of %s', (_, fresh) => {
    expect(() => resume(fresh(), taken)).toThrow(InputError);
    expect(() => resume(fresh(), taken)).toThrow(/inputs/);
  });
  it.each(['', '{', '[]', 'null', '{"model":"1","inputs":"x"}'])('when it is no snapshot: %s', (text) => {
    expect(() => decodeSnapshot(text)).toThrow(InputError);
  });
  it.each([1e9, -1, 2.5, Number.NaN])('with month %d', (month) => {
    expect(() => resume(run(), { ...taken, state: { ...taken.state, month } })).toThrow(/state\.month/);
  });
  it.each(['"three"', 'null', '{}'])('with %s among its numbers', (word) => {
    const text = encodeSnapshot(taken).replace(/"trust":\[[^,]+/, `"trust":[${word}`);
    expect(text).toContain(`"trust":[${word}`);
    expect(() => decodeSnapshot(text)).toThrow(InputError);
  });
});
