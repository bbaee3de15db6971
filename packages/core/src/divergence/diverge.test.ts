import { describe, expect, it } from 'vitest';
import type { Scenario } from '../government/scenario.ts';
import { threeMinistries } from '../minutes/threeMinistries.ts';
import { InputError } from '../problems.ts';
import { cog } from '../regimes/cog.ts';
import { planner } from '../regimes/benchmarks.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { schedule } from '../regimes/schedule.ts';
import { statusQuo } from '../regimes/statusQuo.ts';
import { stocktakes } from '../regimes/stocktakes.ts';
import { superministry } from '../regimes/superministry.ts';
import { workingGroups } from '../regimes/workingGroups.ts';
import { simulate } from '../simulate/simulate.ts';
import { namesOf } from '../telling/names.ts';
import { diverge } from './diverge.ts';
import { tellDivergence } from './tellDivergence.ts';

const scenario: Scenario = {
  id: 'three',
  name: 'Three',
  description: '',
  months: 18,
  start: 3,
  parameters: {},
  government: () => threeMinistries,
};
const names = namesOf(threeMinistries);
const to = (regime: RegimeMaker, inputs = {}) =>
  diverge(scenario, statusQuo, regime, { seed: 7, ...inputs });

describe('two runs that part', () => {
  it('part at the first meeting that only one of them holds', () => {
    // In an odd month the group on poverty meets first; but Welfare sits there alone and has nothing to learn.
    const { first, beginning } = to(workingGroups);
    expect(first).toMatchObject({
      month: 3,
      by: 'b',
      act: { kind: 'meeting', forum: 'working-group:youth' },
      minutes: { a: null, b: { kind: 'working-group' } },
    });
    expect(beginning).toMatchObject({
      month: 3,
      a: { forums: [] },
      b: { forums: ['working-group:youth', 'working-group:poverty'], centre: false },
      differences: [],
    });
  });

  it('part at a meeting of both, if one regime gives it other terms', () => {
    const { first, beginning } = to(cog);
    // Political backing makes what cabinet agrees more binding.
    expect(beginning!.differences).toEqual([
      {
        quantity: 'backing',
        count: 1,
        entities: 1,
        most: [{ entity: { kind: 'government' }, a: 0.3, b: 0.8 }],
      },
    ]);
    expect(first!.month).toBe(3);
    expect(first!.differences.map(({ quantity }) => quantity)).not.toContain('backing');
  });

  it('tell the merger, and the first thing it changes', () => {
    const { beginning, first } = to(superministry);
    expect(beginning!.b.merged).toEqual(['a', 'b', 'c']);
    expect(first!.month).toBe(3);
    // From here on three principals are one; cabinet takes of each minister what it took before, so the
    // ministries' own meetings come first.
    expect(first!.act).toEqual({ kind: 'meeting', forum: 'ministry:a' });
  });

  it('part from a benchmark at the first meeting, which it does not hold', () => {
    expect(to(planner).first).toMatchObject({
      month: 3,
      by: 'a',
      act: { kind: 'meeting', forum: 'cabinet' },
      minutes: { b: null },
    });
  });

  it('part at a later step: what differs from then on is told as the beginning', () => {
    const undone = schedule({
      id: 'undone',
      steps: [
        { month: 3, regime: superministry },
        { month: 8, merger: false, leader: { hours: 2 } },
      ],
    });
    const parted = diverge(scenario, superministry, undone, { seed: 7 });
    expect(parted.beginning).toMatchObject({
      month: 8,
      a: { merged: ['a', 'b', 'c'], hours: 20 },
      b: { merged: [], hours: 2 },
    });
    expect(parted.first!.month).toBe(8);
    const told = tellDivergence(parted, names).join('\n');
    expect(told).toContain('superministry and undone are the same until month 8.');
    expect(told).toContain('2 hours a month of the prime minister');
  });

  it('never part from themselves', () => {
    const same = to(statusQuo);
    expect(same).toMatchObject({ first: null, threads: [], monthly: [] });
    expect(tellDivergence(same, names)).toEqual([
      'With seed 7, status-quo and status-quo never diverge in 18 months: every act has the same effect under both.',
    ]);
  });

  it('never part for an instrument without strength: forums meet, and nothing follows', () => {
    const idle = to(workingGroups, { parameters: { peerPreparation: 0, meetingCost: 0 } });
    expect(idle.first).toBeNull();
    expect(idle.beginning!.b.forums).toHaveLength(2);
  });

  it('have not parted before the regimes begin', () =>
    expect(to(cog, { months: 3 })).toMatchObject({ beginning: null, first: null }));
});

describe('what followed', () => {
  it('goes along what feeds what, as far as the outcome of a goal', () => {
    const { threads, first } = to(stocktakes, { parameters: { mandate: 0.3 } });
    const paths = threads.map((thread) => thread.map(({ quantity }) => quantity));
    expect(paths).toContainEqual(['accountability', 'allocation', 'supply', 'cellSupply', 'outcome']);
    for (const thread of threads) {
      for (const [place, step] of thread.entries()) {
        expect(step.a).not.toBe(step.b);
        // What the first act itself changed is not listed as a consequence.
        expect(
          place > 0 &&
            first!.differences.some(
              ({ quantity, most }) =>
                quantity === step.quantity &&
                most.some(({ entity }) => JSON.stringify(entity) === JSON.stringify(step.entity)),
            ),
        ).toBe(false);
        expect(step.month).toBeGreaterThanOrEqual(place === 0 ? 3 : thread[place - 1].month);
        expect(step.monthly.map(({ month }) => month)).toEqual(
          Array.from({ length: 18 - step.month }, (_, i) => step.month + i),
        );
      }
    }
  });

  it('has the metrics of the two runs, month by month, as if nobody had looked', () => {
    const { monthly } = to(cog);
    const [a, b] = [statusQuo, cog].map((regime) =>
      simulate(scenario, regime, { seed: 7, monthly: true }).monthly.slice(3),
    );
    expect(monthly.map(({ month }) => month)).toEqual(a.map(({ month }) => month));
    for (const [place, { metrics }] of monthly.entries()) {
      for (const [id, values] of Object.entries(metrics))
        expect([values.a, values.b]).toEqual([a[place].metrics[id], b[place].metrics[id]]);
    }
    const { outcome } = monthly.at(-1)!.metrics;
    expect(outcome.difference).toBe(outcome.b! - outcome.a!);
  });
});

it.each([0, 1.5, 12_001])('refuses %d months', (months) =>
  expect(() => to(cog, { months })).toThrow(InputError),
);

describe('a divergence in sentences', () => {
  const said = tellDivergence(to(workingGroups), names);

  it('says when, who and where', () => {
    expect(said.slice(0, 3)).toEqual([
      'With seed 7, status-quo and working-groups are the same until month 3.',
      'From month 3 on, working-groups has what the other lacks: ' +
        'the forums working-group:youth and working-group:poverty.',
      'The first act that makes a difference is the meeting of the working group on Youth in month 3, ' +
        'which only working-groups holds.',
    ]);
  });

  it('says what followed, and how far it went', () => {
    expect(said).toContain(
      'In the months that followed (month 3, month 6, month 9, month 15, month 17, the last):',
    );
    expect(said.some((line) => line.startsWith('  then in month 3 (plan) '))).toBe(true);
    expect(said.at(-1)).toBe(
      'Differences are working-groups minus status-quo, with the same bad luck; another seed would give another story.',
    );
  });

  it('says what both minutes say only once', () => {
    const both = tellDivergence(to(superministry), names)
      .filter((line) => line.startsWith('  status-quo: ') || line.startsWith('  superministry: '))
      .map((line) => line.replace(/^ {2}[a-z-]+: /, ''));
    const repeated = both.filter((line, place) => both.indexOf(line) !== place);
    expect(repeated).toEqual(['Month 3: the management of Health met.']);
  });
});
