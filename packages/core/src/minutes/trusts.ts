import type { Sitting } from './sitting.ts';

/** Trust between two (legacy) ministries that a meeting moved; in [0, 1]. */
export interface TrustMinute {
  /** Ids of the two legacy ministries. */
  readonly between: readonly [string, string];
  /** Trust before the meeting. */
  readonly before: number;
  /** Trust after it. */
  readonly after: number;
}

/** A ministry's trust in the centre that a meeting moved; in [0, 1]. */
export interface CentreTrustMinute {
  /** Id of the legacy ministry. */
  readonly ministry: string;
  /** Trust before the meeting. */
  readonly before: number;
  /** Trust after it. */
  readonly after: number;
}

export function trusts({
  before,
  simulation: {
    world: {
      government: { ministries },
    },
    state,
  },
}: Sitting): TrustMinute[] {
  const count = ministries.length;
  const moved: TrustMinute[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const place = i * count + j;
      if (state.trust[place] !== before.trust[place])
        moved.push({
          between: [ministries[i].id, ministries[j].id],
          before: before.trust[place],
          after: state.trust[place],
        });
    }
  }
  return moved;
}

export const centreTrusts = ({
  before,
  simulation: {
    world: {
      government: { ministries },
    },
    state,
  },
}: Sitting): CentreTrustMinute[] =>
  ministries.flatMap(({ id }, m) =>
    state.trustInCentre[m] === before.trustInCentre[m]
      ? []
      : [{ ministry: id, before: before.trustInCentre[m], after: state.trustInCentre[m] }],
  );
