import type { DockingWords } from '../../dockingWords.ts';
import { plural } from '../plural.ts';

const open = (count: number): string =>
  count === 0 ? '' : `, ${count} ${count === 1 ? 'is' : 'are'} inconclusive`;

export const docking: DockingWords = {
  allEquivalent: (of) =>
    of === 1
      ? 'The two implementations are equivalent in the one comparison'
      : `The two implementations are equivalent in all ${of} comparisons`,
  noneDifferent: (of, inconclusive) =>
    `None of ${plural(of, 'comparison', 'comparisons')} is different${open(inconclusive)}`,
  differ: (different, of, inconclusive) =>
    `The two implementations differ in ${different} of ${of} comparisons${open(inconclusive)}`,
  subtitle:
    'Means and paired differences, ours minus theirs with its interval, in multiples of the margin that was stated beforehand',
  note: (reach) =>
    `One line for each regime, in the order of the tables. Within the grey band: equivalent. Beyond ${reach} margins: at the edge.`,
  within: 'Every interval lies within its margin.',
  verdicts: { EQUIVALENT: 'equivalent', INCONCLUSIVE: 'inconclusive', DIFFERENT: 'different' },
  means: 'Means',
  differences: 'Differences',
  margins: 'margins',
  minusReference: ' minus the reference',
  texts: ['metric', 'regime', 'what'],
  numbers: ['ours minus theirs', 'low', 'high', 'margin'],
  verdict: 'verdict',
  kinds: { mean: 'mean', difference: 'paired difference' },
  mark: ({ name, difference, low, high, margin, verdict }) =>
    `${name}: ${difference} (${low} to ${high}, margin ${margin}), ${verdict}`,
};
