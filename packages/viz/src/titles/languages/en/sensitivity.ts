import type { SensitivityWords } from '../../sensitivityWords.ts';
import { plural } from '../plural.ts';

export const sensitivity: SensitivityWords = {
  standOut: (count, of) =>
    `In this model, ${count} of ${plural(of, 'parameter stands', 'parameters stand')} out of the noise`,
  standOutFirst: (count, of, first) =>
    `In this model, ${first} matters most; ${count} of ${plural(of, 'parameter stands', 'parameters stand')} out`,
  none: 'In this model, no parameter stands out of the noise',
  first: 'by itself (S1)',
  total: 'with all it does together with others (ST)',
  variance: 'Share of the variance',
  size: 'Mean size of its effects, μ*',
  spread: 'Spread of its effects, σ',
  together: 'above: bent, or together with others',
  noise: 'noise floor',
  sobolNote: 'Lines: 95\u00A0% bootstrap intervals. Grey: what an index of nothing comes to.',
  morrisNote: (kind) =>
    `Effect: what a move through the whole range does. Lines: 95\u00A0% intervals (${kind}; of σ bootstrap). Grey: what a dummy parameter does.`,
  intervals: { student: "Student's", bca: 'bootstrap, BCa', percentile: 'bootstrap' },
};
