import { quantile } from '../summary/quantile.ts';

/** What accepted worlds say about one parameter; NaN if no world was accepted. */
export interface Narrowing {
  /** Name of the parameter. */
  readonly name: string;
  /** Smallest and largest value sampled. */
  readonly sampled: readonly [number, number];
  /** Median of accepted worlds, in the unit of the parameter. */
  readonly median: number;
  /** Lower end of the middle `level` of accepted worlds. */
  readonly low: number;
  /** Upper end of the middle `level` of accepted worlds. */
  readonly high: number;
  /**
   * Width of low … high as a share of the same width among all sampled worlds; 1: the patterns by
   * themselves say nothing about it.
   */
  readonly remaining: number;
}

/**
 * How far accepted worlds narrow each parameter. One that is not narrowed may still be tied to another:
 * look at pairs.
 * @param points - shape [world × name]
 * @param accepted - indices of worlds, repeated or not
 */
export function narrowing(
  names: readonly string[],
  points: ArrayLike<number>,
  accepted: readonly number[],
  level = 0.9,
): Narrowing[] {
  if (!(level > 0 && level < 1))
    throw new RangeError(`narrowing: expected a level in (0, 1), received ${level}`);
  const worlds = points.length / names.length;
  if (!Number.isInteger(worlds))
    throw new RangeError(
      `narrowing: expected rows of ${names.length} values, received ${points.length} values`,
    );
  const middle = (sorted: readonly number[]): readonly [number, number] => [
    quantile(sorted, (1 - level) / 2),
    quantile(sorted, (1 + level) / 2),
  ];
  return names.map((name, d) => {
    const valueOf = (world: number): number => points[world * names.length + d];
    const all = Array.from({ length: worlds }, (_, world) => valueOf(world)).sort((a, b) => a - b);
    const kept = accepted.map(valueOf).sort((a, b) => a - b);
    const [low, high] = middle(kept);
    const [from, to] = middle(all);
    return {
      name,
      sampled: [all[0], all[all.length - 1]],
      median: quantile(kept, 0.5),
      low,
      high,
      remaining: (high - low) / (to - from),
    };
  });
}
