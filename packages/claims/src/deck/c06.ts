import { response } from '../accounts/response.ts';
import { arm, mergers } from '../arms.ts';
import { side, watchLower } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, lower } from '../questions/against.ts';
import { along, falls } from '../questions/along.ts';

/** Mergers of two to eight ministries against none, and against each other. */
export const c06: DeckClaim = {
  id: 'C06',
  words: '“Lack of clear mission / conflicting priorities”',
  sentence: 'The more ministries are merged, the less clear is the mission of the merged one.',
  contrast: 'mergers of 2, 3, 4, 6 and 8 ministries, and a merger against the status quo',
  asks: [
    ...along(mergers, falls('missionClarity')),
    ...against(
      { claimed: arm('superministry'), other: arm('status-quo'), where: 'than under the status quo' },
      lower('missionClarity'),
    ),
  ],
  tells: [response(mergers, 'missionClarity')],
  card: {
    a: [side('status-quo')],
    b: [side('superministry')],
    watch: [watchLower('missionClarity')],
    dial: 'mergedMinistries',
  },
  mayFail: 'merged ministries that had the same priorities anyway',
};
