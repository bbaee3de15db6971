/** One formula of packages/core/src made wrong, as a slip of the hand might. */
export interface WrongFormula {
  /** Part of the month in which it acts. */
  readonly part: string;
  /** Source, from packages/core/src. */
  readonly file: string;
  /** What stands there, exactly once; however a formatter breaks its lines. */
  readonly find: string;
  readonly replace: string;
  /** What the model would then say. */
  readonly meaning: string;
}

/** Wrong formulas of one source: what it says, what it would say, and what that means. */
export const wrongIn = (
  part: string,
  file: string,
  ...slips: readonly (readonly [find: string, replace: string, meaning: string])[]
): readonly WrongFormula[] =>
  slips.map(([find, replace, meaning]) => ({ part, file, find, replace, meaning }));

/** Finds a formula in a source by its words and signs, whatever white space stands between them. */
export const placesOf = (find: string): RegExp =>
  new RegExp(
    find
      .match(/\w+|[^\w\s]/g)!
      .map((sign) => sign.replace(/[^\w\s]/, '\\$&'))
      .join('\\s*'),
    'g',
  );
