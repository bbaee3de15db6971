import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import { sittingForum, tinyRun } from '../testing/tiny.ts';
import type { Forum } from './forum.ts';
import { findOpenness } from './openness.ts';

const trust = [
  { between: ['a', 'b'], trust: 0.9 },
  { between: ['a', 'c'], trust: 0.1 },
  { between: ['b', 'c'], trust: 0.3 },
] as const;
const merger = {
  ministries: ['a', 'b', 'c'],
  layers: 1,
  disruption: 0,
  settlingTime: 9,
  settlingHoursPerUnit: 0,
};

/** Openness of a, b, c, with cultures of 0.2, 0.4 and 1, and the mean. */
function openness(forums: readonly Forum[], id: string, merged = false): number[] {
  const ministries = {
    a: { culture: 0.2, trustInCentre: 0.5 },
    b: { culture: 0.4, trustInCentre: 0 },
    c: { culture: 1, trustInCentre: 1 },
  };
  const simulation = tinyRun(
    { ministries, trust },
    { forums, centre: strengthenedCentre(defaultParameters), merger: merged ? merger : undefined },
  );
  findOpenness(simulation, sittingForum(simulation, id));
  return [...simulation.month.meeting.openness, simulation.month.meeting.meanOpenness];
}
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe('findOpenness', () => {
  it.each(['centre', 'czar', 'prime-minister'] as const)(
    'under %s adds trust in the centre to culture',
    (kind) => {
      expect(openness([committee('f', ['goal'], { kind }, defaultParameters)], 'f')).toEqual(
        close([0.2 + 0.8 * 0.5, 0.4, 1, 2 / 3]),
      );
    },
  );
  it('under a peer adds trust in it; it trusts itself', () => {
    expect(
      openness([committee('f', ['goal'], { kind: 'peer', ministry: 'b' }, defaultParameters)], 'f'),
    ).toEqual(close([0.2 + 0.8 * 0.9, 1, 1, 2.92 / 3]));
  });
  it('takes a half for a working group', () =>
    expect(openness([workingGroup('f', ['goal'], defaultParameters)], 'f')).toEqual(
      close([0.6, 0.7, 1, 2.3 / 3]),
    ));
  it('is full in a ministry that was never merged', () =>
    expect(openness([], 'ministry:a')).toEqual(close([1, 0, 0, 1])));
  it('takes in a merged one the mean trust in the other houses', () => {
    expect(openness([], 'ministry:a', true)).toEqual(
      close([0.2 + 0.8 * 0.5, 0.4 + 0.6 * 0.6, 1, (0.6 + 0.76 + 1) / 3]),
    );
  });
});
