/** A run of a study: its world, what was moved there, and what came of it (`null`: missing). */
export interface StudyRow {
  readonly world: string | number;
  readonly regime: string;
  /** Every parameter that is moved. */
  readonly settings: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number | null>>;
}
