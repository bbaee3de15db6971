import { response } from '../accounts/response.ts';
import { mergers } from '../arms.ts';
import { side, watchLower } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { attentionInside, backlogInside, backlogPerUnit } from '../observers/superministry.ts';
import { along, falls, rises } from '../questions/along.ts';

/** Mergers of two to eight ministries: what is left of the minister, and what waits inside? */
export const c05: DeckClaim = {
  id: 'C05',
  words:
    '“Sub-ministerial structure becomes more complex”; “minister faces similar challenge faced by PM before”',
  sentence:
    'The more ministries are merged, the less of the attention they need their minister can give them.',
  contrast: 'mergers of 2, 3, 4, 6 and 8 ministries, seen from inside the merged ministry',
  asks: along(mergers, falls(attentionInside), rises(backlogInside), rises(backlogPerUnit)),
  tells: [response(mergers, attentionInside, backlogInside, backlogPerUnit)],
  card: {
    a: [side('status-quo')],
    b: [side('superministry')],
    watch: [watchLower('ministerAttention')],
    dial: 'mergedMinistries',
  },
  mayFail:
    'a minister with hours to spare, or ministries that settle inside what they could not settle between them',
};
