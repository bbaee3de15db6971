import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { prim } from './prim.ts';

const names = ['backing', 'culture', 'load', 'tenure'];

/** Uniform worlds with cases by a rule of their values. */
function worldsOf(count: number, rule: (x: readonly number[], world: number) => boolean) {
  const draw = countedDraws(11);
  const rows = Array.from({ length: count }, (_, w) => names.map((_name, d) => draw(w * names.length + d)));
  return { names, points: rows.flat(), cases: rows.map(rule) };
}

/** Each of them four times. */
const four = <Value>(values: readonly Value[]): Value[] =>
  values.flatMap((value) => [value, value, value, value]);

/** The box that there is to find. */
const inBox = ([backing, culture]: readonly number[]): boolean => backing > 0.6 && culture < 0.4;

describe('prim', () => {
  const known = worldsOf(800, inBox);
  const few = worldsOf(200, inBox);

  it('finds a known box: backing above 0.6, culture below 0.4', () => {
    const { box, limits, others, unseen, sentence } = prim(known, countedDraws(1), { resamples: 5 });
    expect(limits.map(({ name }) => name)).toEqual(['backing', 'culture']);
    expect(limits[0]).toMatchObject({ low: expect.closeTo(0.6, 1), high: null, reproduced: 1 });
    expect(limits[1]).toMatchObject({ low: null, high: expect.closeTo(0.4, 1), reproduced: 1 });
    expect(box.density).toBeGreaterThan(0.9);
    expect(box.coverage).toBeGreaterThan(0.9);
    limits.forEach((limit) => expect(limit.quasiP).toBeLessThan(1e-6));
    expect(others.map(({ name }) => name)).toEqual(['load', 'tenure']);
    expect(unseen.density).toBeGreaterThan(0.85);
    expect(sentence).toMatch(
      /^where backing is above 0\.\d+ and culture below 0\.\d+: \d+ % of such worlds, \d+ % of all cases$/,
    );
  });

  it('counts a world that is looked at four times once', () => {
    const luck = countedDraws(5);
    const hundred = worldsOf(120, ([backing], world) => luck(world) < 0.3 + 0.4 * backing);
    const [rows, cases] = [
      hundred.cases.map((_, w) => hundred.points.slice(4 * w, 4 * w + 4)),
      hundred.cases,
    ];
    const often = { names, points: four(rows).flat(), cases: four(cases) };
    const groups = four(cases.map((_, w) => w));
    const [once, together, apart] = [hundred, { ...often, groups }, often].map((worlds) =>
      prim(worlds, countedDraws(1), { resamples: 8, choose: { density: 0.7 } }),
    );
    // Looked at four times, chance would seem to explain less of the same limit.
    expect([once, together, apart].map(({ limits }) => limits.map(({ name }) => name))).toEqual([
      [],
      [],
      ['backing'],
    ]);
    // Nothing is unseen of which another look was drawn.
    expect(together.unseen.density).toBeLessThan(apart.unseen.density);
    expect(Math.abs(together.unseen.density - once.unseen.density)).toBeLessThan(0.1);
    expect(() => prim({ ...often, groups: [1] }, countedDraws(1))).toThrow(
      'a group for each of 480 worlds',
    );
  });

  it('gives up coverage for density step by step, within what a step may take', () => {
    const { trajectory } = prim(known, countedDraws(1), { resamples: 0 });
    expect(trajectory[0]).toMatchObject({ limits: [], coverage: 1, mass: 1 });
    for (let step = 1; step < trajectory.length; step++) {
      expect(trajectory[step].mass).toBeLessThan(trajectory[step - 1].mass);
      expect(trajectory[step].worlds).toBeGreaterThanOrEqual(
        Math.floor(0.95 * trajectory[step - 1].worlds),
      );
      expect(trajectory[step].coverage).toBeLessThanOrEqual(trajectory[step - 1].coverage);
    }
    expect(trajectory.at(-1)!.mass).toBeGreaterThanOrEqual(0.05);
  });

  it('knows that a box of pure chance does not hold among worlds it has not seen, and drops its limits', () => {
    const chance = countedDraws(5);
    const worlds = worldsOf(200, (_x, world) => chance(world) < 0.3);
    const trusting = prim(worlds, countedDraws(2), { resamples: 10, largestQuasiP: 1 });
    expect(trusting.box.limits.length).toBeGreaterThan(0);
    expect(trusting.unseen.density).toBeLessThan(trusting.box.density - 0.1);
    expect(prim(worlds, countedDraws(2), { resamples: 0 }).box.limits).toEqual([]);
  });

  it('peels whole numbers a value at a time', () => {
    const count = 300;
    const points = Array.from({ length: count }, (_, w) => w % 3);
    expect(
      prim({ names: ['layers'], points, cases: points.map((layers) => layers === 2) }, countedDraws(1), {
        resamples: 0,
      }).box,
    ).toMatchObject({ limits: [{ name: 'layers', low: 1.5, high: null }], density: 1, coverage: 1 });
  });

  it.each([
    [true, '100 % of such worlds, 100 % of all cases'],
    [false, '0 % of such worlds, none of all cases'],
  ])('has nothing to tell where every world is %j', (happened, said) => {
    const { box, sentence } = prim(
      worldsOf(50, () => happened),
      countedDraws(1),
      { resamples: 2 },
    );
    expect(box.limits).toEqual([]);
    expect(sentence).toBe(`everywhere: ${said}`);
  });

  it('is the same with the same draws', () =>
    expect(prim(few, countedDraws(3), { resamples: 2 })).toEqual(
      prim(few, countedDraws(3), { resamples: 2 }),
    ));
  it('refuses a share to peel of 5 for 5 %', () =>
    expect(() => prim(known, countedDraws(1), { peel: 5 })).toThrow('received 5'));
});
