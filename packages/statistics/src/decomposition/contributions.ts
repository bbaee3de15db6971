/** Worths of some sets of players: of all, of none, of each alone, of all but each. */
export interface Worths {
  /** Worth of all players together. */
  readonly all: number;
  /** Worth without any player. */
  readonly none: number;
  /** Worth of each player alone. Shape [player]. */
  readonly alone: readonly number[];
  /** Worth of all but one, for each. Shape [player]. */
  readonly without: readonly number[];
}

/** What each of several players adds to the worth of all, in its unit. */
export interface Contributions {
  /** What each player adds, shape [player]. */
  readonly parts: readonly number[];
  /**
   * What the parts leave of the worth of all minus that of none: what only three or more bring about
   * together.
   */
  readonly together: number;
}

/**
 * What each player adds: the mean of what it adds as the first to come and as the last. If no more than
 * two players interact at a time this is the Shapley value, from 2n + 2 sets instead of 2ⁿ; otherwise
 * `together` is what it misses. Parts, `together` and the worth of none add up to the worth of all.
 * @throws {RangeError} unless both lists are equally long
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
