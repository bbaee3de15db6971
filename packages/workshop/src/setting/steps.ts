import { defaultParameters, type Leader } from '@joined-up/core';
import type { StartName } from './startNames.ts';
import { dialOf, type Dials } from './dials.ts';
import { MONTHS } from './months.ts';
import { starts, type Start } from './starts.ts';

/**
 * What changes at the start of a month, long after the way of coordinating began; as a step of a schedule
 * (ODD §3).
 */
export interface LaterStep {
  readonly month: number;
  /** Left out: what is in force stays. */
  readonly regime?: StartName;
  /** The merger in force is undone. */
  readonly merger?: false;
  readonly leader?: Required<Leader>;
  /** The leader is the one of before, who comes back. */
  readonly back?: true;
}

/** The steps that the dials say, months rising, each once; none: what begins stays to the end. */
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

/** Does the way of coordinating change a second time, before the run ends? */
export const changesThen = (dials: Dials): boolean =>
  dials.thenRegime !== 'stays' && changesLater(dials) && thenMonth(dials) < MONTHS;

/** Does the leader who leaves come back before the run ends? */
export const comesBack = ({ leaderLeaves, leaderMonth, leaderAway }: Dials): boolean =>
  leaderLeaves && leaderAway > 0 && leaderMonth + leaderAway < MONTHS;

/** Does anything change in the month of the later way of coordinating? */
export const changesLater = (dials: Dials): boolean => dials.laterRegime !== 'stays' || undoesMerger(dials);

/** Is there a merger to undo, and does the later way of coordinating leave it to be undone? */
export const canUndoMerger = ({ merger, laterRegime }: Dials): boolean =>
  merger && (laterRegime === 'stays' || startOf(laterRegime).merger === true);

const undoesMerger = (dials: Dials): boolean => dials.demerger && canUndoMerger(dials);

const startOf = (name: StartName): Start => starts[name];

/** Where the dials stand from each later step on that goes over to another way of coordinating. */
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

/** Does a later way of coordinating take a forum for each priority? */
export const followsPriorities = (dials: Dials): boolean =>
  goneOverTo(dials).some((name) => startOf(name).eachPriority !== undefined);
