import type { Leader } from '@joined-up/core';
import type { StartName } from './startNames.ts';
import { dialOf, type Dials } from './dials.ts';
import { starts, type Start } from './starts.ts';

/** What changes at the start of a month, long after the way of coordinating began; as a step of a schedule (structure §2). */
export interface LaterStep {
  readonly month: number;
  /** Left out: what is in force stays. */
  readonly regime?: StartName;
  /** The merger in force is undone. */
  readonly merger?: false;
  readonly leader?: Required<Leader>;
}

/** The steps that the dials say, months rising, each once; none: what begins stays to the end. */
export function stepsOf(dials: Dials): readonly LaterStep[] {
  const change: LaterStep = {
    month: dials.laterMonth,
    ...(dials.laterRegime === 'stays' ? {} : { regime: dials.laterRegime }),
    ...(undoesMerger(dials) ? { merger: false } : {}),
  };
  const leaving: LaterStep = {
    month: dials.leaderMonth,
    leader: { hours: dials.leaderHours, mandate: dials.leaderMandate },
  };
  const steps = [...(changesLater(dials) ? [change] : []), ...(dials.leaderLeaves ? [leaving] : [])];
  if (steps.length < 2) return steps;
  return change.month === leaving.month
    ? [{ ...leaving, ...change }]
    : steps.toSorted((one, other) => one.month - other.month);
}

/** Does anything change in the month of the later way of coordinating? */
export const changesLater = (dials: Dials): boolean => dials.laterRegime !== 'stays' || undoesMerger(dials);

/** Is there a merger to undo, and does the later way of coordinating leave it to be undone? */
export const canUndoMerger = ({ merger, laterRegime }: Dials): boolean =>
  merger && (laterRegime === 'stays' || startOf(laterRegime).merger === true);

const undoesMerger = (dials: Dials): boolean => dials.demerger && canUndoMerger(dials);

const startOf = (name: StartName): Start => starts[name];

/** Where the dials stand from the later step on, as far as it changes them; nothing if all stays. */
export function standingLater(dials: Dials): Dials | undefined {
  if (dials.laterRegime === 'stays') return undefined;
  const { eachPriority = [], ...changed } = startOf(dials.laterRegime);
  const kept = Object.fromEntries(
    Object.entries(dials).map(([id, value]) => {
      const dial = dialOf(id as keyof Dials);
      const ofRegime = ['structure', 'forums', 'centre'].includes(dial.group) && !('parameter' in dial);
      return [id, ofRegime ? dial.standard : value];
    }),
  ) as unknown as Dials;
  return {
    ...kept,
    ...changed,
    ...Object.fromEntries([eachPriority].flat().map((id) => [id, dials.priorityGoals])),
  };
}

/** Does the later way of coordinating take a forum for each priority? */
export const followsPriorities = ({ laterRegime }: Dials): boolean =>
  laterRegime !== 'stays' && startOf(laterRegime).eachPriority !== undefined;
