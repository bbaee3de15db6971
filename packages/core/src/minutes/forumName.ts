import { listed } from '../telling/listed.ts';
import type { Names } from '../telling/names.ts';
import { english, type Speech } from '../telling/speech.ts';
import type { Minutes } from './minutes.ts';

/** What people would call the forum: its kind, and what it is about. */
export function forumName(
  {
    forum,
    kind,
    chair,
    goals,
    attendance,
  }: Pick<Minutes, 'forum' | 'kind' | 'chair' | 'goals' | 'attendance'>,
  names: Names,
  speech: Speech = english,
): string {
  const { say } = speech;
  if (kind === 'ministry') return say`the management of ${names.ministry(chair.ministry ?? forum)}`;
  const words = speech.forum(kind);
  if (kind === 'cabinet') return words;
  if (chair.kind === 'peer' && attendance.length === 2)
    return say`${words} of ${listed(
      attendance.map(({ ministry }) => names.ministry(ministry)),
      4,
      speech,
    )}`;
  return goals.length === 0
    ? words
    : say`${words} on ${listed(
        goals.map((id) => names.goal(id)),
        3,
        speech,
      )}`;
}
