import { describe, expect, it } from 'vitest';
import type { Scenario } from '../government/scenario.ts';
import { InputError } from '../problems.ts';
import { cog } from '../regimes/cog.ts';
import { planner } from '../regimes/benchmarks.ts';
import { statusQuo } from '../regimes/statusQuo.ts';
import { workingGroups } from '../regimes/workingGroups.ts';
import { prepare } from '../simulate/prepare.ts';
import { step } from '../simulate/step.ts';
import { namesOf } from '../telling/names.ts';
import { minutesOf, recordMonth } from './minutesOf.ts';
import { tellMinutes } from './tellMinutes.ts';
import { threeMinistries } from './threeMinistries.ts';

const scenario: Scenario = {
  id: 'three',
  name: 'Three',
  description: '',
  months: 24,
  start: 1,
  parameters: { needVolatility: 0, idealVolatility: 0, obstacleRate: 0 },
  government: () => threeMinistries,
};
const one = (forum: string, month = 0, regime = statusQuo, parameters = {}) =>
  minutesOf(scenario, regime, { seed: 7, month, forum, parameters })[0];

describe('the minutes of a month', () => {
  it('hold every meeting in its order', () => {
    expect(minutesOf(scenario, cog, { month: 1 }).map(({ forum }) => forum)).toEqual([
      'stocktake',
      'cabinet',
      'ministry:a',
      'ministry:b',
      'ministry:c',
      'committee:poverty',
      'committee:youth',
    ]);
  });

  it('change no byte of the run', () => {
    const [minuted, plain] = [prepare(scenario, cog), prepare(scenario, cog)];
    for (let month = 0; month < 4; month++) {
      recordMonth(minuted);
      step(plain);
    }
    expect(minuted.state).toEqual(plain.state);
  });

  it('are empty under a benchmark and in a month without a meeting', () => {
    expect(minutesOf(scenario, planner, { month: 2 })).toEqual([]);
    expect(
      minutesOf(scenario, cog, { month: 2, forum: 'stocktake', parameters: { stocktakeEvery: 2 } }),
    ).toEqual([]);
  });

  it('tell who came, and what the minister gave', () => {
    expect(one('cabinet').attendance[0]).toEqual({
      ministry: 'a',
      members: ['a'],
      sent: 'minister',
      hours: 4,
    });
    expect(one('ministry:a').attendance).toEqual([
      { ministry: 'a', members: ['a'], sent: 'minister', hours: 12 },
    ]);
    // 10 hours: 4 for cabinet, 6 of the 12 that the ministry wants, and none for a committee.
    const rushed = { ministerHours: 10 };
    expect(one('ministry:a', 0, statusQuo, rushed).terms).toMatchObject({
      preparation: 0.5,
      authority: 0.4,
    });
    expect(
      one('committee:youth', 1, cog, rushed).attendance.find(({ ministry }) => ministry === 'a'),
    ).toMatchObject({ sent: 'delegate', hours: 0 });
    expect(one('working-group:youth', 1, workingGroups).attendance[0].sent).toBe('officials');
    expect(one('cabinet', 0, statusQuo, { primeMinisterHours: 2 }).primeMinisterCame).toBe(false);
  });

  it('tell what a ministry of two units learns inside: what the other unit is seen to supply', () => {
    // Young care: Wards supply 0.8 alone; Clinics and Job centres each spend half of 1 there, 0.4. Fully
    // open and prepared, a belief rises all the way.
    const [{ ministry, changes }] = one('ministry:a').beliefs;
    expect(ministry).toBe('a');
    const [clinics, wards] = changes.map(({ unit, after }) => ({ unit, after: Number(after.toFixed(12)) }));
    expect([clinics, wards]).toEqual([
      { unit: 'a1', after: 0.8 },
      { unit: 'a2', after: 0.4 },
    ]);
  });

  it('tell who yields: Clinics lead, Wards yield what is redundant', () => {
    // Supply 1.6, need 0.6; the lead supplies 0.4, so (1.6 − 0.6)/(1.6 − 0.4) is redundant; authority 0.8, fully open.
    const [{ kind, lead, changes }] = one('ministry:a').responsibilities;
    expect({ kind, lead, units: changes.map(({ unit }) => unit) }).toEqual({
      kind: 'yielded',
      lead: 'a1',
      units: ['a2'],
    });
    expect(changes[0].after).toBeCloseTo(1 - 0.3 * 0.8 * (1 / 1.2), 12);
  });

  it('tell what was agreed, and that it is what stands for a link nobody bound before', () => {
    const [{ goal, stance, members, binds }] = one('cabinet').agreements;
    // Effort on youth: Clinics 1, Wards 1, Job centres 1, Relief ½ of 1; ideals 1, 0.5, −1, 0.
    expect({ goal, members: Number(members.toFixed(12)) }).toEqual({
      goal: 'youth',
      members: Number((0.5 / 3.5).toFixed(12)),
    });
    expect(stance).toBe(members);
    for (const { agreed } of binds) expect(agreed).toBeCloseTo(stance, 12);
    expect(binds.map(({ unit }) => unit)).toEqual(['a1', 'a2', 'b1', 'c1']);
  });

  it("tell the centre's stance when the centre chairs: the members' and its own, by directorship", () => {
    const {
      agreements: [{ stance, members }],
    } = one('committee:youth', 1, cog, { directorship: 0 });
    expect(stance).toBe(members);
    expect(one('committee:youth', 1, cog, { directorship: 0.5 }).agreements[0].stance).not.toBe(members);
  });

  it('tell that a stocktake holds to account, and how much', () => {
    const { accountability, agreements, responsibilities, terms, attendance } = one('stocktake', 1, cog);
    expect([agreements, responsibilities]).toEqual([[], []]);
    expect(attendance.every(({ sent }) => sent === 'minister')).toBe(true);
    const [{ before, after }] = accountability;
    expect(after).toBeCloseTo(before + terms.preparation * 0.8 * (1 - before), 12);
  });
});

describe('obstacles in the minutes', () => {
  const often = { obstacleRate: 1, committeeDecisions: 2 };

  it('are those of the members, oldest first: so many come up as the agenda allows, the rest is deferred', () => {
    const { obstacles, agenda } = one('cabinet', 3, statusQuo, often);
    expect(obstacles.length).toBeGreaterThan(agenda!);
    expect(obstacles.map(({ fate }) => fate === 'deferred')).toEqual(
      obstacles.map((_, place) => place >= agenda!),
    );
    expect(obstacles.map(({ since }) => since)).toEqual(
      obstacles.map(({ since }) => since).toSorted((a, b) => a - b),
    );
    expect(obstacles.every(({ ministry, waitsForMinistry }) => ministry !== waitsForMinistry)).toBe(true);
  });

  it('are never resolved between delegates, and cost trust when they come up in vain', () => {
    // No minister has an hour; cabinet still meets.
    const meetings = [1, 2, 3, 4, 5].map((month) =>
      one('cabinet', month, statusQuo, { ...often, ministerHours: 0, cabinetDecisions: 4 }),
    );
    const raised = meetings.flatMap(({ obstacles }) => obstacles.filter(({ fate }) => fate !== 'deferred'));
    expect(raised.length).toBeGreaterThan(0);
    expect(
      raised.every(({ fate, ministersPresent }) => fate === 'not resolved' && ministersPresent === 0),
    ).toBe(true);
    for (const { trust } of meetings)
      for (const { before, after } of trust) expect(after).toBeLessThan(before);
  });

  it('inside a ministry are decided by its minister', () => {
    const inside = [1, 2, 3, 4, 5, 6].flatMap(
      (month) => one('ministry:a', month, statusQuo, often).obstacles,
    );
    expect(inside.length).toBeGreaterThan(0);
    expect(
      inside.every(
        ({ fate, ministry, waitsForMinistry }) =>
          fate === 'resolved' && ministry === 'a' && waitsForMinistry === 'a',
      ),
    ).toBe(true);
  });

  it('never come up in a working group', () =>
    expect(one('working-group:youth', 3, workingGroups, often)).toMatchObject({
      obstacles: [],
      agenda: null,
    }));
});

describe('a month or a forum that cannot be', () => {
  it.each([-1, 1.5, Number.NaN])('refuses month %d', (month) =>
    expect(() => minutesOf(scenario, cog, { month })).toThrow(InputError),
  );
  it('knows which forums stand', () => expect(() => one('cabinett')).toThrow("did you mean 'cabinet'?"));
  it('does not know the forums of a regime that has not begun', () =>
    expect(() => one('stocktake', 0, cog)).toThrow("found 'stocktake'"));
});

describe('minutes in sentences', () => {
  const names = namesOf(threeMinistries);

  it('tell a ministry', () =>
    expect(tellMinutes(one('ministry:a'), names)).toEqual([
      'Month 0: the management of Health met.',
      'The minister gave it 12.00 hours.',
      'That is 100 % of the attention it wants; its authority was 0.80, with time for 0 obstacles.',
      expect.stringMatching(
        /^Health learnt that others supply .* more than it thought, most so Clinics in care for The young \(.* to 0\.80\)\.$/,
      ),
      'On Youth it agreed stance 0.75; it binds Clinics and Wards, at most with strength 0.80.',
      'In care for The young supply is beyond need: Clinics leads, and responsibility falls for Wards (1.00 to 0.80).',
    ]));

  it('tell a meeting nobody had time for', () => {
    const said = tellMinutes(
      one('cabinet', 0, statusQuo, { ministerHours: 0, primeMinisterHours: 0 }),
      names,
    );
    expect(said[0]).toBe('Month 0: cabinet met without the prime minister, who had no time left.');
    expect(said[1]).toBe('Health, Labour and Welfare sent delegates.');
    expect(said).toContain('On Youth it agreed stance 0.14; it binds nobody.');
  });

  it('tell the largest changes first, and count the rest', () => {
    const busy = one('cabinet', 6, statusQuo, { obstacleRate: 1 });
    const said = tellMinutes(busy, names, 1);
    const deferred = busy.obstacles.filter(({ fate }) => fate === 'deferred').length;
    expect(said).toContain(`And ${deferred - 1} more obstacles left for later.`);
    expect(
      tellMinutes(busy, names, Infinity).filter((line) => line.startsWith('Left for later')),
    ).toHaveLength(deferred);
  });
});
