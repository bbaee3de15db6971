import type { PictureOptions } from '../frame/pictureOptions.ts';

/** What a heat map shows. */
export interface HeatOptions extends PictureOptions {
  /** A metric, or an outcome of one's own. */
  readonly metric: string;
  /** Id of the regime. */
  readonly regime: string;
  /** Differences to this regime. Left out: the metric itself. */
  readonly reference?: string;
  /** Smallest difference that matters, in the unit of the metric; default: see `usualMatters`. */
  readonly matters?: number;
}
