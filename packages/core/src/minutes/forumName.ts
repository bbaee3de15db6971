import { listed } from '../telling/listed.ts';
import type { Names } from '../telling/names.ts';
import type { Minutes } from './minutes.ts';

/** What people would call the forum: by its kind, and what it is about. */
export function forumName(
  {
    forum,
    kind,
    chair,
    goals,
    attendance,
  }: Pick<Minutes, 'forum' | 'kind' | 'chair' | 'goals' | 'attendance'>,
  names: Names,
): string {
  if (kind === 'cabinet') return 'cabinet';
  if (kind === 'ministry') return `the management of ${names.ministry(chair.ministry ?? forum)}`;
  const words = `the ${kind.replaceAll('-', ' ')}`;
  if (chair.kind === 'peer' && attendance.length === 2)
    return `${words} of ${listed(attendance.map(({ ministry }) => names.ministry(ministry)))}`;
  return goals.length === 0
    ? words
    : `${words} on ${listed(
        goals.map((id) => names.goal(id)),
        3,
      )}`;
}
