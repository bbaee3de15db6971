import {
  luckWithin,
  inForce,
  luckOf,
  regime,
  resolveParameters,
  schedule,
  simulate,
} from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { stylised } from '../stylised/stylised.ts';
import { kindsOn, shocksOf, strengthOf, withEvent, withEvents, type Events, type Stage } from './events.ts';

const stage: Stage = {
  start: 12,
  months: 60,
  goals: ['goal-1', 'goal-2'],
  ministries: ['ministry-1'],
  steps: [24, 36],
};
const parameters = resolveParameters(stylised.parameters, {});
const government = stylised.government('one', parameters);
const cog = regime('cog');
const luck = luckOf('events');
const drawn = (): readonly Events[] =>
  Array.from({ length: 60 }, (_, n) =>
    kindsOn(stage).reduce<Events>(
      (events, kind) => withEvent(events, kind, stage, luckWithin(luck, n)),
      {},
    ),
  );

describe('withEvent', () => {
  it('draws every kind after regimes begin and before the run ends, and no stronger than is plausible', () => {
    for (const events of drawn()) {
      expect(Object.keys(events).sort()).toEqual([...kindsOn(stage)].sort());
      const { steps, ...befalling } = events;
      for (const { month, until = month + 6 } of Object.values(befalling))
        expect([month > 12, month < 60, until - month >= 6]).toEqual([true, true, true]);
      expect([12 < steps![0], steps![0] < steps![1], steps![1] < 60]).toEqual([true, true, true]);
      for (const kind of kindsOn(stage)) {
        const strength = strengthOf(events, kind, stage);
        expect(strength >= 0 && strength <= 1).toBe(true);
      }
    }
  });

  it('has no steps to move where there are none, and nothing where a run ends as it begins', () => {
    expect(kindsOn({ ...stage, steps: [] })).not.toContain('steps');
    expect(kindsOn({ ...stage, months: 13 })).toEqual([]);
  });
});

describe('shocksOf', () => {
  it('falls on the cells of a goal that are needed, all units of a ministry, and the rate of obstacles', () => {
    const [goal] = government.goals;
    const [ministry] = government.ministries;
    const shocks = shocksOf(
      {
        needs: { month: 20, factor: 2, goal: goal.id },
        capacity: { month: 30, until: 40, factor: 0.5, ministry: ministry.id },
        obstacles: { month: 25, factor: 3 },
      },
      government,
    );
    expect(shocks).toMatchObject([
      { month: 20, needs: [{ factor: 2 }] },
      { month: 25, obstacleRate: 3 },
      { month: 30, until: 40, capacity: ministry.units.map(({ id }) => ({ unit: id, factor: 0.5 })) },
    ]);
    expect(shocks[0].needs![0].cells.length).toBe(goal.cells.length);
    expect(shocksOf({ needs: { month: 20, factor: 2, goal: 'nobody' } }, government)).toEqual([]);
  });
});

describe('withEvents', () => {
  const leaves = { month: 20, hours: 1, mandate: 0.1 };
  const leadersUnder = (maker = cog, events: Pick<Events, 'leader' | 'steps'> = { leader: leaves }) =>
    inForce(withEvents(maker, events).make(government, parameters), 12).map(({ month, leader }) => [
      month,
      leader,
    ]);

  it('takes the leader away, and gives back what he had', () => {
    expect(leadersUnder()).toEqual([
      [12, {}],
      [20, { hours: 1, mandate: 0.1 }],
    ]);
    const back = { hours: parameters.primeMinisterHours, mandate: parameters.mandate };
    expect(leadersUnder(cog, { leader: { ...leaves, until: 30 } })[2]).toEqual([30, back]);
  });

  it('gives back what steps in between have said', () => {
    const steps = [
      { month: 12, regime: cog },
      { month: 24, leader: { hours: 15 } },
      { month: 40, leader: { mandate: 0.5 } },
    ];
    expect(
      leadersUnder(schedule({ id: 'steps', steps }), {
        leader: { ...leaves, until: 30 },
        steps: [22, 44],
      }),
    ).toEqual([
      [12, {}],
      [20, { hours: 1, mandate: 0.1 }],
      [22, { hours: 15, mandate: 0.1 }],
      [30, { hours: 15, mandate: parameters.mandate }],
      [44, { hours: 15, mandate: 0.5 }],
    ]);
  });

  it('is the regime to the bit where the leader comes back as he left', () => {
    const unmoved = {
      leader: { month: 20, until: 30, hours: parameters.primeMinisterHours, mandate: parameters.mandate },
    };
    const [plain, stepped] = [cog, withEvents(cog, unmoved)].map((maker) =>
      simulate(stylised, maker, { seed: 'one', months: 48 }),
    );
    expect(stepped.summary).toEqual(plain.summary);
  });

  it('leaves a bound alone', () => {
    const bound = regime('planner');
    expect(withEvents(bound, { leader: leaves }).make(government, parameters).later).toBeUndefined();
  });
});
