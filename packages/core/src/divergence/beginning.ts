import type { Regime } from '../regimes/regime.ts';
import type { QuantityDifference } from './reading.ts';

/** What two regimes put in place by themselves when they begin, before anybody acts. */
export interface Beginning {
  readonly month: number;
  readonly a: Installed;
  readonly b: Installed;
  /** What differs at once, such as political backing. */
  readonly differences: readonly QuantityDifference[];
}

/** What one of two regimes has and the other has not; ids. */
export interface Installed {
  readonly forums: readonly string[];
  /** Ministries put under one minister; empty: none, or the same ones on both sides. */
  readonly merged: readonly string[];
  readonly centre: boolean;
  readonly sharedGoals: readonly string[];
  readonly benchmark: Regime['benchmark'] | null;
}

const onlyIn = (ids: readonly string[] = [], others: readonly string[] = []): string[] =>
  ids.filter((id) => !others.includes(id));

/** What a regime has that another has not. */
export function installed(regime: Regime, other: Regime): Installed {
  const merged = regime.merger?.ministries ?? [];
  const same = JSON.stringify(regime.merger) === JSON.stringify(other.merger);
  return {
    forums: onlyIn(
      regime.forums.map(({ id }) => id),
      other.forums.map(({ id }) => id),
    ),
    merged: same ? [] : merged,
    centre: regime.centre !== undefined && other.centre === undefined,
    sharedGoals: onlyIn(regime.sharedGoals?.goals, other.sharedGoals?.goals),
    benchmark: regime.benchmark ?? null,
  };
}
