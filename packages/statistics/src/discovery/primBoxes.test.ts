import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { decisionTree } from './decisionTree.ts';
import { prim, primBoxes } from './prim.ts';

const names = ['backing', 'culture', 'load'];
const draw = countedDraws(11);
const rows = Array.from({ length: 600 }, (_, w) => names.map((_name, d) => draw(w * names.length + d)));
const worldsOf = (rule: (x: readonly number[], world: number) => boolean) => ({
  names,
  points: rows.flat(),
  cases: rows.map(rule),
});
const none = { resamples: 0 };

describe('the box that is wanted', () => {
  // The more backing the more often: no edge is the right one, so that it is a trade-off.
  const luck = countedDraws(4);
  const slope = worldsOf(([backing], world) => luck(world) < backing);

  it('is at least so dense, and covers most of those', () => {
    const [dense, denser] = [0.7, 0.9].map((density) =>
      prim(slope, draw, { ...none, choose: { density } }),
    );
    expect(dense.box.density).toBeGreaterThanOrEqual(0.7);
    expect(denser.box.density).toBeGreaterThanOrEqual(0.9);
    expect(denser.box.coverage).toBeLessThan(dense.box.coverage);
    // No box of the path that is as dense covers more.
    const best = Math.max(
      ...dense.trajectory.filter(({ density }) => density >= 0.7).map(({ coverage }) => coverage),
    );
    expect(dense.box.coverage).toBeGreaterThan(best - 0.05);
  });
  it('holds at least such a share of the cases, and is the densest of those', () => {
    const [half, most] = [0.5, 0.9].map((coverage) => prim(slope, draw, { ...none, choose: { coverage } }));
    expect(half.box.coverage).toBeGreaterThanOrEqual(0.5);
    expect(most.box.coverage).toBeGreaterThanOrEqual(0.9);
    expect(half.box.density).toBeGreaterThan(most.box.density);
  });
  it('is the densest where none is so dense', () => {
    const { box, trajectory } = prim(slope, draw, { ...none, choose: { density: 1 } });
    const densest = Math.max(...trajectory.map(({ density }) => density));
    expect(box.density).toBeGreaterThan(densest - 0.05);
  });
  it.each([0, 1.1, Number.NaN])('is none with a density of %d', (density) =>
    expect(() => prim(slope, draw, { choose: { density } })).toThrow('prim: expected a density in (0, 1]'),
  );
});

describe('several boxes', () => {
  const corners = worldsOf(
    ([backing, culture]) => (backing > 0.6 && culture < 0.5) || (backing < 0.2 && culture > 0.55),
  );

  it('find two corners that no single box holds', () => {
    const boxes = primBoxes(corners, draw, 5, none);
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    const [first, second] = boxes;
    expect(first.found.limits.map(({ name }) => name)).toEqual(['backing', 'culture']);
    expect(first.found.limits[0]).toMatchObject({ low: expect.closeTo(0.6, 1) as number, high: null });
    expect(second.found.limits[0]).toMatchObject({ low: null, high: expect.closeTo(0.2, 1) as number });
    expect(first.together.coverage).toBeLessThan(0.8);
    expect(first.together.coverage).toBeCloseTo(first.found.box.coverage, 12);
    expect(second.together.coverage).toBeGreaterThan(0.9);
    expect(second.together.density).toBeGreaterThan(0.85);
  });
  it('are one where one is wanted, the same as by itself', () =>
    expect(primBoxes(corners, draw, 1, none).map(({ found }) => found)).toEqual([
      prim(corners, draw, none),
    ]));
  it('end where nothing is left but chance', () => {
    const one = worldsOf(([backing]) => backing > 0.6);
    expect(primBoxes(one, draw, 9, none)).toHaveLength(1);
  });
  it('are at least one', () => expect(() => primBoxes(corners, draw, 0)).toThrow('received 0'));
});

it('a tree asks more than three questions in a row where it is told to', () => {
  const stripes = worldsOf(([backing]) => Math.floor(backing * 8) % 2 === 0);
  const right = [3, 6].map((depth) => decisionTree(stripes, { depth, leastGain: 0 }).right);
  expect(right[1]).toBeGreaterThan(right[0] + 0.05);
  expect(right[1]).toBeGreaterThan(0.85);
});
