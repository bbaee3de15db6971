/** Names by place for the columns of a chunk. */
export interface Layout {
  readonly segments: readonly string[];
  readonly services: readonly string[];
  /** Legacy ministries. */
  readonly ministries: readonly string[];
  /** Ids: core's metrics in its order, then those of single goals. */
  readonly metrics: readonly string[];
  readonly months: number;
}

/** What some seeds gave, in columns; NaN: missing. */
export interface Chunk {
  readonly firstSeed: number;
  readonly count: number;
  readonly layout: Layout;
  /** Summary metrics, shape [seed × metric], in the order of the layout. */
  readonly metrics: Float64Array;
  /** Shares of capacity that go to each of core's `timeParts`. Shape [seed × part]. */
  readonly time: Float64Array;
  /** Need and supply of each cell, effective effort a month. Shape [seed × segment × service]. */
  readonly need: Float64Array;
  readonly supply: Float64Array;
  /** What ministry i adds to `duplication` in cells it shares with j. Shape [seed × ministry × ministry]. */
  readonly excess: Float64Array;
  /** `outcome` at the end of each month, shape [seed × month]; empty unless asked for. */
  readonly path: Float64Array;
}
