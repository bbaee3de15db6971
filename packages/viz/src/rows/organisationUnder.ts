import type { Forum, Government, Regime } from '@joined-up/core';

/** How a government is organised: who reports to whom, and which forum joins whom. */
export interface Organisation {
  /** Ministers, in the order of the government; a merged one where its first ministry stood. */
  readonly ministers: readonly Minister[];
  /** Forums of the regime, in their order. */
  readonly forums: readonly JoinedForum[];
  /** Whether there is a strengthened centre. */
  readonly centre: boolean;
}

/** A minister, with his or her ministries and number of units. */
export interface Minister {
  /** Ids of the (legacy) ministries under this minister: one, or several after a merger. */
  readonly ministries: readonly string[];
  /** Number of units that report to this minister. */
  readonly units: number;
}

/** A forum of a regime: which goals it treats, who presides, who belongs to it. */
export interface JoinedForum {
  /** Id of the forum. */
  readonly id: string;
  /** `cabinet`, `committee`, `task-force`, … */
  readonly kind: string;
  /** Ids of the goals it treats; empty for all. */
  readonly goals: readonly string[];
  /** Who presides: the prime minister, the centre, a czar, officials, or a ministry by id or rule. */
  readonly chair: string;
  /** Ids of ministries. */
  readonly members: readonly string[];
}

/** Who reports to whom, and who meets, under a regime. */
export function organisationUnder(government: Government, regime: Regime): Organisation {
  const merged = regime.merger?.ministries ?? [];
  const units = (ids: readonly string[]): number =>
    government.ministries
      .filter(({ id }) => ids.includes(id))
      .reduce((sum, ministry) => sum + ministry.units.length, 0);
  const ministers = government.ministries.flatMap(({ id }): Minister[] => {
    if (!merged.includes(id)) return [{ ministries: [id], units: units([id]) }];
    return id === merged[0] ? [{ ministries: merged, units: units(merged) }] : [];
  });
  return {
    ministers,
    forums: regime.forums.map((forum) => ({
      id: forum.id,
      kind: forum.kind,
      goals: forum.goals === 'all' ? [] : forum.goals,
      chair: chairOf(forum),
      members: membersOf(government, forum),
    })),
    centre: regime.centre !== undefined,
  };
}

const chairOf = ({ chair }: Forum): string => (chair.kind === 'peer' ? chair.ministry : chair.kind);

/** Members by id; by rule, all ministries or those with a mandate in a cell of a goal of the forum. */
function membersOf({ ministries, goals }: Government, { members, goals: scope }: Forum): readonly string[] {
  if (members === 'all') return ministries.map(({ id }) => id);
  if (members !== 'mandated') return members;
  const cells = new Set(
    goals
      .filter(({ id }) => scope === 'all' || scope.includes(id))
      .flatMap((goal) => goal.cells.map(({ segment, service }) => JSON.stringify([segment, service]))),
  );
  return ministries
    .filter(({ units }) =>
      units.some(({ mandates }) =>
        mandates.some(({ segment, service }) => cells.has(JSON.stringify([segment, service]))),
      ),
    )
    .map(({ id }) => id);
}
