import { response } from '../accounts/response.ts';
import { timeSpent } from '../accounts/timeSpent.ts';
import { committees } from '../arms.ts';
import { side, watchHigher, watchLower } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { along, rises, risesThenFalls } from '../questions/along.ts';

/** From no committee to 32: what does it take, and where does the outcome peak? */
export const c14: DeckClaim = {
  id: 'C14',
  words: '“If we are coordinating all day… who is implementing?”',
  sentence: 'A few committees help, and many more help less.',
  contrast: '0, 1, 2, 4, 8, 16 and 32 committees beside cabinet',
  asks: along(committees, risesThenFalls('outcome'), rises('coordinationLoad')),
  tells: [response(committees, 'outcome', 'coordinationLoad'), timeSpent(committees)],
  card: {
    a: [side('committees', { committees: 8 })],
    b: [side('over-coordinated')],
    watch: [watchLower('outcome'), watchHigher('coordinationLoad')],
    dial: 'culture',
  },
  mayFail: 'meetings that cost little, in governments that need much agreement',
};
