import { response } from '../accounts/response.ts';
import { arm } from '../arms.ts';
import { side, watchLower } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { along, risesThenFalls } from '../questions/along.ts';
import { series } from '../series.ts';

const priorities = series('priority goals', [1, 2, 3, 4, 5, 6, 7, 8], (priorityGoals) =>
  arm('cog', { priorityGoals }),
);

/** One to eight priorities with the same staff: where does the outcome peak? */
export const c18: DeckClaim = {
  id: 'C18',
  words: '“Prioritize: where can the CoG add more value?”',
  sentence:
    'A centre that takes on a few priorities does more good than one that takes on a single one, or all of them.',
  contrast: 'strengthened centre with 1 to 8 priority goals and the same staff',
  asks: along(priorities, risesThenFalls('outcome')),
  tells: [response(priorities, 'outcome', 'coordinationLoad')],
  card: {
    a: [side('cog', { priorityGoals: 3, committees: 3 })],
    b: [side('cog', { priorityGoals: 8, committees: 8 })],
    watch: [watchLower('outcome')],
    dial: 'staff',
  },
  mayFail: 'a centre with staff enough for all goals',
};
