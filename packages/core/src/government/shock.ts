/**
 * Something that befalls a government from outside, the same under every regime. It acts at the start of a
 * month, before its world phase.
 */
export interface Shock {
  /** Whole, ≥ 0. */
  readonly month: number;
  /** The month at whose start it is over, whole, after `month`; left out: it lasts. */
  readonly until?: number;
  /** Mean need and need of cells are multiplied, and divided again when it is over. */
  readonly needs?: readonly {
    readonly cells: readonly { readonly segment: string; readonly service: string }[];
    /** 0.001 to 1000. */
    readonly factor: number;
  }[];
  /** The rate of obstacles is multiplied, 0 to 1000. */
  readonly obstacleRate?: number;
  /** Capacity of units is multiplied, 0.001 to 1000. */
  readonly capacity?: readonly { readonly unit: string; readonly factor: number }[];
}
