import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { committee } from '../institutions/committee.ts';
import { block } from '../state/obstacles.ts';
import { resolve } from '../state/resolve.ts';
import { comeUp, inMeeting, tinyRun } from '../testing/tiny.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Six ministries of one unit with one mandate each: mandate, unit and ministry have the same place. */
const run = (members: readonly string[]) =>
  inMeeting(
    tinyRun(
      {
        ministries: Object.fromEntries(ids.map((id) => [id, {}])),
        needs: { care: 1 },
        goals: { goal: ['care'] },
      },
      { forums: [committee('f', ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters, members)] },
    ),
    'f',
  );
const table = ({ month: { meeting } }: ReturnType<typeof run>) => [
  ...meeting.table.subarray(0, meeting.matters),
];

describe('bringMatters', () => {
  it.each([
    { members: ['a', 'c'], matters: [2, 0] },
    { members: ['a', 'b', 'c', 'd'], matters: [3, 2, 0, 1] },
    { members: ids, matters: [5, 3, 2, 0, 1, 4] },
    { members: ['a', 'b', 'd', 'e', 'f'], matters: [5, 3, 0, 1, 4] },
  ])('$members.length members bring theirs, oldest first', ({ members, matters }) => {
    const simulation = run(members);
    for (const mandate of [5, 3, 2, 0, 1, 4]) block(simulation.state, mandate, (mandate + 1) % 6);
    comeUp(simulation);
    expect(table(simulation)).toEqual(matters);
  });

  it.each([{ members: ['a', 'b'] }, { members: ids }])(
    'of $members.length members nothing comes up that was decided before',
    ({ members }) => {
      const simulation = run(members);
      for (const mandate of [1, 0]) block(simulation.state, mandate, 1 - mandate);
      comeUp(simulation);
      resolve(simulation.state, 1);
      comeUp(simulation);
      expect(table(simulation)).toEqual([0]);
    },
  );

  it('a ministry of several mandates brings all of them, each between those of others', () => {
    const simulation = inMeeting(
      tinyRun(
        {
          ministries: { a: {}, b: {} },
          needs: { care: 1, training: 1 },
          goals: { goal: ['care', 'training'] },
        },
        {
          forums: [
            committee('f', ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters, ['a', 'b']),
          ],
        },
      ),
      'f',
    );
    // Mandates a0-care 0, a0-training 1, b0-care 2, b0-training 3.
    for (const mandate of [3, 0, 2, 1]) block(simulation.state, mandate, mandate < 2 ? 1 : 0);
    comeUp(simulation);
    expect(table(simulation)).toEqual([3, 0, 2, 1]);
  });
});
