import { measure, metrics, observe, regime as named, regimes, type Simulation } from '@joined-up/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nullInstruments, type NullInstrument } from './instruments.ts';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { governedRegime } from './randomRegime.ts';
import { copyOf, expectSame, ran } from './running.ts';
import { counterexample, NONE } from './settings.ts';

const statusQuo = named('status-quo');

/** All that meetings without effect change: the counts of meetings. */
const COUNTS_OF_MEETINGS = ['meetings', 'due', 'present'];
const RATIOS_OF_MEETINGS = ['attendance', 'decisionsPerMeeting'];

/** State and metrics at the end of a run, to the bit. */
function trajectory(simulation: Simulation, countMeetings: boolean): Record<string, unknown> {
  const observation = observe(simulation);
  const all = {
    ...copyOf(simulation.state),
    ...Object.fromEntries(metrics.map((metric) => [`metric ${metric.id}`, measure(metric, observation)])),
  };
  const left = countMeetings
    ? []
    : [...COUNTS_OF_MEETINGS, ...RATIOS_OF_MEETINGS.map((id) => `metric ${id}`)];
  return Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name)));
}

/** Law: with these instruments at zero strength a run is the run without them, bit for bit. */
const changesNothing = (
  instruments: readonly NullInstrument[],
  base: fc.Arbitrary<(typeof regimes)[number]>,
) =>
  fc.property(randomGovernment, randomParameters, base, fc.nat(), (government, parameters, maker, seed) => {
    const regime = maker.make(government, parameters);
    const withAll = instruments.reduce(
      (sum, instrument) => instrument.add(sum, government, parameters),
      regime,
    );
    const countMeetings = instruments.every(({ meets }) => !meets);
    expectSame(
      trajectory(ran(government, parameters, withAll, seed, 1, 9), countMeetings),
      trajectory(ran(government, parameters, regime, seed, 1, 9), countMeetings),
    );
  });

describe('at zero strength it changes nothing:', () => {
  it.each(nullInstruments.map((instrument) => [instrument.id, instrument] as const))(
    '%s',
    (_, instrument) => {
      expect(
        counterexample(
          changesNothing([instrument], instrument.meets ? fc.constant(statusQuo) : governedRegime),
          25,
        ),
      ).toBe(NONE);
    },
  );
});

it('no combination of instruments at zero strength changes the status quo', () => {
  expect(
    counterexample(
      fc.property(fc.subarray([...nullInstruments], { minLength: 2 }), fc.nat(), (instruments, seed) => {
        fc.assert(changesNothing(instruments, fc.constant(statusQuo)), { numRuns: 1, seed });
      }),
      60,
    ),
  ).toBe(NONE);
});

it('no combination of instruments that do not meet changes any regime', () => {
  expect(
    counterexample(
      fc.property(
        fc.subarray(
          nullInstruments.filter(({ meets }) => !meets),
          { minLength: 2 },
        ),
        fc.nat(),
        (instruments, seed) => {
          fc.assert(changesNothing(instruments, governedRegime), { numRuns: 1, seed });
        },
      ),
      60,
    ),
  ).toBe(NONE);
});
