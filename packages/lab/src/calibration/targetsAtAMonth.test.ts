import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regime, simulate } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { afterAll, describe, expect, it } from 'vitest';
import { replay } from '../provenance/replay.ts';
import { query } from '../store/query.ts';
import { planStudy } from '../study/planStudy.ts';
import { readResults } from '../study/readResults.ts';
import { study } from '../study/study.ts';
import { smallSweep } from '../testing/smallSweep.ts';
import { calibrate } from './calibrate.ts';
import { planTargets } from './planTargets.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-months-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = {
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  uncertainties: { selfHelp: [0, 1] as [number, number] },
  design: { kind: 'sobol' as const, points: 4 },
  outcomes: ['outcome', 'trust@6', 'blocked@6', { id: 'risen', formula: 'trust@6 - trust@2' }],
  seeds: '1-2',
  months: 8,
};
const results = study(asked).run({ threads: 1 });
/** What a run was at the end of a month, from the model itself. */
const truth = (id: string, selfHelp: number, seed: number, metric: string, month: number): number =>
  simulate(stylised, regime(id), { seed, months: 8, monthly: true, parameters: { selfHelp } }).monthly[
    month
  ].metrics[metric]!;

describe('what a study measures at a month', () => {
  it('is what the month was, to the last bit, in formulas too', async () => {
    for (const row of (await results).rows().slice(0, 6)) {
      const at = (month: number) =>
        truth(row.regime, row.parameters.selfHelp, Number(row.seed), 'trust', month);
      expect([row.values['trust@6'], row.values.risen]).toEqual([at(6), at(6) - at(2)]);
    }
  });

  it('stands in a folder, is made again, and is done where it is not there yet', async () => {
    const file = { regimes: ['status-quo', 'cog'], months: 8 };
    await smallSweep(folder, file);
    expect((await smallSweep(folder, { ...file, outcomes: ['trust@6'] })).done).toBe(4);
    expect((await smallSweep(folder, { ...file, outcomes: ['trust@6'] })).done).toBe(0);
    const kept = await readResults(folder);
    const { rows } = await query(folder, 'select "trust@6" from runs order by all');
    expect(rows.flat()).toEqual(
      kept
        .rows()
        .map(({ values }) => values['trust@6']!)
        .sort((a, b) => a - b),
    );
    await smallSweep(folder, { ...file, outcomes: ['blocked@6'] });
    const { rows: both } = await query(
      folder,
      'select count("trust@6")::int, count("blocked@6")::int from runs',
    );
    expect(both).toEqual([[4, 4]]);
    expect((await replay(folder, kept.rows()[0].runId)).departures).toEqual([]);
  });

  it.each([
    ['trust@8', "outcomes.0: expected a month of the run, from 0 to 7, found 'trust@8'"],
    ['trsut@6', "did you mean 'trust'?"],
    [{ id: 'own', formula: 'trust@9 * 2' }, 'from 0 to 7'],
    [{ id: 'own', formula: 'trsut@6 * 2' }, "did you mean 'trust'?"],
  ])('refuses %j', (outcome, told) =>
    expect(() => planStudy({ ...asked, outcomes: [outcome] })).toThrow(told),
  );
});

describe('a target at a month', () => {
  it('rules out what the model was not at that month, and nothing else', async () => {
    const found = await results;
    const points = found.points();
    const meanAt = (point: number): number =>
      [1, 2]
        .map((seed) => truth('cog', found.parametersOf(point).selfHelp, seed, 'trust', 6))
        .reduce((sum, value) => sum + value / 2, 0);
    const means = points.map(meanAt);
    expect(new Set(means).size).toBeGreaterThan(1);
    const [one] = means;
    const calibrated = calibrate(found, {
      regime: 'cog',
      targets: [{ outcome: 'trust', month: 6, between: [one - 1e-9, one + 1e-9], tolerance: 1e-9 }],
    });
    expect(calibrated.means.flat()).toEqual(means.map((value) => expect.closeTo(value, 12)));
    expect(calibrated.targets[0]).toMatchObject({ id: 'trust@6', outcome: 'trust@6' });
    expect(calibrated.accepted).toContain(0);
    expect(calibrated.off[0]).toBe(0);
  });

  it('may be of a difference, and of a formula', async () => {
    const targets = planTargets(
      {
        targets: [
          { outcome: 'trust', month: 6, regime: 'cog', reference: 'status-quo', target: 0, tolerance: 1 },
          {
            id: 'both',
            outcome: 'trust / (1 + blocked)',
            month: 6,
            regime: 'cog',
            target: 0,
            tolerance: 1,
          },
        ],
      },
      (await results).plan,
    );
    expect(targets.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['trust@6, cog minus status-quo', 'trust@6'],
      ['both', 'trust@6 / (1 + blocked@6)'],
    ]);
    const { means } = calibrate(await results, {
      targets: [
        { outcome: 'trust', month: 6, regime: 'cog', reference: 'status-quo', target: 0, tolerance: 1 },
      ],
    });
    const { selfHelp } = (await results).parametersOf(0);
    const difference = (seed: number) =>
      truth('cog', selfHelp, seed, 'trust', 6) - truth('status-quo', selfHelp, seed, 'trust', 6);
    expect(means[0][0]).toBeCloseTo((difference(1) + difference(2)) / 2, 12);
  });

  it('is read from a table', async () => {
    const file = join(folder, 'targets.csv');
    writeFileSync(file, 'outcome,regime,month,target,tolerance\ntrust,cog,6,0.3,0.5\n');
    expect(calibrate(await results, file).targets[0].outcome).toBe('trust@6');
  });

  it.each([
    [
      { outcome: 'trust', month: 5 },
      'targets.0.month: expected a study that measures trust@5, found trust@6, blocked@6, trust@2; ' +
        'write it in its outcomes',
    ],
    [{ outcome: 'trsut', month: 6 }, "did you mean 'trust'?"],
    [
      { outcome: 'set_selfHelp', month: 6 },
      'targets.0.outcome: expected a metric, or a formula with one, for a month',
    ],
    [
      { outcome: 'trust', month: 1.5 },
      'targets.0.month: expected a month of the run: a whole number from 0, found 1.5',
    ],
  ])('refuses %j', async (target, told) => {
    const { plan } = await results;
    expect(() =>
      planTargets({ regime: 'cog', targets: [{ ...target, target: 0, tolerance: 1 }] }, plan),
    ).toThrow(told);
  });
});
