import type { SensitivityWords } from '../../sensitivityWords.ts';
import { plural } from '../plural.ts';

export const sensitivity: SensitivityWords = {
  standOut: (count, of) =>
    `In this model, ${count} of ${plural(of, 'parameter stands', 'parameters stand')} out from the noise`,
  standOutFirst: (count, of, first) =>
    `In this model, ${first} matters most; ${count} of ${plural(of, 'parameter stands', 'parameters stand')} out`,
  none: 'In this model, no parameter stands out from the noise',
  first: 'by itself (S1)',
  total: 'by itself and together with others (ST)',
  variance: 'Share of the variance',
  size: 'Mean size of its effects, μ*',
  spread: 'Spread of its effects, σ',
  together: 'above: nonlinear, or dependent on others',
  noise: 'noise floor',
  sobolNote: 'Lines: 95\u00A0% bootstrap intervals. Grey: the index of a parameter without effect.',
  morrisNote: (kind) =>
    `Effect: of a move through the whole range. Lines: 95\u00A0% intervals (${kind}; bootstrap for σ). Grey: the effect of a dummy parameter.`,
  intervals: { student: "Student's", bca: 'bootstrap, BCa', percentile: 'bootstrap' },
};
