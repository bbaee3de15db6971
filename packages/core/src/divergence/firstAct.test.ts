import { describe, expect, it } from 'vitest';
import type { ActRecord } from './actRecord.ts';
import { firstAct } from './firstAct.ts';

/** A month of acts on one number: each act by its name and what it leaves behind. */
function month(...acts: readonly [key: string, after: number][]): ActRecord[] {
  let now = 0;
  return acts.map(([key, after]) => {
    const before = [Float64Array.of(now)];
    now = after;
    return { key, kind: 'meeting', before, after: [Float64Array.of(after)] };
  });
}

const none = new Set<number>();
const found = (a: ActRecord[], b: ActRecord[], known = none) => {
  const first = firstAct(a, b, known);
  return first === undefined
    ? undefined
    : { key: first.key, by: first.by, a: first.after.a[0][0], b: first.after.b[0][0] };
};

describe('the first act with another effect', () => {
  it('is none where all have the same', () =>
    expect(found(month(['cabinet', 1], ['czar', 2]), month(['cabinet', 1], ['czar', 2]))).toBeUndefined());
  it('is one that both take', () =>
    expect(found(month(['cabinet', 1], ['czar', 2]), month(['cabinet', 1], ['czar', 3]))).toEqual({
      key: 'czar',
      by: 'both',
      a: 2,
      b: 3,
    }));
  it('is one that only the first takes', () =>
    expect(
      found(month(['cabinet', 1], ['czar', 2], ['plan', 2]), month(['cabinet', 1], ['plan', 5])),
    ).toEqual({ key: 'czar', by: 'a', a: 2, b: 1 }));
  it('is one that only the second takes', () =>
    expect(found(month(['plan', 5]), month(['czar', 2], ['plan', 5]))).toEqual({
      key: 'czar',
      by: 'b',
      a: 0,
      b: 2,
    }));
  it('passes over one that changes nothing', () =>
    expect(found(month(['plan', 5]), month(['czar', 0], ['plan', 6]))).toEqual({
      key: 'plan',
      by: 'both',
      a: 5,
      b: 6,
    }));
  it('is the one that comes earlier, where two change places', () =>
    expect(found(month(['x', 1], ['y', 2]), month(['y', 1], ['x', 2]))).toEqual({
      key: 'y',
      by: 'b',
      a: 0,
      b: 1,
    }));
  it('does not count what is known to differ', () =>
    expect(found(month(['cabinet', 1]), month(['cabinet', 2]), new Set([0]))).toBeUndefined());
});
