import {
  begin,
  decodeSnapshot,
  defaultParameters,
  encodeSnapshot,
  measure,
  metrics,
  observe,
  parameters,
  regimes,
  release,
  resume,
  snapshot,
  step,
  structures,
  type Parameters,
  type Simulation,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { governedRegime, regimeOfTheModel } from './randomRegime.ts';
import { copyOf, runMonths } from './running.ts';
import { counterexample, NONE } from './settings.ts';

const seen = (run: Simulation) => metrics.map((metric) => measure(metric, observe(run)));

const options = parameters.filter(({ structure }) => structure);

/** One structure parameter at a value that is not neutral; all others neutral. */
const oneOption: fc.Arbitrary<Parameters> = fc
  .constantFrom(...options)
  .chain(({ name, plausible: [low, high], whole }) =>
    (whole ? fc.integer({ min: low, max: high }) : fc.double({ min: low, max: high, noNaN: true })).map(
      (value) => ({ ...defaultParameters, [name]: value }),
    ),
  );
const structure = fc.oneof(
  oneOption,
  fc.constantFrom(...structures.map((one) => ({ ...defaultParameters, ...one.parameters }))),
  fc.constant({ ...defaultParameters, ...structures.at(-1)!.parameters, mergedMeeting: 2, czarHours: 30 }),
);

const merges = regimes.filter(({ id }) =>
  ['superministry', 'hybrid', 'coordinating-ministry'].includes(id),
);
const anyRegime = fc.oneof(regimeOfTheModel, fc.constantFrom(...merges));

describe('under every structure', () => {
  it('compiled loops give the bytes of plain ones', () => {
    expect(
      counterexample(
        fc.property(randomGovernment, structure, anyRegime, fc.nat(), (government, own, maker, seed) => {
          const run = (compiled: boolean): Simulation => {
            const made = begin(government, own, maker.make(government, own), seed, 2, compiled);
            for (let month = 0; month < 9; month++) step(made);
            return made;
          };
          const compiled = run(true);
          const state = copyOf(compiled.state);
          release(compiled);
          expect(state).toEqual(copyOf(run(false).state));
        }),
        80,
      ),
    ).toBe(NONE);
  }, 60_000);

  it('a run that was stopped goes on as if it had not', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          structure,
          governedRegime,
          fc.nat(),
          (government, own, maker, seed) => {
            const fresh = () => begin(government, own, maker.make(government, own), seed, 2);
            const first = runMonths(fresh(), 5);
            const second = resume(fresh(), decodeSnapshot(encodeSnapshot(snapshot(first))));
            expect(seen(second)).toEqual(seen(first));
            expect(copyOf(runMonths(second, 5).state)).toEqual(copyOf(runMonths(first, 5).state));
          },
        ),
        60,
      ),
    ).toBe(NONE);
  }, 60_000);

  it('metrics stay within their range', () => {
    expect(
      counterexample(
        fc.property(randomGovernment, structure, anyRegime, fc.nat(), (government, own, maker, seed) => {
          runMonths(begin(government, own, maker.make(government, own), seed, 2), 9, (run) => {
            const observation = observe(run);
            const outside = metrics.filter((metric) => {
              const value = measure(metric, observation);
              return value < metric.range[0] || value > metric.range[1];
            });
            expect(outside.map(({ id }) => id)).toEqual([]);
          });
        }),
        80,
      ),
    ).toBe(NONE);
  }, 60_000);
});

describe('null structure', () => {
  it('what is idle at neutral values of the rest changes no byte', () => {
    expect(
      counterexample(
        fc.property(randomGovernment, anyRegime, fc.nat(), (government, maker, seed) => {
          const after = (own: Parameters) =>
            copyOf(runMonths(begin(government, own, maker.make(government, own), seed, 2), 9).state);
          // Houses that meet as one at once need no time to grow together.
          expect(after({ ...defaultParameters, growingTogether: 24 })).toEqual(after(defaultParameters));
        }),
        40,
      ),
    ).toBe(NONE);
  }, 60_000);

  it('under neutral values what is reported is what is', () => {
    expect(
      counterexample(
        fc.property(randomGovernment, anyRegime, fc.nat(), (government, maker, seed) => {
          const run = begin(
            government,
            defaultParameters,
            maker.make(government, defaultParameters),
            seed,
            1,
          );
          runMonths(run, 6, ({ state, ...rest }) => {
            const observation = observe({ state, ...rest } as Simulation);
            expect([...observation.reportedOutcome]).toEqual([...observation.outcome]);
          });
        }),
        40,
      ),
    ).toBe(NONE);
  }, 60_000);
});
