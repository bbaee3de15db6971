import { describe, expect, it } from 'vitest';
import { minutesOf } from '../minutes/minutesOf.ts';
import { threeMinistries } from '../minutes/threeMinistries.ts';
import type { Scenario } from '../government/scenario.ts';
import { observe } from '../metrics/observe.ts';
import { cog } from '../regimes/cog.ts';
import { statusQuo } from '../regimes/statusQuo.ts';
import { superministry } from '../regimes/superministry.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { simulate } from '../simulate/simulate.ts';
import { tinyRun } from '../testing/tiny.ts';
import { chronicle, type Chronicle } from './chronicle.ts';
import type { Happening } from './happening.ts';

const scenario: Scenario = {
  id: 'three',
  name: 'Three ministries',
  description: 'Three ministries with one unit each.',
  months: 48,
  start: 12,
  parameters: { obstacleRate: 0.2 },
  government: () => threeMinistries,
};
const record = (regime: RegimeMaker) => {
  const run = simulate(scenario, regime, { seed: 3, monthly: true, observe: [chronicle] });
  return { run, told: run.observed.chronicle as Chronicle };
};
const placeOf = (id: string) => threeMinistries.ministries.findIndex((one) => one.id === id);
const of = <Kind extends Happening['kind']>(
  { happenings }: Chronicle,
  kind: Kind,
): Extract<Happening, { kind: Kind }>[] =>
  happenings.filter((one): one is Extract<Happening, { kind: Kind }> => one.kind === kind);

describe.each([statusQuo, cog, superministry])('a chronicle under $id', (regime) => {
  const { run, told } = record(regime);

  it('changes nothing of the run', () => {
    expect(simulate(scenario, regime, { seed: 3, monthly: true }).monthly).toEqual(run.monthly);
  });

  it('settles only what was blocked before, once, and what is left waits', () => {
    const waiting = new Map<number, number>();
    const wrong: Happening[] = [];
    for (const one of told.happenings) {
      if (one.kind === 'blocked') {
        if (waiting.has(one.mandate)) wrong.push(one);
        waiting.set(one.mandate, one.month);
      } else if (one.kind === 'settled') {
        if (waiting.get(one.mandate) !== one.since) wrong.push(one);
        waiting.delete(one.mandate);
      }
    }
    expect(wrong).toEqual([]);
    expect(of(told, 'blocked').length).toBeGreaterThan(20);
    expect(of(told, 'settled').filter(({ by }) => by !== undefined).length).toBeGreaterThan(0);
    expect(waiting.size).toBe(run.monthly.at(-1)!.metrics.backlog);
  });

  it('tells months in order', () => {
    const months = told.happenings.map(({ month }) => month);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(of(told, 'worked')).toHaveLength(scenario.months);
  });

  it('spills what the metric calls duplication', () => {
    for (const { month, supply, spill } of of(told, 'worked')) {
      const [all, over] = [supply, spill].map((column) => column.reduce((sum, one) => sum + one, 0));
      expect(over / all).toBeCloseTo(run.monthly[month].metrics.duplication!, 12);
    }
  });

  it('holds the meetings of the minutes, with who came and what they settled', () => {
    const month = 20;
    const minutes = minutesOf(scenario, regime, { seed: 3, month });
    expect(
      of(told, 'met')
        .filter((met) => met.month === month)
        .map(({ forum, type, ministers, settled, left }) => ({
          forum,
          type,
          ministers,
          settled: settled.length,
          left: type === 'ministry' ? 0 : left.length,
        })),
    ).toEqual(
      minutes.map(({ forum, kind, attendance, obstacles }) => ({
        forum,
        type: kind,
        ministers: attendance
          .filter(({ sent }) => kind === 'ministry' || sent === 'minister')
          .map(({ ministry }) => placeOf(ministry)),
        settled: obstacles.filter(({ fate }) => fate === 'resolved').length,
        left: kind === 'ministry' ? 0 : obstacles.filter(({ fate }) => fate === 'not resolved').length,
      })),
    );
  });

  it('says when who belongs to whom changes', () => {
    const arranged = of(told, 'arranged');
    expect(arranged.map(({ month, regime: id }) => [month, id])).toEqual([
      [0, 'status-quo'],
      ...(regime === statusQuo ? [] : [[scenario.start, regime.id]]),
    ]);
    expect(new Set(arranged.at(-1)!.house).size).toBe(regime === superministry ? 1 : 3);
  });
});

it('splits what serves several goals in equal parts, and blocked effort from the rest', () => {
  const run = tinyRun({
    ministries: { a: {}, b: {} },
    needs: { care: 1 },
    goals: { one: ['care'], two: ['care'] },
  });
  run.state.month = 1;
  run.state.effort.set([1, 2]);
  run.state.supply.set([0, 3]);
  run.state.cellSupply[0] = 3;
  run.state.waitsFor[0] = 1;
  const watch = chronicle.begin(run.world);
  watch.see(observe(run));
  const [worked] = of(watch.tell(), 'worked');
  expect(worked).toEqual({
    kind: 'worked',
    month: 0,
    effort: Float64Array.of(0, 2),
    waiting: Float64Array.of(1, 0),
    meetings: Float64Array.of(0, 0),
    supply: Float64Array.of(0, 0, 1.5, 1.5),
    spill: Float64Array.of(0, 0, 0, 0),
  });
});
