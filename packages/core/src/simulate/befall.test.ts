import { describe, expect, it } from 'vitest';
import type { Shock } from '../government/shock.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { regime } from '../regimes/regimes.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { begin } from './begin.ts';
import { encodeSnapshot, resume, snapshot } from './snapshot.ts';
import type { Simulation } from './simulation.ts';
import { step } from './step.ts';

const government = smallGovernment();
const still = { ...defaultParameters, needVolatility: 0 };
const cog = regime('cog').make(government, still);

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

const running = (shocks: readonly Shock[], compiled = false): ((month: number) => Simulation) => {
  const run = begin(government, still, cog, 1, 3, { compiled, shocks });
  return (month) => {
    while (run.state.month <= month) step(run);
    return run;
  };
};

describe('a shock', () => {
  it('multiplies need and its mean from its month to before its end', () => {
    const { segment, service, need } = government.needs[0];
    const at = running([
      { month: 4, until: 7, needs: [{ cells: [{ segment, service }], factor: 1.5 }] },
      { month: 6, needs: [{ cells: [{ segment, service }], factor: 2 }] },
    ]);
    for (const [month, factor] of [
      [3, 1],
      [4, 1.5],
      [5, 1.5],
      [6, 3],
      [7, 2],
      [9, 2],
    ])
      expect(at(month).state.need[0]).toBeCloseTo(need * factor, 12);
    // Others stay as they are.
    expect(at(9).state.need[1]).toBeCloseTo(government.needs[1].need, 12);
  });

  it('multiplies the rate of obstacles', () => {
    const at = running([{ month: 2, until: 5, obstacleRate: 3 }]);
    expect([1, 2, 4, 5].map((month) => at(month).world.parameters.obstacleRate)).toEqual([
      0.03,
      0.03 * 3,
      0.03 * 3,
      0.03,
    ]);
  });

  it.each([false, true])(
    'multiplies the capacity of a unit, and all that hangs on it (compiled: %s)',
    (compiled) => {
      const [ministry] = government.ministries;
      const [unit] = ministry.units;
      const all = government.ministries.flatMap(({ units }) => units.map(({ capacity }) => capacity));
      const at = running([{ month: 5, until: 8, capacity: [{ unit: unit.id, factor: 0.5 }] }], compiled);
      const { arrangement: before } = at(4);
      expect(before.ministryCapacity[0]).toBeCloseTo(sum(ministry.units.map((u) => u.capacity)), 12);
      const { world, arrangement, state } = at(5);
      expect(world.capacity[0]).toBe(unit.capacity / 2);
      expect(world.averageCapacity).toBeCloseTo((sum(all) - unit.capacity / 2) / 6, 12);
      expect(arrangement.ministryCapacity[0]).toBeCloseTo(
        before.ministryCapacity[0] - unit.capacity / 2,
        12,
      );
      expect(state.netCapacity[0]).toBeCloseTo((unit.capacity / 2) * (1 - state.meetingShare[0]), 12);
      const after = at(8);
      expect(after.world.capacity[0]).toBe(unit.capacity);
      expect([...after.arrangement.ministryCapacity]).toEqual([...before.ministryCapacity]);
      expect(after.arrangement.ranks.flat().map(({ starts }) => starts)).toEqual(
        after.arrangement.ranks.flat().map(() => 3),
      );
    },
  );

  it.each([false, true])('goes on where a run is resumed while it lasts, compiled: %s', (compiled) => {
    const shocks: readonly Shock[] = [
      {
        month: 4,
        until: 9,
        obstacleRate: 3,
        capacity: [{ unit: government.ministries[0].units[0].id, factor: 0.5 }],
      },
    ];
    const whole = running(shocks, compiled)(14);
    const at = running(shocks, compiled);
    for (const month of [3, 6, 9]) {
      const kept = snapshot(at(month));
      const again = resume(begin(government, still, cog, 1, 3, { compiled, shocks }), kept);
      while (again.state.month <= 14) step(again);
      expect([month, encodeSnapshot(snapshot(again))]).toEqual([month, encodeSnapshot(snapshot(whole))]);
    }
  });

  it('is told what cannot be, all at once', () => {
    expect(() =>
      begin(government, still, cog, 1, 3, {
        shocks: [
          { month: 3, until: 3 },
          { month: -1, capacity: [{ unit: 'a3', factor: 0 }] },
          { month: 1, needs: [{ cells: [{ segment: 'yung', service: 'care' }], factor: 1 }] },
        ],
      }),
    ).toThrow(
      /shocks\.0\.until: .*\n.*shocks\.0: .*\n.*shocks\.1\.month: .*\n.*shocks\.1\.capacity\.0\.factor: .*\n.*'a3'; did you mean 'a\d'\?\n.*'yung'; did you mean 'young'\?$/,
    );
  });
});
