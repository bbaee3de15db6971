/** What some sets of players are worth: with all there, with none, with each alone, with all but each. */
export interface Worths {
  /** What all of them together are worth. */
  readonly all: number;
  /** What is there without any of them. */
  readonly none: number;
  /** What each is worth alone. Shape [player]. */
  readonly alone: readonly number[];
  /** What all but one are worth, for each. Shape [player]. */
  readonly without: readonly number[];
}

/** What each of several players adds to the worth of all, in its unit. */
export interface Contributions {
  /** What each player adds, shape [player]. */
  readonly parts: readonly number[];
  /** What the parts leave of the worth of all less that of none: what three or more do only together. */
  readonly together: number;
}

/**
 * What each player adds: half of it as the first to come, half as the last. Where no more than two act on
 * each other this is the
 * Shapley value, from 2n + 2 sets instead of 2ⁿ; what it misses otherwise is `together`. Parts, `together`
 * and the worth of none add up to the worth of all.
 * @throws {RangeError} unless each player has both worths
 * @see Shapley (1953), Contributions to the Theory of Games II:307–317
 */
export function contributions({ all, none, alone, without }: Worths): Contributions {
  if (alone.length !== without.length)
    throw new RangeError(
      'contributions: expected a worth alone and one without for each player, ' +
        `received ${alone.length} and ${without.length}`,
    );
  const parts = alone.map((own, player) => (own - none + (all - without[player])) / 2);
  return { parts, together: all - none - parts.reduce((sum, part) => sum + part, 0) };
}
