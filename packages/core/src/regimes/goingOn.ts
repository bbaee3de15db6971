import type { Forum } from '../forums/forum.ts';
import type { Held } from '../forums/sittingForum.ts';
import type { Government } from '../government/government.ts';
import type { Arrangement } from './arrangement.ts';
import type { Regime } from './regime.ts';

/**
 * Forums of an arrangement that go on under a regime, by id. They keep their first month, their end and
 * the peer in the chair; hours, decisions and cadence are those of the new regime.
 */
export function goingOn(
  government: Government,
  { ranks }: Arrangement,
  { forums }: Regime,
): Readonly<Record<string, Held>> {
  const seated = new Map(ranks.flat().map((one) => [one.id, one]));
  return Object.fromEntries(
    forums.flatMap((forum) => {
      const before = seated.get(forum.id);
      return before !== undefined && isSameForum(before.forum!, forum, government)
        ? [[forum.id, before]]
        : [];
    }),
  );
}

/** Is it the same forum: same id, kind, goals, and office in the chair? */
export function isSameForum(one: Forum, other: Forum, government: Government): boolean {
  const [goals, others] = [one, other].map((forum) => scopeOf(forum, government));
  return (
    one.id === other.id &&
    one.kind === other.kind &&
    one.chair.kind === other.chair.kind &&
    goals.length === others.length &&
    goals.every((goal) => others.includes(goal))
  );
}

const scopeOf = ({ goals }: Forum, government: Government): readonly string[] =>
  goals === 'all' ? government.goals.map(({ id }) => id) : goals;
