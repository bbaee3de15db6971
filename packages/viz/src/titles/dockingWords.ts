/**
 * Texts of a comparison of two implementations, in one language. Numbers come as text, counts as numbers.
 */
export interface DockingWords {
  readonly allEquivalent: (of: number) => string;
  readonly noneDifferent: (of: number, inconclusive: number) => string;
  readonly differ: (different: number, of: number, inconclusive: number) => string;
  readonly subtitle: string;
  readonly note: (reach: number) => string;
  readonly within: string;
  readonly verdicts: Readonly<Record<'EQUIVALENT' | 'INCONCLUSIVE' | 'DIFFERENT', string>>;
  readonly means: string;
  readonly differences: string;
  readonly margins: string;
  readonly minusReference: string;
  /** Headings of the table: metric, regime, what; difference, low, high, margin; verdict. */
  readonly texts: readonly [string, string, string];
  readonly numbers: readonly [string, string, string, string];
  readonly verdict: string;
  readonly kinds: Readonly<Record<'mean' | 'difference', string>>;
  readonly mark: (
    told: Readonly<Record<'name' | 'difference' | 'low' | 'high' | 'margin' | 'verdict', string>>,
  ) => string;
}
