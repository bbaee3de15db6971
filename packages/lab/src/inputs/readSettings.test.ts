import type { Problem } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readSettings } from './readSettings.ts';

const read = (...settings: string[]) => {
  const problems: Problem[] = [];
  return { values: readSettings(settings, '--set', problems), problems };
};

describe('readSettings', () => {
  it('reads numbers; the last one wins', () =>
    expect(read('culture=0.3', 'staff=1e1', 'culture=0.5')).toEqual({
      values: { culture: 0.5, staff: 10 },
      problems: [],
    }));
  it('reads options by name, and tells of those that are none', () => {
    expect(read('mergedMeeting=deputies', 'contradictionReach=1').values).toEqual({
      mergedMeeting: 2,
      contradictionReach: 1,
    });
    expect(read('mergedMeeting=deputees').problems).toEqual([
      {
        path: '--set mergedMeeting',
        expected: 'one of at-once, houses, deputies',
        found: "'deputees'",
        mend: "did you mean 'deputies'?",
      },
    ]);
  });
  it('tells all problems at once', () => {
    const { problems } = read('culture', 'cultur=0.3', 'culture=7', 'staff=many', '__proto__=1');
    expect(problems.map(({ path }) => path)).toEqual([
      '--set',
      '--set',
      '--set cultur',
      '--set culture',
      '--set __proto__',
    ]);
    expect(problems[2].mend).toBe("did you mean 'culture'?");
  });
});
