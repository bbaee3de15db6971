/** One row of the inventory. */
export interface Program {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  /** Empty where the inventory names none. */
  readonly agency: string;
  readonly beneficiaries: readonly string[];
  /** `category > sub-category`. */
  readonly functions: readonly string[];
  /** Obligations of the year that is imported, US dollars; may be 0 or negative. */
  readonly money: number;
}
