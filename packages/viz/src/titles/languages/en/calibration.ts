import type { CalibrationWords } from '../../calibrationWords.ts';
import { plural } from '../plural.ts';

export const calibration: CalibrationWords = {
  narrows: (count, of) =>
    `In this model, what is known narrows ${count} of ${plural(of, 'parameter', 'parameters')} to half or less`,
  narrowsNone: 'In this model, what is known narrows no parameter to half',
  accepted: (count, of) => `${count} of ${plural(of, 'world', 'worlds')} could be the one that is known`,
  sampled: 'sampled',
  middle: 'middle 90\u00A0% of what is accepted, and median',
  range: (low, high) => `${low} to ${high}`,
  lowest: 'lowest sampled',
  highest: 'highest sampled',
  note: 'Two parameters may be tied to each other though neither is narrowed.',
  acceptedFrom: 'accepted from',
  acceptedTo: 'accepted to',
  median: 'median',
  remains: 'remains of the range',
};
