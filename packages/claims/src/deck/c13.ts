import { response } from '../accounts/response.ts';
import { timeSpent } from '../accounts/timeSpent.ts';
import { committees } from '../arms.ts';
import { side, watchLower } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { along, falls } from '../questions/along.ts';

/** From no committee to 32: who comes, and what is decided? */
export const c13: DeckClaim = {
  id: 'C13',
  words: '“Risk of proliferation”: “lower-level attendance; cease to be decision-making bodies”',
  sentence: 'The more committees there are, the fewer of their ministers turn up.',
  contrast: '0, 1, 2, 4, 8, 16 and 32 committees beside cabinet',
  asks: along(committees, falls('attendance'), falls('decisionsPerMeeting')),
  tells: [response(committees, 'attendance', 'decisionsPerMeeting'), timeSpent(committees)],
  card: {
    a: [side('committees', { committees: 3 })],
    b: [side('committees', { committees: 32 })],
    watch: [watchLower('attendance'), watchLower('decisionsPerMeeting')],
    dial: 'ministerHours',
  },
  mayFail: 'ministers with many hours',
};
