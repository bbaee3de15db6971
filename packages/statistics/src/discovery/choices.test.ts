import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { bestSplit } from './bestSplit.ts';
import { decisionTree } from './decisionTree.ts';
import { paste } from './paste.ts';
import { prim, primBoxes } from './prim.ts';

const meetings = ['at-once', 'houses', 'deputies', 'never'];
const names = ['backing', 'meeting', 'culture'];
const draw = countedDraws(11);

/** Worlds of two numbers and a choice, with cases by a rule of their values. */
function worldsOf(count: number, rule: (backing: number, meeting: string) => boolean) {
  const rows = Array.from({ length: count }, (_, w) => [
    draw(3 * w),
    Math.floor(4 * draw(3 * w + 1)),
    draw(3 * w + 2),
  ]);
  return {
    names,
    options: { meeting: meetings },
    points: rows.flat(),
    cases: rows.map(([backing, meeting]) => rule(backing, meetings[meeting])),
  };
}

/** The first and the third option, which no interval of places holds without the second. */
const apart = worldsOf(
  800,
  (backing, meeting) => backing > 0.5 && (meeting === 'at-once' || meeting === 'deputies'),
);

describe('a parameter that is a choice', () => {
  it('is limited to some of its options, wherever they stand in the list, and they are said by name', () => {
    const { box, limits, sentence } = prim(apart, countedDraws(1), { resamples: 4 });
    expect(limits.map(({ name }) => name)).toEqual(['backing', 'meeting']);
    expect(limits[1]).toMatchObject({
      low: null,
      high: null,
      options: ['at-once', 'deputies'],
      reproduced: 1,
    });
    expect(limits[1].quasiP).toBeLessThan(1e-6);
    expect([box.coverage, box.density].every((share) => share > 0.95)).toBe(true);
    expect(sentence).toMatch(/^where backing is above 0\.\d+ and meeting is at-once or deputies: /);
  });

  it('taken for a number, is not found', () => {
    const { options: _, ...numbers } = apart;
    expect(prim(numbers, countedDraws(1), { resamples: 0 }).box.density).toBeLessThan(0.8);
  });

  it('gives up one option a step', () => {
    const { trajectory } = prim(apart, countedDraws(1), { resamples: 0 });
    const left = trajectory.map(
      ({ limits }) => limits.find(({ name }) => name === 'meeting')?.options?.length ?? 4,
    );
    left.slice(1).forEach((count, step) => expect(left[step] - count).toBeLessThanOrEqual(1));
    expect(Math.min(...left)).toBeLessThan(4);
  });

  it('gives boxes of other options among the worlds that are left', () => {
    const two = worldsOf(
      800,
      (backing, meeting) =>
        (meeting === 'houses' && backing > 0.4) || (meeting === 'never' && backing < 0.5),
    );
    const boxes = primBoxes(two, countedDraws(1), 3, { resamples: 0, choose: { density: 0.95 } });
    expect(
      boxes
        .slice(0, 2)
        .map(({ found }) => found.limits.find(({ name }) => name === 'meeting')!.options)
        .toSorted(),
    ).toEqual([['houses'], ['never']]);
    expect(boxes[1].together.coverage).toBeGreaterThan(0.9);
  });

  it('gets an option back that peeling gave up too early', () => {
    const column = Float64Array.of(0, 0, 1, 1, 2, 2);
    const cases = [true, false, true, true, false, false];
    const from = {
      low: Float64Array.of(-Infinity),
      high: Float64Array.of(Infinity),
      without: [[1, 2]],
    };
    expect(paste([column], cases, from, 0.05).without).toEqual([[2]]);
  });

  it('is asked about by the tree with the options that tell most', () => {
    const { root, right } = decisionTree(apart);
    const questions = [root.split!, root.split!.above.split ?? root.split!.below.split!];
    expect(questions.find(({ name }) => name === 'meeting')!.options).toEqual({
      below: ['houses', 'never'],
      above: ['at-once', 'deputies'],
    });
    expect(right).toBeGreaterThan(0.99);
    // As a choice of three, with the cases in the middle: options 0 and 2 on one side.
    expect(
      bestSplit(
        [Float64Array.of(0, 0, 1, 1, 2, 2)],
        [false, false, true, true, false, false],
        [0, 1, 2, 3, 4, 5],
        1,
        [true],
      ),
    ).toEqual({
      dimension: 0,
      at: Number.NaN,
      options: [0, 2],
      gain: expect.closeTo(6 * (1 / 3) * (2 / 3), 12),
    });
  });

  it('has leaves that hold each world once', () => {
    const { leaves } = decisionTree(apart);
    expect(leaves.reduce((sum, { worlds }) => sum + worlds, 0)).toBe(800);
  });

  it('refuses an option that is not in the list', () =>
    expect(() => prim({ ...apart, options: { meeting: meetings.slice(0, 3) } }, draw)).toThrow(
      /expected one of 3 options for meeting of world \d+, received 3/,
    ));
});
