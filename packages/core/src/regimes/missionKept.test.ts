import { describe, expect, it } from 'vitest';
import { tinyRun, type TinyMinistry } from '../testing/tiny.ts';

const merger = {
  ministries: ['a', 'b'],
  layers: 1,
  disruption: 0,
  settlingTime: 9,
  settlingHoursPerUnit: 0,
};

/** What the houses a and b, merged, and c keep of their capacity, where goals are served by one service each. */
function kept(ministries: Record<'a' | 'b', TinyMinistry>, missionCost: number): number[] {
  const { arrangement } = tinyRun(
    {
      ministries: { ...ministries, c: { units: [{ priorities: { one: 1, two: 1 } }] } },
      needs: { care: 1, training: 1 },
      goals: { one: ['care'], two: ['training'] },
    },
    { merger },
    { missionCost },
  );
  return [...arrangement.missionKept];
}

const one = { priorities: { one: 1 } };
const two = { priorities: { two: 1 } };
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe('what a muddled mission leaves', () => {
  it('is missions before over missions after, to the power of the cost: houses of one mission each have two', () => {
    expect(kept({ a: { units: [one] }, b: { units: [two] } }, 0.5)).toEqual(
      close([Math.SQRT1_2, Math.SQRT1_2, 1]),
    );
    expect(kept({ a: { units: [one] }, b: { units: [two] } }, 1)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
      1,
    ]);
  });
  it('counts missions by capacity: ¼ and ¾ are exp(¼ ln 4 + ¾ ln 4/3) = 4 / 3^¾ of them', () =>
    expect(
      kept({ a: { units: [{ ...one, capacity: 2 }] }, b: { units: [{ ...two, capacity: 6 }] } }, 0.3),
    ).toEqual(close([(3 ** 0.75 / 4) ** 0.3, (3 ** 0.75 / 4) ** 0.3, 1])));
  it('takes nothing of a house that was no clearer before, and counts a house over its own units', () => {
    // a has two missions by itself, in two units of one each; together they are ¾ and ¼.
    const units = [one, two];
    const [ofA, ofB] = kept(
      {
        a: {
          units: [
            { ...units[0], capacity: 1 },
            { ...units[1], capacity: 1 },
          ],
        },
        b: { units: [{ ...one, capacity: 2 }] },
      },
      0.5,
    );
    expect(ofA).toBe(1);
    expect(ofB).toBeCloseTo(Math.sqrt(3 ** 0.75 / 4), 12);
  });
  it('is all of it at a cost of 0', () =>
    expect(kept({ a: { units: [one] }, b: { units: [two] } }, 0)).toEqual([1, 1, 1]));
});
