import type { TimeReading } from '@joined-up/core';
import { summarise } from '@joined-up/statistics';

/** Where capacity goes: shares that add up to 1. */
export interface TimeRow {
  /** A regime's id or name, or a number of committees. */
  readonly label: string;
  /** Share that becomes supply, in [0, 1]. */
  readonly implementing: number;
  /** Share that meetings take, in [0, 1]. */
  readonly meetings: number;
  /** Share lost to a reorganisation, in [0, 1]. */
  readonly disruption: number;
  /** Share lost to a muddled mission, in [0, 1]; `undefined` where it is not known. */
  readonly mission?: number;
  /** Share spent on work that waits on an obstacle, in [0, 1]. */
  readonly blocked: number;
  /** Mean outcome in [0, 1], drawn in a panel of its own. */
  readonly outcome?: number;
  /** Lower end of the 95 % interval of its mean. */
  readonly outcomeLow?: number;
  /** Upper end of that interval. */
  readonly outcomeHigh?: number;
}

/**
 * Averages the readings of the observer `time` over runs of one regime.
 * @param outcomes - the metric `outcome` of the same runs
 */
export function timeRow(
  label: string,
  readings: readonly TimeReading[],
  outcomes: readonly (number | null)[] = [],
): TimeRow {
  const mean = (part: keyof TimeReading): number =>
    readings.reduce((sum, reading) => sum + reading[part], 0) / readings.length;
  const shares = {
    label,
    implementing: mean('implementing'),
    meetings: mean('meetings'),
    disruption: mean('disruption'),
    mission: mean('mission'),
    blocked: mean('blocked'),
  };
  if (outcomes.every((outcome) => outcome === null)) return shares;
  const { mean: outcome, low, high } = summarise(outcomes);
  return { ...shares, outcome, outcomeLow: low, outcomeHigh: high };
}
