import { expect, it } from 'vitest';
import { stocktake } from '../institutions/stocktake.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import { inMeeting, tinyRun } from '../testing/tiny.ts';
import { holdToAccount } from './holdToAccount.ts';

it('holdToAccount raises accountability for the goals under review, and refreshes the view of them', () => {
  const simulation = inMeeting(
    tinyRun(
      { ministries: { a: {} }, goals: { one: ['care'], two: ['care'] } },
      {
        centre: strengthenedCentre(defaultParameters),
        forums: [stocktake('s', ['two'], defaultParameters)],
      },
    ),
    's',
    { preparation: 0.8, sharePresent: 0.5 },
  );
  const { state } = simulation;
  state.backing = 0.6;
  state.accountability.set([0.3, 0.3]);
  state.goalIdeal.set([0.7, -0.7]);
  holdToAccount(simulation, 1);
  expect(state.accountability[0]).toBe(0.3);
  expect(state.accountability[1]).toBeCloseTo(0.3 + 0.8 * 0.5 * 0.6 * 0.7, 12);
  expect([...state.centreView]).toEqual([0, -0.7]);
});
