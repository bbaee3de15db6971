import { shapleyAccount } from '../accounts/shapleyAccount.ts';
import { values } from '../accounts/values.ts';
import { arm, centreWith, instruments } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { Arm, DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';

/** The eight cells: every set of instruments, with the same centre. */
const cells = new Map<string, Arm>();
const cellOf = (chosen: ReadonlySet<string>): Arm => {
  const name = instruments.filter((one) => chosen.has(one)).join(' + ') || 'none';
  const arms = cells.get(name) ?? { regime: centreWith(chosen) };
  cells.set(name, arms);
  return arms;
};
const shares = shapleyAccount('What each instrument adds to outcome', instruments, cellOf, 'outcome');

const none = cellOf(new Set());
const all = cellOf(new Set(instruments));
const alone = instruments.map((one) => cellOf(new Set([one])));
const statusQuo = arm('status-quo');

/** Every set of three instruments: is the whole package more than the sum of its parts? */
export const c20: DeckClaim = {
  id: 'C20',
  words: '“Integrated approach to planning, coordination, monitoring, unblocking obstacles”',
  sentence: 'All instruments of the centre together do more good than the sum of what each does alone.',
  contrast:
    'every set of shared goals, committees and stocktakes with the same centre: ' +
    'what all add together, against the sum of what each adds alone',
  asks: [
    ...against(
      { claimed: [all, none, none], other: alone, where: 'together than added up' },
      higher('outcome'),
    ),
    ...against(
      {
        claimed: [all, statusQuo, statusQuo],
        other: alone,
        where: 'together than added up, each with a centre of its own and against the status quo',
      },
      higher('outcome'),
    ),
  ],
  tells: [
    shares,
    values('The eight cells', 'instruments', Object.fromEntries(cells), 'outcome', 'consistency'),
  ],
  card: {
    a: [side('shared-goals'), side('committees'), side('stocktakes')],
    b: [side('cog'), side('status-quo'), side('status-quo')],
    watch: [watchHigher('outcome')],
    dial: 'mandate',
  },
  mayFail: 'parts that do the same work',
};
