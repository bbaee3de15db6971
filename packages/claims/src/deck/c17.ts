import { governed, priorityGoals, stocktake, strengthenedCentre, type Government } from '@joined-up/core';
import { arm, changedForums } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { Arm, DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';

const all = arm('stocktakes');
const delegates: Arm = {
  regime: changedForums('stocktakes', 'with-delegates', 'stocktake', { attendance: 'delegates' }),
};

/** Stocktakes without every second ministry that has a part in the priorities. */
const half: Arm = {
  regime: governed(
    'stocktakes-with-half',
    'Stocktakes with half of the members',
    'Joint stocktakes with every second of the ministries concerned.',
    (government, parameters) => {
      const goals = priorityGoals(government, parameters);
      const members = concerned(government, goals).filter((_, place) => place % 2 === 0);
      return {
        centre: strengthenedCentre(parameters),
        more: [{ ...stocktake('stocktake', goals, parameters), members }],
      };
    },
  ),
};

/** Ids of ministries with a mandate in a cell of one of some goals. */
function concerned({ ministries, goals }: Government, ids: readonly string[]): string[] {
  const cells = goals.filter(({ id }) => ids.includes(id)).flatMap((goal) => goal.cells);
  return ministries
    .filter(({ units }) =>
      units.some(({ mandates }) =>
        mandates.some((mandate) =>
          cells.some(({ segment, service }) => segment === mandate.segment && service === mandate.service),
        ),
      ),
    )
    .map(({ id }) => id);
}

/** Stocktakes with principals against with delegates, and with all against with half of them. */
export const c17: DeckClaim = {
  id: 'C17',
  words: '“All present at the table”: “no room for passing the buck”',
  sentence:
    'Ministers who come to stocktakes themselves answer for more than ministers who send delegates.',
  contrast:
    'stocktakes with principals against with delegates, and with all members against with every second of them',
  asks: [
    ...against(
      { claimed: all, other: delegates, where: 'with principals' },
      higher('accountability'),
      higher('outcome'),
    ),
    ...against(
      { claimed: all, other: half, where: 'with all members' },
      higher('accountability'),
      higher('outcome'),
    ),
  ],
  card: {
    a: [side('stocktakes', { delegates: true })],
    b: [side('stocktakes')],
    watch: [watchHigher('accountability'), watchHigher('outcome')],
    dial: 'stocktakeEvery',
  },
  mayFail: 'delegates come every time; principals may be too busy',
};
