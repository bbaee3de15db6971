import { response } from '../accounts/response.ts';
import { centreWith } from '../arms.ts';
import { side, watchLower } from '../card.ts';
import type { Arm, DeckClaim } from '../claim.ts';
import { against, lower } from '../questions/against.ts';
import { along, falls } from '../questions/along.ts';
import { series } from '../series.ts';

const without: Arm = { regime: centreWith(new Set(['committees'])) };
const both: Arm = { regime: centreWith(new Set(['committees', 'stocktakes'])) };
const cadence = series(
  'stocktakes',
  [0, 6, 3, 2, 1],
  (every) => (every === 0 ? without : { ...both, parameters: { stocktakeEvery: every } }),
  {
    label: (every) => (every === 0 ? 'none' : every === 1 ? 'monthly' : `every ${every} months`),
  },
);

/** Committees with a joint stocktake against committees alone, by how often the stocktake meets. */
export const c16: DeckClaim = {
  id: 'C16',
  words: 'Joint stocktakes: “unblocking obstacles”',
  sentence: 'Joint stocktakes leave less work waiting than committees alone do.',
  contrast: 'committees with a joint stocktake against committees alone, and from none to one a month',
  asks: [
    ...against({ claimed: both, other: without }, lower('blocked'), lower('latency'), lower('backlog')),
    ...along(cadence, falls('blocked')),
  ],
  tells: [response(cadence, 'blocked', 'latency', 'backlog')],
  card: {
    a: [side('committees')],
    b: [side('committees', { stocktake: true })],
    watch: [watchLower('blocked'), watchLower('latency'), watchLower('backlog')],
    dial: 'stocktakeEvery',
  },
  mayFail: 'a stocktake that takes the hours in which committees decided',
};
