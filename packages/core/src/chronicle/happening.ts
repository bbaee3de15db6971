/**
 * One thing that happens in a run; `chronicle` records them in order. Ministries are legacy ministries
 * unless it says otherwise; ministries, goals, units and mandates go by their index in the government.
 * Nothing in it changes afterwards.
 */
export type Happening = Arranged | Met | Blocked | Settled | Worked | Achieved | Backed;

interface Dated {
  /** The first month is 0. */
  readonly month: number;
}

/** Who belongs to whom, and which forums stand, from this month on: at the start of a run, and whenever it changes. */
export interface Arranged extends Dated {
  /** `'arranged'`. */
  readonly kind: 'arranged';
  /** Id of what is in force: `status-quo` until the regime begins. */
  readonly regime: string;
  /** The present-day ministry of each ministry: the index of the first one in it. Shape [ministry]. */
  readonly house: Int32Array;
  /** Ids of the forums that stand. */
  readonly forums: readonly string[];
  /** Hours a month of the head of government, ≥ 0. */
  readonly headHours: number;
}

/** A meeting that was held: a forum's, or a ministry's own. */
export interface Met extends Dated {
  /** `'met'`. */
  readonly kind: 'met';
  /** Id of the forum; of a ministry's own meeting, one made from the ministry's. */
  readonly forum: string;
  /** `cabinet`, `committee`, `stocktake`, …; `ministry` for a ministry's own. */
  readonly type: string;
  /** Goals on its agenda, by index. */
  readonly goals: readonly number[];
  /** Present-day ministries whose minister came, by index. */
  readonly ministers: readonly number[];
  /** Those that sent a delegate or officials, by index. */
  readonly delegates: readonly number[];
  /** Mandates whose obstacle came up and was settled, oldest first. */
  readonly settled: readonly number[];
  /** Mandates whose obstacle came up and still waits; always empty for a ministry's own meeting. */
  readonly left: readonly number[];
}

/** Work meets an obstacle: a unit's mandate waits for another unit. */
export interface Blocked extends Dated {
  /** `'blocked'`. */
  readonly kind: 'blocked';
  /** The mandate that waits, by index. */
  readonly mandate: number;
  /** Its legacy ministry, by index. */
  readonly ministry: number;
  /** The legacy ministry of the unit that it waits for, by index. */
  readonly waitsFor: number;
  /** Id of the segment of its cell. */
  readonly segment: string;
  /** Id of the service of its cell. */
  readonly service: string;
}

/** An obstacle is gone, and work goes on. */
export interface Settled extends Dated {
  /** `'settled'`. */
  readonly kind: 'settled';
  /** The mandate that waited, by index. */
  readonly mandate: number;
  /** Month in which it began to wait. */
  readonly since: number;
  /** Id of the forum that settled it; undefined: colleagues did by themselves. */
  readonly by: string | undefined;
}

/** What was done in a month, effort or effective effort. */
export interface Worked extends Dated {
  /** `'worked'`. */
  readonly kind: 'worked';
  /** Effort a month that becomes supply. Shape [ministry]. */
  readonly effort: Float64Array;
  /** Effort a month that waits on an obstacle. Shape [ministry]. */
  readonly waiting: Float64Array;
  /** Share of the capacity of its present-day ministry that meetings took, in [0, 1]. Shape [ministry]. */
  readonly meetings: Float64Array;
  /**
   * Effective effort a month that each ministry delivers for each goal, shape [ministry × goal]; supply
   * that serves several goals is split evenly among them.
   */
  readonly supply: Float64Array;
  /**
   * The part of it that exceeds need and that another ministry delivers too (the metric `duplication`).
   * Shape [ministry × goal].
   */
  readonly spill: Float64Array;
}

/** How far goals were reached at the end of a month. */
export interface Achieved extends Dated {
  /** `'achieved'`. */
  readonly kind: 'achieved';
  /** Outcome of each goal, in [0, 1]. Shape [goal]. */
  readonly outcome: Float64Array;
  /**
   * Of pairs of ministries at work on it, the share whose stances contradict each other, in [0, 1]; 0
   * without pairs. Shape [goal].
   */
  readonly contradiction: Float64Array;
}

/** Political backing at the end of a month. */
export interface Backed extends Dated {
  /** `'backed'`. */
  readonly kind: 'backed';
  /** P, in [0, 1]. */
  readonly backing: number;
}
