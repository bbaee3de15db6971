import {
  begin,
  decodeSnapshot,
  defaultParameters,
  encodeSnapshot,
  release,
  resume,
  snapshot,
  type Behaviour,
  type Government,
  type Parameters,
  type RegimeMaker,
  type Simulation,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { governedRegime, regimeOfTheModel } from './randomRegime.ts';
import { copyOf, expectSame, runMonths, statesOf } from './running.ts';
import { counterexample, NONE } from './settings.ts';

const START = 3;
const MONTHS = 12;

/** Decides everything as the model does, with additional draws. */
const neutral: Behaviour = {
  id: 'neutral',
  attend: ({ usual, draw }) => (draw() > 2 ? 'delegate' : usual),
  report: ({ usual, draw }) => (draw('again') > 2 ? 0 : usual),
  goAlong: ({ usual }) => usual,
  allocate: ({ usual }) => usual,
  steps: (['world', 'meet', 'plan', 'implement', 'account', 'command'] as const).flatMap((name) => [
    { name: `before ${name}`, before: name, run: (_, { draw }) => void draw('somebody') },
    { name: `as ${name}`, instead: name, run: (_, { usual }) => usual() },
    { name: `after ${name}`, after: name, run: () => {} },
  ]),
};

/** Overstates, disagrees with half of all meetings, and works where it likes. */
const wilful: Behaviour = {
  id: 'wilful',
  attend: ({ draw }) => (draw() < 0.5 ? 'delegate' : 'minister'),
  report: ({ usual, draw }) => usual * (1 + draw()),
  goAlong: ({ draw }) => draw(),
  allocate: ({ mandates }) => mandates.map(() => 1 / mandates.length),
  steps: [
    {
      name: 'gossip',
      after: 'meet',
      run({ state }, { draw }) {
        for (let e = 0; e < state.belief.length; e++) state.belief[e] *= draw(String(e));
      },
    },
  ],
};

const begun = (
  government: Government,
  parameters: Parameters,
  maker: RegimeMaker,
  seed: number,
  more: { compiled?: boolean; behaviours?: readonly Behaviour[] },
): Simulation => begin(government, parameters, maker.make(government, parameters), seed, START, more);

/** The states of a run, which is then released. */
function course(run: Simulation): unknown[] {
  const states = statesOf(run, MONTHS);
  release(run);
  return states;
}

describe('behaviours', () => {
  it('that do what the model does give its bytes, compiled or not, in every regime', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          regimeOfTheModel,
          fc.nat(),
          (government, parameters, maker, seed) => {
            const usual = course(begun(government, parameters, maker, seed, { compiled: true }));
            for (const compiled of [true, false])
              expectSame(
                course(begun(government, parameters, maker, seed, { compiled, behaviours: [neutral] })),
                usual,
              );
          },
        ),
        60,
      ),
    ).toBe(NONE);
  });

  it('give the same bytes compiled as uncompiled, and after a neutral one as without it', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          governedRegime,
          fc.nat(),
          (government, parameters, maker, seed) => {
            const alone = course(begun(government, parameters, maker, seed, { behaviours: [wilful] }));
            expectSame(
              course(begun(government, parameters, maker, seed, { compiled: true, behaviours: [wilful] })),
              alone,
            );
            expectSame(
              course(
                begun(government, parameters, maker, seed, {
                  behaviours: [{ ...neutral, steps: [] }, wilful],
                }),
              ),
              alone,
            );
          },
        ),
        40,
      ),
    ).toBe(NONE);
  });

  it('draw by who decides what and when: what one ministry does moves the draws of no other', () => {
    expect(
      counterexample(
        fc.property(randomGovernment, governedRegime, fc.nat(), (government, maker, seed) => {
          const drawn = (decides: readonly string[]): Map<string, number> => {
            const draws = new Map<string, number>();
            const watching: Behaviour = {
              id: 'watching',
              goAlong({ ministry, month, forum, usual, draw }) {
                const asked = `${ministry} ${month} ${forum.id}`;
                if (decides.includes(ministry)) draws.set(asked, draw());
                return usual;
              },
            };
            runMonths(
              begun(government, defaultParameters, maker, seed, { behaviours: [watching] }),
              MONTHS,
            );
            return draws;
          };
          const all = government.ministries.map(({ id }) => id);
          const together = drawn(all);
          for (const [asked, value] of drawn(all.slice(-1))) expect(together.get(asked)).toBe(value);
        }),
        30,
      ),
    ).toBe(NONE);
  });

  it('go on after a run was stopped, written down and resumed as if it had never been', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          regimeOfTheModel,
          fc.nat(),
          fc.integer({ min: 0, max: MONTHS }),
          (government, parameters, maker, seed, month) => {
            const fresh = () => begun(government, parameters, maker, seed, { behaviours: [wilful] });
            const text = encodeSnapshot(snapshot(runMonths(fresh(), month)));
            const resumed = runMonths(resume(fresh(), decodeSnapshot(text)), MONTHS - month);
            expectSame(copyOf(resumed.state), copyOf(runMonths(fresh(), MONTHS).state));
          },
        ),
        40,
      ),
    ).toBe(NONE);
  });
});
