import { describe, expect, it } from 'vitest';
import { correctedInterval } from '../bootstrap/correctedInterval.ts';
import { abcRejection } from '../calibration/abcRejection.ts';
import { decisionTree } from '../discovery/decisionTree.ts';
import { prim } from '../discovery/prim.ts';
import { differenceOfMeans } from '../docking/differenceOfMeans.ts';
import { equivalence } from '../docking/equivalence.ts';
import { probabilityOfSuperiorityUnpaired } from '../independent/probabilityOfSuperiorityUnpaired.ts';
import { pairedDifference } from '../paired/pairedDifference.ts';
import { pairedDifferences } from '../paired/pairedDifferences.ts';
import { probabilityOfSuperiority } from '../paired/probabilityOfSuperiority.ts';
import { quantileDifferences } from '../paired/quantileDifferences.ts';
import { morris } from '../sensitivity/morris.ts';
import { parametersAndSeeds } from '../sensitivity/parametersAndSeeds.ts';
import { rank } from '../sensitivity/rank.ts';
import { sobolIndices } from '../sensitivity/sobolIndices.ts';
import { countedDraws as drawsOf } from '../testing/draws.ts';
import { pairedTest } from '../tests/pairedTest.ts';
import { nestedUncertainty } from '../uncertainty/nestedUncertainty.ts';
import { verdict } from '../verdict/verdict.ts';
import { difference, isConstant, isSame, ROUNDING } from './rounding.ts';
import { standardDeviation } from './standardDeviation.ts';
import { summarise } from './summarise.ts';

const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
/** 0.3 in two ways that differ in the last place. */
const SUM = 0.1 + 0.2;

describe('rounding', () => {
  it('is four units in the last place, and nothing else is equal', () => {
    expect(isSame(SUM, 0.3)).toBe(true);
    expect(difference(SUM, 0.3)).toBe(0);
    expect(isSame(1, 1 + 2 * ROUNDING)).toBe(false);
    expect(isSame(1e-300, 2e-300)).toBe(false);
    expect(isSame(Infinity, Infinity)).toBe(true);
    expect(isSame(Number.NaN, Number.NaN)).toBe(false);
    expect(difference(3, 1)).toBe(2);
  });
  it('is constant: equal values, one, none; not with a value that is none', () => {
    expect([[0.7, 0.7], [SUM, 0.3, 0.3], [4], []].map(isConstant)).toEqual([true, true, true, true]);
    expect(
      [
        [0, 1e-300],
        [1, Number.NaN],
      ].map(isConstant),
    ).toEqual([false, false]);
  });
});

/** What never varies: to the bit, and but for rounding. */
describe.each([
  ['to the bit', (i: number) => (i < 0 ? 0 : 0.7)],
  ['but for rounding', (i: number) => (i % 3 === 0 ? SUM : 0.3)],
])('output that is constant %s', (_, output) => {
  const outputs = (count: number) => Array.from({ length: count }, (_value, i) => output(i));
  const draw = drawsOf(5);

  it('has no spread, and no difference that is not there', () => {
    expect(standardDeviation(outputs(11))).toBe(0);
    expect(pairedDifference(outputs(9), outputs(12).slice(3).toReversed())).toMatchObject({
      mean: 0,
      low: 0,
      high: 0,
      equal: 9,
    });
    expect(pairedTest(pairedDifferences(outputs(9), outputs(10).slice(1))).p).toBe(1);
    const [ours, theirs] = [summarise(outputs(7)), summarise(outputs(4))];
    expect(equivalence(differenceOfMeans(ours, theirs, 0.95), 0)).toBe('EQUIVALENT');
  });

  it('has no sensitivity, and is told to have none', () => {
    const names = ['one', 'other', 'dummy'];
    const sobol = sobolIndices({ names, outputs: outputs(5 * 16) }, draw, { resamples: 50 });
    expect(
      [...sobol.first, ...sobol.total, sobol.nothing].every(({ estimate }) => Number.isNaN(estimate)),
    ).toBe(true);
    const walk = [0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1];
    const screened = morris({ names, points: times(6, walk).flat(), outputs: outputs(24) }, draw, {
      resamples: 50,
    });
    expect(screened.muStar.map(({ estimate, high }) => [estimate, high])).toEqual(times(3, [0, 0]));
    for (const indices of [sobol.total, screened.muStar])
      expect(rank(indices, { noise: indices[2] })).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('the same whatever the parameters are') as string,
      });
    const rows = Array.from({ length: 8 }, (_value, point) => outputs(4 + point).slice(point));
    expect(parametersAndSeeds(rows, draw, { resamples: 20 }).parameters.estimate).toBeNaN();
  });

  it('is neither the luck of a world nor the world', () => {
    const found = nestedUncertainty([outputs(7), outputs(4), outputs(5)], draw, { resamples: 50 });
    expect([found.luck.estimate, found.world.estimate]).toEqual([0, 0]);
    expect(found.shareOfWorld.estimate).toBeNaN();
  });
});

describe('missing values', () => {
  const missing = Number.NaN;
  it('are neither equal nor a loss', () => {
    expect(pairedDifference([1, missing, 3, null], [0, 0, missing, 1])).toMatchObject({
      count: 1,
      missing: 3,
      lower: 0,
      equal: 0,
      higher: 1,
      mean: 1,
    });
    expect(probabilityOfSuperiority([1, 2, missing])).toBe(1);
    expect(probabilityOfSuperiorityUnpaired([5, missing], [1, missing, missing])).toBe(1);
    expect(verdict([1, 1, 1, 1, missing, missing, missing], 0.1)).toBe('higher');
    expect(summarise([1, missing, 3])).toMatchObject({ count: 2, missing: 1, mean: 2 });
    const [median] = quantileDifferences([1, missing, 2], [0, 5, 0], drawsOf(1), {
      p: [0.5],
      resamples: 9,
    });
    expect(median.difference).toBe(1.5);
  });
  it('have no distance', () =>
    expect(abcRejection([{ id: 'a', target: 1, tolerance: 1 }], [[missing], [1]])).toMatchObject({
      accepted: [1],
      missing: 1,
    }));
});

it('a run as far off as the tolerance is within it, rounded or not', () =>
  expect(
    abcRejection([{ id: 'a', target: 0.3, tolerance: 0.1 }], [[0.4], [0.2], [0.4001]]).accepted.toSorted(),
  ).toEqual([0, 1]));

const welch = (unit: number) =>
  differenceOfMeans(
    summarise([1, 2, 4].map((x) => x * unit)),
    summarise([7, 9, 8].map((x) => x * unit)),
    0.95,
  );
const nested = (unit: number) =>
  nestedUncertainty(
    [
      [1, 2, 4],
      [5, 7, 6],
      [2, 3, 1],
    ].map((own) => own.map((x) => x * unit)),
    drawsOf(2),
    { resamples: 20 },
  );

describe('numbers at the edge', () => {
  it.each([1e-300, 1e-200, 1, 1e200, 1e300])('have their spread and shares, be they of size %d', (size) => {
    const values = [0, 2, 7, 3, 8, 1].map((value) => value * size);
    expect(standardDeviation(values) / size).toBeCloseTo(standardDeviation([0, 2, 7, 3, 8, 1]), 10);
    expect(welch(size).high / size).toBeCloseTo(welch(1).high, 10);
    expect(nested(size).shareOfWorld.estimate).toBeCloseTo(nested(1).shareOfWorld.estimate, 10);
    expect(nested(size).world.estimate / size).toBeCloseTo(nested(1).world.estimate, 10);
    const outputs = Array.from({ length: 4 * 16 }, (_, i) => ((i * 37) % 11) - (i % 4));
    const first = (unit: number) =>
      sobolIndices({ names: ['a', 'b'], outputs: outputs.map((x) => x * unit) }, drawsOf(3), {
        resamples: 20,
      }).first[0].estimate;
    expect(first(size)).toBeCloseTo(first(1), 10);
    const rows = [
      [1, 2, 4],
      [5, 7, 6],
      [2, 3, 1],
    ];
    const split = (unit: number) =>
      parametersAndSeeds(
        rows.map((row) => row.map((x) => x * unit)),
        drawsOf(2),
        { resamples: 20 },
      ).parameters.estimate;
    expect(split(size)).toBeCloseTo(split(1), 10);
  });
  it('have their spread far from 0', () => {
    // 0.001 × (0, 1, 2 … 9) has standard deviation 0.001 × √(55/6); so far from 0 numbers are 1.2e-7 apart.
    const values = Array.from({ length: 10 }, (_, i) => 1e9 + i / 1000);
    expect(standardDeviation(values)).toBeCloseTo(0.001 * Math.sqrt(55 / 6), 7);
  });
  it('of neighbours fall on two sides of an edge', () => {
    const points = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 1 : 1 + Number.EPSILON));
    const worlds = { names: ['a'], points, cases: points.map((value) => value > 1) };
    expect(decisionTree(worlds).right).toBe(1);
    expect(prim(worlds, drawsOf(1), { resamples: 0, peel: 0.4 }).box.density).toBe(1);
  });
  it('interval of resamples that know nothing is not known', () =>
    expect(correctedInterval([Number.NaN], 1, [], 0.95).low).toBeNaN());
});
