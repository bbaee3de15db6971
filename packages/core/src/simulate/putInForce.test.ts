import { describe, expect, it } from 'vitest';
import type { Simulation } from './simulation.ts';
import { begin } from './begin.ts';
import { step } from './step.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { sittingForum } from '../testing/tiny.ts';
import { regime as named } from '../regimes/regimes.ts';
import type { RegimeMaker, ScheduleStep } from '../regimes/regime.ts';
import { schedule } from '../regimes/schedule.ts';

const government = smallGovernment();
const parameters = { ...defaultParameters, mergedMinistries: 3, priorityGoals: 2 };
/** A run whose steps begin in month 2, before the world phase of a month: `at(month)` has that month done. */
function running(...steps: readonly ScheduleStep[]): (month: number) => Simulation {
  const run = begin(
    government,
    parameters,
    schedule({ id: 'steps', steps }).make(government, parameters),
    1,
    2,
  );
  return (month) => {
    while (run.state.month <= month) step(run);
    return run;
  };
}

/** With a regime of before, the same forums with other terms. */
const changed = (maker: RegimeMaker, kind: string, change: object): RegimeMaker => ({
  ...maker,
  make(...inputs) {
    const regime = maker.make(...inputs);
    return {
      ...regime,
      forums: regime.forums.map((forum) => (forum.kind === kind ? { ...forum, ...change } : forum)),
    };
  },
});

describe('a step', () => {
  it('gives houses their ministers back when a merger is undone, with layers, and disturbs them anew', () => {
    const at = running({ month: 2, regime: named('superministry') }, { month: 6, merger: false });
    const { arrangement: before } = at(5);
    const house = before.presentMinistry.findIndex((m) => before.merged[m] === 1);
    const { arrangement, state, world } = at(6);
    expect([...arrangement.presentMinistry]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...arrangement.layers]).toEqual([1, 1, 1, 1, 1, 1]);
    expect(arrangement.merger).toBeUndefined();
    const unit = world.unitMinistry.indexOf(house);
    expect(state.netCapacity[unit]).toBeCloseTo(
      world.capacity[unit] * (1 - state.meetingShare[house]) * (1 - 0.2),
      12,
    );
    at(15);
    expect(state.netCapacity[unit]).toBeCloseTo(
      world.capacity[unit] * (1 - state.meetingShare[house]) * (1 - 0.2 * Math.exp(-1)),
      12,
    );
  });

  it('lets a forum go on with its rhythm and its chair, on the terms of the step', () => {
    const peers = named('peer-committees');
    const at = running(
      { month: 2, regime: changed(peers, 'committee', { every: 3 }) },
      { month: 4, regime: changed(peers, 'committee', { every: 2, hours: 7 }) },
    );
    const id = 'committee:young';
    const chair = sittingForum(at(3), id).chairMinistry;
    const { starts, terms, chairMinistry } = sittingForum(at(4), id);
    expect([starts, terms.every, terms.hours, chairMinistry]).toEqual([2, 2, 7, chair]);
  });

  it('begins a forum anew where another office takes the chair, or where it had ended', () => {
    const at = running(
      { month: 2, regime: named('committees') },
      { month: 4, regime: named('sub-cabinets') },
      { month: 6, regime: named('stocktakes') },
      { month: 8, regime: named('sub-cabinets') },
    );
    expect(sittingForum(at(3), 'committee:young').starts).toBe(2);
    expect(sittingForum(at(4), 'committee:young').starts).toBe(4);
    expect(sittingForum(at(8), 'committee:young').starts).toBe(8);
  });

  it('does not wake a task force that has run out', () => {
    const short = changed(named('task-forces'), 'task-force', { sunset: 2 });
    const at = running({ month: 2, regime: short }, { month: 6, regime: short });
    const { starts, ends } = sittingForum(at(6), 'task-force:young');
    expect([starts, ends]).toEqual([2, 4]);
  });

  it('lets a centre that goes on keep backing and view; a new one starts at its mandate', () => {
    const at = running(
      { month: 2, regime: named('stocktakes') },
      { month: 5, regime: named('cog') },
      { month: 8, regime: named('status-quo') },
      { month: 10, regime: named('committees') },
    );
    expect(at(1).state.backing).toBe(0.3);
    const kept = at(4).state.backing;
    // The prime minister comes to the stocktakes: backing is at its mandate, and stays there.
    expect(kept).toBeCloseTo(0.8, 12);
    expect(at(5).state.backing).toBeCloseTo(0.8, 12);
    // At once: the cabinet of that month already meets without it.
    const run = at(7);
    let seen = 0;
    run.witness = {
      before({ state }, act) {
        if (act.kind === 'phase' && act.name === 'world') seen = state.backing;
      },
      after() {},
    };
    at(8);
    expect(seen).toBe(0.3);
    run.witness = undefined;
    // Shown in no stocktake, it starts at the mandate and wears off towards half of it.
    expect(at(10).state.backing).toBeCloseTo(0.8 + 0.05 * (0.4 - 0.8), 12);
  });

  it('takes backing along when a leader goes, and does not give it back at once when he returns', () => {
    const at = running(
      { month: 2, regime: named('stocktakes') },
      { month: 5, leader: { hours: 0, mandate: 0.1 } },
      { month: 9, leader: { hours: 20, mandate: 0.8 } },
    );
    expect(at(4).state.backing).toBeCloseTo(0.8, 12);
    const gone = at(5);
    expect(gone.state.backing).toBe(0.3);
    expect(gone.arrangement.primeMinisterHours).toBe(0);
    expect(gone.month.primeMinisterAtStocktake).toBe(false);
    expect(gone.arrangement.centre!.mandate).toBe(0.1);
    const back = at(9);
    expect(back.month.primeMinisterAtStocktake).toBe(true);
    expect(back.state.backing).toBeCloseTo(0.3 + 0.05 * (0.8 - 0.3), 12);
  });

  it('keeps what was said of a leader under later steps', () => {
    const at = running(
      { month: 2, leader: { hours: 5 } },
      { month: 4, regime: named('cog'), leader: { mandate: 0.5 } },
      { month: 6, regime: named('stocktakes') },
    );
    expect(at(2).arrangement.primeMinisterHours).toBe(5);
    const { arrangement } = at(6);
    expect([arrangement.primeMinisterHours, arrangement.centre!.mandate]).toEqual([5, 0.5]);
  });
});
