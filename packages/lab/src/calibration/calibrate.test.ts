import { describe, expect, it } from 'vitest';
import { study } from '../study/study.ts';
import { acceptedCsv, worldsCsv } from './calibrationCsv.ts';
import { calibrate } from './calibrate.ts';
import { tellCalibration } from './tellCalibration.ts';

const results = study({
  scenarios: 'stylised',
  regimes: ['cog'],
  uncertainties: { selfHelp: [0, 1], turfMotive: [0, 0.6] },
  design: { kind: 'sobol', points: 32 },
  seeds: '1-2',
  months: 1,
}).run({ threads: 1 });
/** A figure that one parameter makes: it is 0.3, give or take 0.05. */
const targets = {
  regime: 'cog',
  targets: [{ id: 'help', outcome: 'set_selfHelp', target: 0.3, tolerance: 0.05 }],
};
const valuesOf = ({
  accepted,
  points,
}: {
  accepted: readonly number[];
  points: readonly (readonly number[])[];
}): number[] => accepted.map((world) => points[world][0]);

describe('calibrate', () => {
  it('rules out worlds more than three standard deviations off, and no other', async () => {
    const found = calibrate(await results, targets);
    expect(valuesOf(found).every((value) => Math.abs(value - 0.3) <= 0.15)).toBe(true);
    expect(found.accepted).toHaveLength(
      found.points.filter(([value]) => Math.abs(value - 0.3) <= 0.15).length,
    );
    const [help, turf] = found.ranges;
    expect(help.remaining).toBeLessThan(0.4);
    expect(turf.remaining).toBeGreaterThan(0.8);
    expect(found.method).toMatchObject({
      kind: 'history-matching',
      patterns: [{ id: 'help', rulesOut: 32 - found.accepted.length, alone: 32 - found.accepted.length }],
    });
    expect(tellCalibration(found)).toContain(
      `${found.accepted.length} of 32 worlds of stylised are not ruled out by 1 target`,
    );
  });

  it('keeps runs within the tolerance, or the closest, by ABC', async () => {
    const within = calibrate(await results, targets, { method: 'abc' });
    expect(valuesOf(within).every((value) => Math.abs(value - 0.3) <= 0.05)).toBe(true);
    // Both seeds of a world have the same figure, so that each accepted world is there twice.
    expect(new Set(within.accepted).size * 2).toBe(within.accepted.length);
    expect(calibrate(await results, targets, { method: 'abc', closest: 0.125 }).accepted).toHaveLength(8);
  });

  it('says how far the closest is off where none is accepted', async () => {
    const found = calibrate(await results, {
      regime: 'cog',
      targets: [{ outcome: 'set_selfHelp', target: 3, tolerance: 0.1 }],
    });
    expect(found.accepted).toEqual([]);
    expect(tellCalibration(found)).toMatch(
      /No world is accepted\. The closest, point \d+, is 20(\.\d+)? standard deviations off: selfHelp 0\.9/,
    );
  });

  it('writes accepted worlds with every digit, and all worlds with how often each was accepted', async () => {
    const found = calibrate(await results, targets, { method: 'abc' });
    const [head, ...rows] = acceptedCsv(found).trimEnd().split('\n');
    expect(head).toBe('selfHelp,turfMotive');
    expect(rows.map((row) => row.split(',').map(Number))).toEqual(
      found.accepted.map((world) => found.points[world]),
    );
    const all = worldsCsv(found).trimEnd().split('\n');
    expect(all[0]).toBe('scenario,point,set_selfHelp,set_turfMotive,help,off,accepted');
    expect(
      all
        .slice(1)
        .map((row) => Number(row.split(',').at(-1)))
        .reduce((sum, times) => sum + times, 0),
    ).toBe(found.accepted.length);
  });

  it('tells where no world is known', async () => {
    const found = calibrate(await results, {
      regime: 'cog',
      targets: [{ outcome: 'outcome / 0', target: 3, tolerance: 0.1 }],
    });
    expect(tellCalibration(found)).toContain('No world has a value for every target.');
  });

  it('refuses everything that cannot be at once', async () => {
    const whole = await results;
    expect(() => calibrate(whole, targets, { cutoff: 0, closest: 2, scenario: 'x' })).toThrow(
      /cutoff[^]*closest/,
    );
  });

  it('refuses results in which nothing was moved', async () => {
    const still = await study({ scenarios: 'stylised', regimes: ['cog'], seeds: '1', months: 1 }).run({
      threads: 1,
    });
    expect(() => calibrate(still, targets)).toThrow('whose design moves parameters');
  });
});
