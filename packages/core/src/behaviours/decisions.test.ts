import { describe, expect, it } from 'vitest';
import { regime } from '../regimes/regimes.ts';
import { prepare } from '../simulate/prepare.ts';
import type { Behaviour, Simulation } from '../simulate/simulation.ts';
import { simulate } from '../simulate/simulate.ts';
import { step } from '../simulate/step.ts';
import { smallScenario } from '../testing/smallScenario.ts';

const scenario = smallScenario();

const after = (months: number, behaviours: readonly Behaviour[], id = 'peer-committees'): Simulation => {
  const run = prepare(scenario, id, { behaviours });
  while (run.state.month < months) step(run);
  return run;
};
const sum = (column: Float64Array): number => column.reduce((total, one) => total + one, 0);
const mean = (column: Float64Array): number => sum(column) / column.length;

describe('who comes', () => {
  it('is asked of ministers who have the hours, with what they need to know', () => {
    const asked: string[] = [];
    const watching: Behaviour = {
      id: 'watching',
      attend({ ministry, forum, hours, hoursLeft, trustInChair, usual, month }) {
        expect(hoursLeft).toBeGreaterThanOrEqual(hours);
        expect(trustInChair).toBeGreaterThanOrEqual(0);
        expect(trustInChair).toBeLessThanOrEqual(1);
        if (month === 4) asked.push(`${ministry} ${forum.kind}`);
        return usual;
      },
    };
    after(5, [watching]);
    expect(asked).toContain('a cabinet');
    expect(new Set(asked).size).toBeGreaterThan(6);
  });

  it('a minister who sends delegates keeps the hours, and is counted as absent', () => {
    const absent: Behaviour = {
      id: 'absent',
      attend: ({ ministry, usual }) => (ministry === 'a' ? 'delegate' : usual),
    };
    const [with_, without] = [[absent], []].map((behaviours) => after(6, behaviours));
    expect(with_.state.present).toBeLessThan(without.state.present);
    expect(with_.state.due).toBe(without.state.due);
    expect(with_.month.hours[0]).toBeGreaterThan(without.month.hours[0]);
  });
});

const overstating = (by: number): Behaviour => ({
  id: `overstating by ${by}`,
  report: ({ usual }) => by * usual,
});

describe('what is reported', () => {
  it('is what others believe', () => {
    const [honest, lying] = [1, 2].map((by) => after(12, [overstating(by)], 'working-groups'));
    expect(mean(lying.state.belief)).toBeGreaterThan(1.1 * mean(honest.state.belief));
  });

  it('is asked by no data-driven forum, and not at home', () => {
    const kinds = new Set<string>();
    const watching: Behaviour = {
      id: 'watching',
      report({ forum, usual }) {
        kinds.add(forum.kind);
        expect(forum.dataDriven).toBe(false);
        return usual;
      },
    };
    after(15, [watching], 'cog');
    expect(kinds.has('committee')).toBe(true);
    expect(kinds.has('stocktake')).toBe(false);
  });
});

it('how far a member goes along: in every forum, not at home', () => {
  const obstinate: Behaviour = {
    id: 'obstinate',
    goAlong: ({ ministry, usual }) => (ministry === 'a' ? 0 : usual),
  };
  const run = prepare(scenario, 'cog', { behaviours: [obstinate] });
  const seen = { forums: new Set<number>(), home: new Set<number>(), others: new Set<number>() };
  run.witness = {
    before: () => {},
    after({ month: { meeting } }, act) {
      if (act.kind !== 'meeting') return;
      const { forum, isMember } = act.sittingForum;
      if (isMember[0] === 1) (forum === undefined ? seen.home : seen.forums).add(meeting.openness[0]);
      if (isMember[1] === 1) seen.others.add(meeting.openness[1]);
    },
  };
  while (run.state.month < 6) step(run);
  expect(seen.forums).toEqual(new Set([0]));
  expect(seen.home).toEqual(new Set([1]));
  expect(Math.min(...seen.others)).toBeGreaterThan(0);
});

it('where effort goes: shares of a unit move towards what is asked for', () => {
  const stubborn: Behaviour = {
    id: 'stubborn',
    allocate: ({ mandates }) => mandates.map((_, i) => (i === 0 ? 1 : 0)),
  };
  const { state, world } = after(60, [stubborn]);
  for (let u = 0; u < world.units; u++)
    expect(state.allocation[world.unitMandates[u]]).toBeGreaterThan(0.9);
});

it('each behaviour decides on what the one before it answered', () => {
  const heard: number[] = [];
  const twice: Behaviour = { id: 'twice', goAlong: () => 0.25 };
  const then: Behaviour = {
    id: 'then',
    goAlong({ usual }) {
      heard.push(usual);
      return usual;
    },
  };
  after(1, [twice, then]);
  expect(new Set(heard)).toEqual(new Set([0.25]));
});

describe('an answer that cannot be names the behaviour, the decision, the month and the ministry:', () => {
  it.each<[string, Partial<Behaviour>, RegExp]>([
    [
      'no number',
      { report: () => Number.NaN },
      /behaviour 'bad'\n {2}report in month 0, ministry '[a-f]', forum '.+', unit '.+', cell .+ × .+: expected a number of at least 0, found NaN/,
    ],
    ['less than nothing', { report: () => -1 }, /found -1/],
    ['words for a number', { report: (() => 'much') as never }, /found 'much'/],
    [
      'more than all',
      { goAlong: () => 1.2 },
      /goAlong in month 0, ministry '[a-f]', forum '.+': expected a number from 0 to 1, found 1\.2/,
    ],
    ['nothing', { goAlong: (() => {}) as never }, /found undefined/],
    [
      'nobody sent',
      { attend: (() => 'nobody') as never },
      /attend in month 0, ministry '[a-f]', forum '.+': expected 'minister' or 'delegate', found 'nobody'/,
    ],
    [
      'a promise',
      { attend: (async () => 'minister') as never },
      /found a promise, for which a run does not wait/,
    ],
    [
      'shares of too few',
      { allocate: () => [1] },
      /allocate in month 0, ministry 'a', unit 'a1': expected \d+ shares, one for each mandate of the unit, found \[1\]/,
    ],
    [
      'shares of more than all',
      { allocate: ({ mandates }) => mandates.map(() => 1) },
      /expected shares that add up to 1, found \[1, 1/,
    ],
    [
      'shares below nothing',
      { allocate: ({ mandates }) => mandates.map((_, i) => (i === 0 ? 2 : i === 1 ? -1 : 0)) },
      /expected shares from 0 to 1/,
    ],
    ['a unit for its shares', { allocate: (() => 7) as never }, /found 7/],
  ])('%s', (_, decisions, message) => {
    expect(() => after(3, [{ id: 'bad', ...decisions }])).toThrow(message);
  });
});

it('a fault in a behaviour says where it was', () => {
  const faulty: Behaviour = {
    id: 'faulty',
    goAlong() {
      throw new TypeError('no such thing');
    },
  };
  expect(() => after(2, [faulty])).toThrow(
    /^behaviour 'faulty', goAlong in month 0, ministry 'a', forum '.+': no such thing$/,
  );
});

it('a run says what it is made of: simulate takes behaviours, and refuses what is none', () => {
  const absent: Behaviour = { id: 'absent', attend: () => 'delegate' };
  expect(simulate(scenario, 'cog', { behaviours: [absent] }).summary.attendance).toBe(0);
  expect(simulate(scenario, regime('cog')).summary.attendance).toBeGreaterThan(0.5);
  expect(() => simulate(scenario, 'cog', { behaviours: [{ id: 'a', atend: () => 1 } as never] })).toThrow(
    "behaviours.0.atend: expected the name of a decision, found 'atend'; did you mean 'attend'?",
  );
});
