import { goalsInScope } from '../forums/standForum.ts';
import type { Held, StandingForum } from '../forums/standingForum.ts';
import type { World } from '../government/world.ts';
import type { Arrangement } from './arrangement.ts';
import type { Regime } from './regime.ts';

/**
 * Forums of an arrangement that go on under a regime, by id: of the same kind and scope, with the same office in the chair.
 * They keep rhythm, chair and sunset; hours, decisions and cadence are those of the regime.
 */
export function goingOn(
  world: World,
  { ranks }: Arrangement,
  { forums }: Regime,
): Readonly<Record<string, Held>> {
  const standing = new Map(ranks.flat().map((one) => [one.id, one]));
  return Object.fromEntries(
    forums.flatMap((forum) => {
      const before = standing.get(forum.id);
      const same =
        before !== undefined &&
        before.forum!.kind === forum.kind &&
        before.chair === forum.chair.kind &&
        isSameScope(before, goalsInScope(world, forum));
      return same ? [[forum.id, before]] : [];
    }),
  );
}

const isSameScope = ({ goals }: StandingForum, others: Int32Array): boolean =>
  goals.length === others.length && goals.every((k) => others.includes(k));
