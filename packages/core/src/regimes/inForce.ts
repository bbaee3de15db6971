import type { Leader, Regime } from './regime.ts';

/** What is put in force at the start of a month: a regime without later steps, and the leader. */
export interface InForce {
  /** Month at whose start it is put in force, counted from 0. */
  readonly month: number;
  /** Structure, forums and centre from then on. */
  readonly regime: Regime;
  /** All that steps so far have said of the head of government. */
  readonly leader: Leader;
}

/**
 * The steps of a regime in the order of their months, each completed from those before; a single one if it
 * is no schedule.
 */
export function inForce(regime: Regime, start: number): readonly InForce[] {
  const { begins, later = [], leader = {}, ...first } = regime;
  void begins;
  const steps: InForce[] = [{ month: start, regime: first, leader }];
  for (const step of later) {
    const before = steps[steps.length - 1];
    const next = step.regime ?? before.regime;
    steps.push({
      month: step.month,
      regime: step.merger === false ? withoutMerger(next) : next,
      leader: { ...before.leader, ...step.leader },
    });
  }
  return steps;
}

function withoutMerger({ merger, ...rest }: Regime): Regime {
  void merger;
  return rest;
}
