import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { sittingForum, tinyRun } from '../testing/tiny.ts';
import { meets } from './meets.ts';

const forum = committee('f', ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters);
const months = (every: number, sunset?: number, starts = 0): number[] => {
  const one = {
    ...sittingForum(tinyRun({ ministries: { a: {} } }, { forums: [{ ...forum, every, sunset }] }), 'f'),
  };
  return Array.from({ length: 10 }, (_, month) => starts + month).filter((month) =>
    meets({ ...one, starts, ends: one.ends + starts }, month),
  );
};

describe('meets', () => {
  it('every month', () => expect(months(1)).toHaveLength(10));
  it('every third month from its start', () => expect(months(3)).toEqual([0, 3, 6, 9]));
  it('counts from its own start', () => expect(months(3, undefined, 5)).toEqual([5, 8, 11, 14]));
  it('until it ends', () => expect(months(1, 4)).toEqual([0, 1, 2, 3]));
  it('never, with no life', () => expect(months(1, 0)).toEqual([]));
});
