/** Something that keeps two tables from being docked; as the `Problem` of core. */
export interface DockingProblem {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly mend?: string;
}
