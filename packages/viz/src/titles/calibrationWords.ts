/** All that pictures of calibration say, in one language. Numbers arrive whole or as text. */
export interface CalibrationWords {
  /** Parameters of which half of the range or less remains. */
  readonly narrows: (count: number, of: number) => string;
  readonly narrowsNone: string;
  /** Worlds that could be the one that is known. */
  readonly accepted: (count: number, of: number) => string;
  readonly sampled: string;
  readonly middle: string;
  readonly range: (low: string, high: string) => string;
  readonly lowest: string;
  readonly highest: string;
  readonly note: string;
  /** Head columns of the table: the middle 90 % of accepted values, and their share of the same among all. */
  readonly acceptedFrom: string;
  readonly acceptedTo: string;
  readonly median: string;
  readonly remains: string;
}
