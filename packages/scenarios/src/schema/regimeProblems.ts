import { regimes as known, suggest } from '@joined-up/core';
import { idOf, listOf, partOf } from './loose.ts';
import type { Path } from './positionOf.ts';
import type { Registers } from './register.ts';
import { scheduleProblems } from './scheduleProblems.ts';
import type { PlacedProblem } from './placedProblem.ts';

const benchmarks = new Set(['planner', 'bound']);

/** Problems of references in a file's own regimes. */
export function regimeProblems(file: unknown, { goals, ministries }: Registers): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const taken = known.map(({ id }) => id);
  const before = taken.filter((id) => !benchmarks.has(id));
  const schedules: string[] = [];
  listOf(partOf(file, 'regimes')).forEach((regime, place) => {
    const path = ['regimes', place];
    const id = idOf(regime);
    if (id !== undefined && [...taken, ...before, ...schedules].includes(id)) {
      problems.push({
        path: [...path, 'id'],
        expected: 'an id that no other regime has',
        found: `'${id}' again`,
        mend: 'rename it',
      });
    }
    const base = partOf(regime, 'extends');
    const named = (name: unknown, at: Path) => {
      if (typeof name !== 'string' || before.includes(name)) return;
      problems.push({
        path: at,
        expected: schedules.includes(name)
          ? 'a regime without steps of its own'
          : 'the id of a regime of the model, or of an earlier one here',
        found: schedules.includes(name) ? `the schedule '${name}'` : `'${name}'`,
        mend: suggest(name, before, `one of ${before.join(', ')}`),
      });
    };
    named(base, [...path, 'extends']);
    const schedule = partOf(regime, 'schedule');
    if (schedule !== undefined) problems.push(...scheduleProblems(file, regime, path, named));
    if (id !== undefined) (schedule === undefined ? before : schedules).push(id);

    const merger = partOf(regime, 'merger');
    listOf(merger).forEach((ministry, i) => ministries.check(ministry, [...path, 'merger', i]));
    listOf(partOf(merger, 'ministries')).forEach((ministry, i) =>
      ministries.check(ministry, [...path, 'merger', 'ministries', i]),
    );
    listOf(partOf(partOf(regime, 'sharedGoals'), 'goals')).forEach((goal, i) =>
      goals.check(goal, [...path, 'sharedGoals', 'goals', i]),
    );
    listOf(partOf(regime, 'forums')).forEach((forum, f) => {
      const at = [...path, 'forums', f];
      listOf(partOf(forum, 'goals')).forEach((goal, i) => goals.check(goal, [...at, 'goals', i]));
      listOf(partOf(forum, 'members')).forEach((ministry, i) =>
        ministries.check(ministry, [...at, 'members', i]),
      );
      const chair = partOf(forum, 'chair');
      ministries.check(partOf(chair, 'peer'), [...at, 'chair', 'peer']);
      const kind = partOf(forum, 'kind');
      if (chair !== undefined && kind !== undefined && kind !== 'committee') {
        problems.push({
          path: [...at, 'chair'],
          expected: 'a chair for a committee only',
          found: `one for a ${String(kind)}`,
          mend: 'write kind: committee, or leave the chair out',
        });
      }
    });
  });
  return problems;
}
