import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { places } from './everyChart.ts';

/**
 * The largest letters, and the least room with the longest words; the long form has all. The width between
 * them is that of the charts in the report, which its test looks at.
 */
export const placesTried = places.filter(([place]) =>
  extent(['a projector', 'a phone, es'].includes(place), true),
);
