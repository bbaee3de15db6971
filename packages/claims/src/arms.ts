import {
  committee,
  committeesOfPeers,
  committeesUnderCentre,
  goalsByWeight,
  governed,
  pairCommittees,
  priorityGoals,
  regime,
  sharePriorities,
  stocktake,
  strengthenedCentre,
  type Forum,
  type Parameters,
  type Regime,
  type RegimeMaker,
} from '@joined-up/core';
import type { Arm } from './claim.ts';
import { series } from './series.ts';

/** A regime of ODD §3, with parameters that no world changes. */
export const arm = (id: string, parameters: Partial<Parameters> = {}): Arm => ({
  regime: regime(id),
  parameters,
});

/** A regime of ODD §3 with something changed. @param change - returns what differs */
export function changed(
  id: string,
  suffix: string,
  change: (usual: Regime) => Partial<Regime>,
): RegimeMaker {
  const usual = regime(id);
  const own = `${id}-${suffix}`;
  return {
    ...usual,
    id: own,
    name: `${usual.name}, ${suffix.replaceAll('-', ' ')}`,
    make(government, parameters) {
      const made = usual.make(government, parameters);
      return { ...made, ...change(made), id: own };
    },
  };
}

/** A regime whose forums of one kind are changed. */
export const changedForums = (
  id: string,
  suffix: string,
  kind: string,
  change: Partial<Forum>,
): RegimeMaker =>
  changed(id, suffix, ({ forums }) => ({
    forums: forums.map((forum) => (forum.kind === kind ? { ...forum, ...change } : forum)),
  }));

/**
 * A number of committees under a strengthened centre: first of the goals, by weight, then of pairs of
 * ministries.
 */
export const manyCommittees = (count: number): RegimeMaker =>
  governed(
    `committees-${count}`,
    `${count} committees`,
    `${count} committees beside cabinet.`,
    (government, parameters) => ({
      centre: strengthenedCentre(parameters),
      more: [
        ...goalsByWeight(government).map((goal) =>
          committee(`committee:${goal}`, [goal], { kind: 'centre' }, parameters),
        ),
        ...pairCommittees(government, parameters),
      ].slice(0, count),
    }),
  );

/** From no committee to more than anybody can attend. */
export const committees = series('committees', [0, 1, 2, 4, 8, 16, 32], (count) => ({
  regime: manyCommittees(count),
}));

/**
 * A merger of the ministries with most mandates in the top goal, whatever merger the government itself
 * proposes.
 */
const ofMostInvolved: RegimeMaker = {
  ...regime('superministry'),
  id: 'superministry-of-most-involved',
  make: ({ merger: _proposed, ...government }, parameters) => ({
    ...regime('superministry').make(government, parameters),
    id: 'superministry-of-most-involved',
  }),
};

/** Mergers of two to eight ministries. */
export const mergers = series('ministries merged', [2, 3, 4, 6, 8], (mergedMinistries) => ({
  regime: ofMostInvolved,
  parameters: { mergedMinistries },
}));

/**
 * Committees on the priorities chaired by peers beside a strengthened centre, so that only the chair
 * differs.
 */
export const peersBesideCentre = governed(
  'peers-beside-centre',
  'Committees of peers beside a centre',
  'A committee for each priority goal, a ministry in the chair, and a centre that leads none.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: committeesOfPeers(government, parameters),
  }),
);

/** A thing that a strengthened centre may do. */
export type Instrument = 'shared goals' | 'committees' | 'stocktakes';
/** The instruments of a strengthened centre: `centreWith` takes any of them. */
export const instruments: readonly Instrument[] = ['shared goals', 'committees', 'stocktakes'];

/** A strengthened centre with some of its instruments; without any, it only has its backing. */
export function centreWith(chosen: ReadonlySet<string>): RegimeMaker {
  const words = instruments.filter((one) => chosen.has(one)).join(' and ') || 'no instrument';
  return governed(
    `centre-with-${words.replaceAll(' ', '-')}`,
    `Centre with ${words}`,
    `A strengthened centre with ${words}.`,
    (government, parameters) => ({
      centre: strengthenedCentre(parameters),
      ...(chosen.has('shared goals') ? { sharedGoals: sharePriorities(government, parameters) } : {}),
      more: [
        ...(chosen.has('committees') ? committeesUnderCentre(government, parameters) : []),
        ...(chosen.has('stocktakes')
          ? [stocktake('stocktake', priorityGoals(government, parameters), parameters)]
          : []),
      ],
    }),
  );
}
