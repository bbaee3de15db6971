/** A programme of a table. */
export interface Program {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  /** Empty if the table names none. */
  readonly agency: string;
  readonly beneficiaries: readonly string[];
  /** `category > sub-category`. */
  readonly functions: readonly string[];
  /** Its amount, in the currency of the table, may be 0 or negative; 1 in a table without amounts. */
  readonly money: number;
}
