import type { CalibrationWords } from '../../calibrationWords.ts';
import { plural } from '../plural.ts';

export const calibration: CalibrationWords = {
  narrows: (count, of) =>
    `In this model, what was observed narrows ${count} of ${plural(of, 'parameter', 'parameters')} to half or less`,
  narrowsNone: 'In this model, what was observed narrows no parameter to half',
  accepted: (count, of) => `${count} of ${plural(of, 'world', 'worlds')} fit what was observed`,
  sampled: 'sampled',
  middle: 'middle 90\u00A0% of accepted worlds, and median',
  range: (low, high) => `${low} to ${high}`,
  lowest: 'lowest sampled',
  highest: 'highest sampled',
  note: 'Two parameters may depend on each other even if neither is narrowed.',
  acceptedFrom: 'accepted from',
  acceptedTo: 'accepted to',
  median: 'median',
  remains: 'share of the range that remains',
};
