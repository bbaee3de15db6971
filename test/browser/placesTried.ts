import { extent } from '../../packages/lab/src/testing/extent.ts';
import { places } from './everyChart.ts';

/** A place of each size, the phone's in the language with the longest words; the long form has all. */
export const placesTried = places.filter(([place]) =>
  extent(['a page', 'a projector', 'a phone, es'].includes(place), true),
);
