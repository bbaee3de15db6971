import type { PictureOptions } from '../frame/pictureOptions.ts';

/** Options of `heatMap`. */
export interface HeatOptions extends PictureOptions {
  /** Id of a metric, or of an outcome of your own. */
  readonly metric: string;
  /** Id of the regime. */
  readonly regime: string;
  /** Id of the regime that it is compared to; without it the metric itself is drawn. */
  readonly reference?: string;
  /** Smallest difference that matters, in the unit of the metric; default: see `usualMatters`. */
  readonly matters?: number;
}
