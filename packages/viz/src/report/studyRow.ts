/** A regime in one world (or seed) of a study: its settings and outcomes. */
export interface StudyRow {
  /** Which world (or seed): rows of the same one are a pair. */
  readonly world: string | number;
  /** Id of the regime. */
  readonly regime: string;
  /** Value of every parameter that is moved. */
  readonly settings: Readonly<Record<string, number>>;
  /** Values by id of the outcome; `null` where missing. */
  readonly values: Readonly<Record<string, number | null>>;
}
