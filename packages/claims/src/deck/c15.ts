import {
  committeesUnderCentre,
  czar,
  forEachPriority,
  governed,
  priorityGoals,
  sharePriorities,
  stocktake,
  strengthenedCentre,
} from '@joined-up/core';
import { response } from '../accounts/response.ts';
import { side, watchLower } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { along, rises } from '../questions/along.ts';
import { series } from '../series.ts';

/** The centre with a committee and a czar for the same goals. */
const overlapping = governed(
  'overlapping-forums',
  'Overlapping forums',
  'A committee under the centre and a czar for each priority goal, shared goals and stocktakes.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    sharedGoals: sharePriorities(government, parameters),
    more: [
      ...committeesUnderCentre(government, parameters),
      ...forEachPriority(government, parameters, 'czar', (id, goals) => czar(id, goals, parameters)),
      stocktake('stocktake', priorityGoals(government, parameters), parameters),
    ],
  }),
);
const clarity = series('role clarity', [0, 0.25, 0.5, 0.75, 1], (roleClarity) => ({
  regime: overlapping,
  parameters: { centreUnits: 3, roleClarity },
}));

/** Three units in the centre and two forums for each goal, with roles from unclear to clear. */
export const c15: DeckClaim = {
  id: 'C15',
  words: '“Who coordinates the coordinators?”',
  sentence:
    'Where several units of the centre lead forums that overlap, clear roles make policies more consistent.',
  contrast:
    'three units in the centre that serve a committee and a czar for each priority, with a role clarity of 0 to 1',
  asks: along(clarity, rises('consistency')),
  tells: [response(clarity, 'consistency', 'coordinationLoad')],
  card: {
    a: [side('cog', { centreUnits: 3, roleClarity: 1 })],
    b: [side('cog', { centreUnits: 3, roleClarity: 0 })],
    watch: [watchLower('consistency')],
    dial: 'culture',
  },
  mayFail: 'a centre whose units prepare little anyway',
};
