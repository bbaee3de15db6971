import { differences } from '../accounts/differences.ts';
import { arm } from '../arms.ts';
import { side, watchHigher, watchLower } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher, lower } from '../questions/against.ts';

const pairs = [1, 2, 3, 4].map((centreUnits) => ({
  row: String(centreUnits),
  claimed: arm('cog', { centreUnits, roleClarity: 1 }),
  other: arm('cog', { centreUnits, roleClarity: 0 }),
}));

/** Clear roles against none, by the number of units in the centre. */
export const c25: DeckClaim = {
  id: 'C25',
  words: '“Clarity of roles and responsibilities of CoG units”',
  sentence: 'Clear roles of three units in the centre save time in meetings.',
  contrast: 'clear roles against none, with 1 to 4 units in the centre',
  asks: against(
    { ...pairs[2], where: 'with clear roles of three units' },
    lower('coordinationLoad'),
    higher('consistency'),
  ),
  tells: [
    differences(
      'Clear roles minus none, by units of the centre',
      'units',
      pairs,
      'coordinationLoad',
      'consistency',
      'outcome',
    ),
  ],
  card: {
    a: [side('cog', { centreUnits: 3, roleClarity: 0 })],
    b: [side('cog', { centreUnits: 3, roleClarity: 1 })],
    watch: [watchLower('coordinationLoad'), watchHigher('consistency')],
    dial: 'staff',
  },
  mayFail: 'a centre that takes little of anybody’s time',
};
