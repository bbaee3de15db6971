/** Texts of pictures of calibration, in one language. Numbers come whole or as text. */
export interface CalibrationWords {
  /** Parameters of which half of the range or less remains. */
  readonly narrows: (count: number, of: number) => string;
  readonly narrowsNone: string;
  /** Worlds that fit what was observed. */
  readonly accepted: (count: number, of: number) => string;
  readonly sampled: string;
  readonly middle: string;
  readonly range: (low: string, high: string) => string;
  readonly lowest: string;
  readonly highest: string;
  readonly note: string;
  /** Headings of the table: the middle 90 % of accepted values, and how much of the range they take up. */
  readonly acceptedFrom: string;
  readonly acceptedTo: string;
  readonly median: string;
  readonly remains: string;
}
