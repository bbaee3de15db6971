/** A run of a study: its world, what was moved there, and what came of it (`null`: missing). */
export interface StudyRow {
  /** Which world (or seed): rows of the same one are a pair. */
  readonly world: string | number;
  /** Id of the regime. */
  readonly regime: string;
  /** Every parameter that is moved. */
  readonly settings: Readonly<Record<string, number>>;
  /** What came of it, by id of the outcome; `null` where missing. */
  readonly values: Readonly<Record<string, number | null>>;
}
