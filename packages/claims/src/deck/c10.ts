import { values } from '../accounts/values.ts';
import { arm, centreWith } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { Arm, DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';

const shared: Arm = { regime: centreWith(new Set(['shared goals'])) };
const alone: Arm = { regime: centreWith(new Set()) };

/** Shared goals on and off, with the same centre. */
export const c10: DeckClaim = {
  id: 'C10',
  words: 'Shared priorities: objectives “consistent” and “aligned”',
  sentence: 'Goals that the cabinet shares bring work closer to its priorities.',
  contrast: 'shared goals against none, with the same centre in both',
  asks: against({ claimed: shared, other: alone }, higher('alignment'), higher('consistency')),
  tells: [
    values(
      'With and without',
      'regime',
      { 'status quo': arm('status-quo'), 'a centre alone': alone, 'and shared goals': shared },
      'alignment',
      'consistency',
      'outcome',
    ),
  ],
  card: {
    a: [side('status-quo')],
    b: [side('shared-goals')],
    watch: [watchHigher('alignment'), watchHigher('consistency')],
    dial: 'mandate',
  },
  mayFail: 'goals that pull on effort but settle no contradiction',
};
