import { defaultParameters, type Leader } from '@joined-up/core';
import type { StartName } from './startNames.ts';
import { dialOf, type Dials } from './dials.ts';
import { MONTHS } from './months.ts';
import { starts, type Start } from './starts.ts';

/** A change at the start of a month, after the way of coordinating began: a step of a schedule (ODD §3). */
export interface LaterStep {
  readonly month: number;
  /** Default: the one in force stays. */
  readonly regime?: StartName;
  /** Undoes the merger in force. */
  readonly merger?: false;
  readonly leader?: Required<Leader>;
  /** Whether the leader is the first one, coming back. */
  readonly back?: true;
}

/** The steps that the dials set, months rising, each month once; empty if nothing changes. */
export function stepsOf(dials: Dials): readonly LaterStep[] {
  const change: LaterStep = {
    month: dials.laterMonth,
    ...(dials.laterRegime === 'stays' ? {} : { regime: dials.laterRegime }),
    ...(undoesMerger(dials) ? { merger: false } : {}),
  };
  const steps: readonly LaterStep[] = [
    ...(changesLater(dials) ? [change] : []),
    ...(changesThen(dials) ? [{ month: thenMonth(dials), regime: dials.thenRegime as StartName }] : []),
    ...(dials.leaderLeaves
      ? [{ month: dials.leaderMonth, leader: { hours: dials.leaderHours, mandate: dials.leaderMandate } }]
      : []),
    ...(comesBack(dials)
      ? [
          {
            month: dials.leaderMonth + dials.leaderAway,
            leader: { hours: defaultParameters.primeMinisterHours, mandate: dials.mandate },
            back: true as const,
          },
        ]
      : []),
  ];
  return [...new Set(steps.map(({ month }) => month))]
    .sort((one, other) => one - other)
    .map((month) => Object.assign({}, ...steps.filter((step) => step.month === month)) as LaterStep);
}

const thenMonth = ({ laterMonth, thenAfter }: Dials): number => laterMonth + thenAfter;

/** Whether the way of coordinating changes a second time before the run ends. */
export const changesThen = (dials: Dials): boolean =>
  dials.thenRegime !== 'stays' && changesLater(dials) && thenMonth(dials) < MONTHS;

/** Whether the leader who leaves comes back before the run ends. */
export const comesBack = ({ leaderLeaves, leaderMonth, leaderAway }: Dials): boolean =>
  leaderLeaves && leaderAway > 0 && leaderMonth + leaderAway < MONTHS;

/** Whether anything changes in the month of the later way of coordinating. */
export const changesLater = (dials: Dials): boolean => dials.laterRegime !== 'stays' || undoesMerger(dials);

/** Whether there is a merger that the later way of coordinating would keep, and so can be undone. */
export const canUndoMerger = ({ merger, laterRegime }: Dials): boolean =>
  merger && (laterRegime === 'stays' || startOf(laterRegime).merger === true);

const undoesMerger = (dials: Dials): boolean => dials.demerger && canUndoMerger(dials);

const startOf = (name: StartName): Start => starts[name];

/** The dials after each later step that changes the way of coordinating. */
export function dialsLater(dials: Dials): readonly Dials[] {
  return goneOverTo(dials).map((name) => dialsUnder(dials, name));
}

const goneOverTo = (dials: Dials): readonly StartName[] =>
  [dials.laterRegime, changesThen(dials) ? dials.thenRegime : 'stays'].filter((name) => name !== 'stays');

function dialsUnder(dials: Dials, name: StartName): Dials {
  const { eachPriority = [], ...changed } = startOf(name);
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

/** Whether a later way of coordinating has a forum for each priority. */
export const followsPriorities = (dials: Dials): boolean =>
  goneOverTo(dials).some((name) => startOf(name).eachPriority !== undefined);
