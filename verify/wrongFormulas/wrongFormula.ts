/** One formula of packages/core/src made wrong, as a slip of the hand might. */
export interface WrongFormula {
  /** Part of the month in which it acts. */
  readonly part: string;
  /** Source, from packages/core/src. */
  readonly file: string;
  /** What stands there, exactly once. */
  readonly find: string;
  readonly replace: string;
  /** What the model would then say. */
  readonly meaning: string;
}

/** Wrong formulas of one source: what it says, what it would say, and what that means. */
export const wrongIn = (part: string, file: string, ...slips: readonly (readonly [find: string, replace: string, meaning: string])[]): readonly WrongFormula[] =>
  slips.map(([find, replace, meaning]) => ({ part, file, find, replace, meaning }));
