import { describe, expect, it } from 'vitest';
import { aliases } from '../designs/aliases.ts';
import { distinctWalks, morrisTrajectories } from '../designs/morrisTrajectories.ts';
import { planStudy } from './planStudy.ts';
import type { StudyFile } from './studyFile.ts';

const plan = (more: Partial<StudyFile>) =>
  planStudy({ scenarios: 'stylised', regimes: ['cog'], seeds: '1', months: 2, ...more });
const range = [0.1, 0.5] as [number, number];
const generator = (name: string, of: string) => ({ name, of: [...of], negative: false });
const four = { culture: range, turfMotive: range, selfHelp: range, capability: range };

describe('what a design says of itself before it is run', () => {
  it('names what a fraction cannot tell apart, with signs: 2^(4−1) with D = −ABC has resolution IV', () =>
    expect(
      plan({
        uncertainties: four,
        design: {
          kind: 'fractional-factorial',
          generators: ['capability = -culture * turfMotive * selfHelp'],
        },
      }).notes,
    ).toEqual([
      'Resolution 4: these effects cannot be told apart.',
      '  culture × turfMotive = −selfHelp × capability',
      '  culture × selfHelp = −turfMotive × capability',
      '  culture × capability = −turfMotive × selfHelp',
    ]));
  it('has the resolution of the tables of Box, Hunter & Hunter', () => {
    expect(aliases([...'ABC'], [generator('C', 'AB')])).toEqual({
      resolution: 3,
      groups: [
        ['A', 'B × C'],
        ['B', 'A × C'],
        ['C', 'A × B'],
      ],
    });
    expect(aliases([...'ABCDE'], [generator('E', 'ABCD')])).toEqual({ resolution: 5, groups: [] });
    // 2^(7−4): D = AB, E = AC, F = BC, G = ABC.
    const saturated = aliases(
      [...'ABCDEFG'],
      [generator('D', 'AB'), generator('E', 'AC'), generator('F', 'BC'), generator('G', 'ABC')],
    );
    expect([saturated.resolution, saturated.groups.length, saturated.groups[0]]).toEqual([
      3,
      7,
      ['A', 'B × D', 'C × E', 'F × G'],
    ]);
  });
  it.each([
    ['sobol', 100, ["Sobol' points are balanced in powers of two: take 64 or 128 rather than 100."]],
    ['sobol', 64, []],
    ['sobol-indices', 6, ["Sobol' points are balanced in powers of two: take 4 or 8 rather than 6."]],
    ['latin-hypercube', 6, []],
  ] as const)('%s of %d points', (kind, points, notes) =>
    expect(plan({ uncertainties: four, design: { kind, points } }).notes).toEqual(notes),
  );
  it('says that nothing is uncertain, and what never moves', () => {
    expect(plan({ levers: { mandate: [0.2, 0.8] }, design: { kind: 'sobol', points: 4 } }).notes).toEqual([
      'sobol has no uncertain parameter to sample: the study varies only levers.',
    ]);
    expect(
      plan({
        design: {
          kind: 'table',
          columns: ['culture', 'mandate'],
          rows: [
            [0.3, 0.2],
            [0.3, 0.4],
          ],
        },
      }).notes,
    ).toEqual(['culture is the same at every point of the design.']);
  });
  it('says of walks that come again', () =>
    expect(
      plan({ uncertainties: { culture: range }, design: { kind: 'morris', trajectories: 5 } }).notes,
    ).toEqual(['Only 2 walks differ: 3 of 5 are repeats and add nothing new.']));
});

describe('levels of a lever', () => {
  const levels = { staff: [2, 8, 4] };
  const staffIn = (design: StudyFile['design']): Map<number, number> => {
    const { names, values } = plan({ levers: levels, uncertainties: { culture: range }, design }).design;
    const counts = new Map<number, number>();
    values.forEach((value, i) => {
      if (names[i % names.length] === 'staff') counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    return new Map([...counts].sort(([a], [b]) => a - b));
  };
  it.each(['latin-hypercube', 'sobol'] as const)('stay levels in a %s, each as often', (kind) => {
    const counts = staffIn({ kind, over: ['staff', 'culture'], points: 96 });
    expect([...counts.keys()]).toEqual([2, 4, 8]);
    for (const count of counts.values()) expect(Math.abs(count - 32)).toBeLessThanOrEqual(1);
  });
  it('stay levels on the grid of walks, or are refused', () => {
    expect([
      ...staffIn({ kind: 'morris', over: ['staff', 'culture'], trajectories: 9, levels: 6 }).keys(),
    ]).toEqual([2, 4, 8]);
    expect(() => staffIn({ kind: 'morris', over: ['staff', 'culture'], trajectories: 9 })).toThrow(
      'expected levels of the grid that are a multiple of the 3 of staff, found 4',
    );
  });
  it('are refused in a fraction of two levels', () =>
    expect(() =>
      plan({
        levers: { ...levels, mandate: [0.2, 0.8] },
        uncertainties: { culture: range },
        design: {
          kind: 'fractional-factorial',
          over: ['staff', 'culture', 'mandate'],
          generators: ['mandate = staff * culture'],
        },
      }),
    ).toThrow('levers.staff: expected two levels, the ends of what is tried, found 3'));
});

describe('walks', () => {
  it.each([
    [1, 4, 2],
    [2, 2, 4],
    [2, 4, 16],
    [3, 2, 24],
  ])(
    'of %d dimensions and %d levels are %d, and none comes again before all have come',
    (dimensions, levels, most) => {
      expect(distinctWalks(dimensions, levels)).toBe(most);
      const unit = morrisTrajectories(most + 1, dimensions, { levels });
      const size = (dimensions + 1) * dimensions;
      const names = Array.from({ length: most + 1 }, (_, t) => {
        const steps = Array.from({ length: dimensions + 1 }, (_step, s) =>
          unit.slice(t * size + s * dimensions, t * size + (s + 1) * dimensions).join(' '),
        );
        return [steps.join('|'), steps.toReversed().join('|')].sort()[0];
      });
      expect(new Set(names).size).toBe(most);
      expect(new Set(names.slice(0, most)).size).toBe(most);
    },
  );
});
