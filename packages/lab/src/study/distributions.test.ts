import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';
import { mean, standardDeviation } from '@joined-up/statistics';
import { afterAll, describe, expect, it } from 'vitest';
import { planStudy } from './planStudy.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-distributions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const study = (uncertainties: object, design: object = { kind: 'sobol', points: 256 }) =>
  planStudy(
    { scenarios: 'stylised', regimes: ['status-quo', 'cog'], seeds: '1', uncertainties, design },
    { folder },
  );
const column = (name: string, { design }: ReturnType<typeof study>): number[] =>
  Array.from(
    { length: design.points },
    (_, point) => design.values[point * design.names.length + design.names.indexOf(name)],
  );
function told(uncertainties: object, design?: object): string[] {
  try {
    study(uncertainties, design);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ path, expected, found }) => `${path}: ${expected}, ${found}`);
  }
}

describe('uncertainties with a distribution', () => {
  it('are drawn so by designs that sample, beside ranges', () => {
    const plan = study({
      culture: { distribution: 'normal', mean: 0.4, deviation: 0.05 },
      staff: { distribution: 'discrete', values: [4, 12], weights: [3, 1] },
      ministerTenure: { distribution: 'triangular', low: 12, mode: 18, high: 60 },
      turfMotive: [0, 0.5],
    });
    const culture = column('culture', plan);
    expect(mean(culture)).toBeCloseTo(0.4, 3);
    expect(standardDeviation(culture)).toBeCloseTo(0.05, 2);
    const staff = column('staff', plan);
    expect(staff.filter((value) => value === 12)).toHaveLength(64);
    expect(new Set(staff)).toEqual(new Set([4, 12]));
    // The mean of a triangle is that of its corners.
    expect(mean(column('ministerTenure', plan))).toBeCloseTo(30, 0);
    expect(mean(column('turfMotive', plan))).toBeCloseTo(0.25, 2);
  });

  it('may come from a file, which the study then holds', () => {
    writeFileSync(
      join(folder, 'draws.csv'),
      'shared;other\n0,2\n0,3\n0,3\n0,6\n'.replaceAll(/^(0,\d)$/gm, '$1;1'),
    );
    const plan = study({ culture: { distribution: 'observed', file: 'draws.csv', column: 'shared' } });
    expect(new Set(column('culture', plan))).toEqual(new Set([0.2, 0.3, 0.6]));
    expect(column('culture', plan).filter((value) => value === 0.3)).toHaveLength(128);
    expect(plan.file.uncertainties).toMatchObject({ culture: { values: [0.2, 0.3, 0.3, 0.6] } });
  });

  it('that cannot be are told, all at once', () => {
    expect(
      told({
        culture: { distribution: 'normal', mean: 9, deviation: 0.1 },
        turfMotive: { distribution: 'triangular', low: 0.4, mode: 0.1, high: 2 },
        staff: { distribution: 'discrete', values: [4, 4.5], weights: [1] },
        mandate: { distribution: 'beta', alpha: 2, beta: 2, low: 0.5, high: 0.2 },
        noticing: { distribution: 'observed' },
        selfHelp: { distribution: 'observed', file: 'draws.csv' },
      }),
    ).toEqual([
      'uncertainties.noticing: values, or a file that has them, neither',
      'uncertainties.selfHelp.file: a column selfHelp in draws.csv, shared, other',
      'uncertainties.culture.mean: a distribution that lies between 0 and 1 in part, 9 ± 0.1',
      'uncertainties.turfMotive.mode: a number from 0.4 to 2, 0.1',
      'uncertainties.staff.values: a whole number from 0 to 1000, 4.5',
      'uncertainties.staff.weights: 2 weights, one a value, 1',
      'uncertainties.mandate.high: a number above 0.5, 0.2',
    ]);
  });

  it('of a kind that there is not, or with a word too much, are told with the nearest', () => {
    expect(told({ culture: { distribution: 'normel', mean: 0.4, deviation: 0.1 } })[0]).toMatch(
      /culture\.distribution: one of normal, triangular, beta, discrete, observed, 'normel'/,
    );
    expect(told({ culture: { distribution: 'normal', mean: 0.4, deviation: 0.1, sd: 1 } })[0]).toMatch(
      /culture\.sd: a key that means something here/,
    );
    expect(told({ culture: 'usual' })[0]).toMatch(/culture: 'plausible', a range such as/);
  });

  it('are refused by designs of levels, which cannot follow them', () => {
    for (const design of [
      { kind: 'morris', trajectories: 4 },
      { kind: 'full-factorial', over: ['culture'] },
      { kind: 'one-at-a-time' },
    ])
      expect(told({ culture: { distribution: 'normal', mean: 0.4, deviation: 0.1 } }, design)[0]).toBe(
        `uncertainties.culture: a range, which ${design.kind} takes levels from, a distribution`,
      );
  });
});
