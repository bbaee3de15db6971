import type { Arrangement } from '../regimes/arrangement.ts';
import type { Regime } from '../regimes/regime.ts';
import type { QuantityDifference } from './reading.ts';

/**
 * What two regimes put in place when they begin, or at the step that makes them differ, before anybody
 * acts.
 */
export interface Beginning {
  /** Month at whose start they are put in force. */
  readonly month: number;
  /** What only the first regime has. */
  readonly a: Installed;
  /** What only the second regime has. */
  readonly b: Installed;
  /** What differs at once, such as political backing. */
  readonly differences: readonly QuantityDifference[];
}

/** What one of two regimes has and the other has not; ids. */
export interface Installed {
  /** Ids of forums. */
  readonly forums: readonly string[];
  /** Ministries put under one minister; empty: none, or the same ones on both sides. */
  readonly merged: readonly string[];
  /** Is there a strengthened centre? */
  readonly centre: boolean;
  /** Ids of goals that are shared. */
  readonly sharedGoals: readonly string[];
  /** Hours a month of the head of government; `null`: the same on both sides. */
  readonly hours: number | null;
  /** The benchmark that it is; `null` for a regime. */
  readonly benchmark: Regime['benchmark'] | null;
}

const onlyIn = (ids: readonly string[] = [], others: readonly string[] = []): string[] =>
  ids.filter((id) => !others.includes(id));

type InForce = Pick<Arrangement, 'regime' | 'primeMinisterHours'>;

/** What one regime has in force and another has not. */
export function installed(
  { regime, primeMinisterHours }: InForce,
  { regime: other, primeMinisterHours: otherHours }: InForce,
): Installed {
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
    hours: primeMinisterHours === otherHours ? null : primeMinisterHours,
    benchmark: regime.benchmark ?? null,
  };
}

/** Does one of two regimes have something in force that the other has not? */
export const differ = (one: Installed, other: Installed): boolean =>
  JSON.stringify(one) !== JSON.stringify(other) || [one, other].some(isSomething);

const isSomething = ({ forums, merged, sharedGoals, centre, hours }: Installed): boolean =>
  forums.length + merged.length + sharedGoals.length > 0 || centre || hours !== null;
