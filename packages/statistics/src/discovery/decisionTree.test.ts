import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { decisionTree } from './decisionTree.ts';

const draw = countedDraws(21);
const rows = Array.from({ length: 400 }, (_, w) => [draw(3 * w), draw(3 * w + 1), draw(3 * w + 2)]);
const worlds = {
  names: ['backing', 'culture', 'load'],
  points: rows.flat(),
  cases: rows.map(([backing, culture]) => backing > 0.5 && culture > 0.3),
};

describe('decisionTree', () => {
  it('asks the two questions that made the cases, and no third', () => {
    const { root, leaves, right } = decisionTree(worlds);
    expect(root.split).toMatchObject({ name: 'backing', at: expect.closeTo(0.5, 1) });
    expect(root.split!.below.split).toBeUndefined();
    expect(root.split!.above.split).toMatchObject({ name: 'culture', at: expect.closeTo(0.3, 1) });
    expect(leaves[0].sentence).toBe(
      'where backing is above 0.5 and culture above 0.3: 100 % of such worlds, 100 % of all cases',
    );
    expect(right).toBe(1);
  });

  it('has leaves that cover every world once', () => {
    const { leaves } = decisionTree(worlds);
    expect(leaves.reduce((sum, leaf) => sum + leaf.worlds, 0)).toBe(400);
    expect(leaves.reduce((sum, leaf) => sum + leaf.coverage, 0)).toBeCloseTo(1, 12);
  });

  it('asks nothing at depth 0, and says the larger share', () => {
    const { root, leaves, right } = decisionTree(
      { names: ['a'], points: [1, 2, 3, 4], cases: [true, false, false, false] },
      { depth: 0 },
    );
    expect(root).toEqual({ worlds: 4, cases: 1 });
    expect(leaves[0].sentence).toBe('everywhere: 25 % of such worlds, 100 % of all cases');
    expect(right).toBe(0.75);
  });

  it('asks nothing where every world is a case', () =>
    expect(decisionTree({ ...worlds, cases: worlds.cases.map(() => true) }).root.split).toBeUndefined());
  it('refuses what nobody reads', () =>
    expect(() => decisionTree(worlds, { depth: 11 })).toThrow('received 11'));
});
