/** Something that keeps two tables from being docked; as the `Problem` of core. */
export interface DockingProblem {
  /** Place in the input; empty for the whole. */
  readonly path: string;
  /** What should stand there, in words. */
  readonly expected: string;
  /** What stands there. */
  readonly found: string;
  /** A step that would help, as an order. */
  readonly mend?: string;
}
