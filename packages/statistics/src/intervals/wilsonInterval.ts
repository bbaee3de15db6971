import { normalQuantile } from '../distributions/normalQuantile.ts';
import type { Interval } from './studentInterval.ts';

/**
 * Wilson's interval of a share, from `hits` in `count` draws. Never outside [0, 1], and sound near its
 * ends; [0, 1] without draws.
 * @throws {RangeError} unless 0 ≤ hits ≤ count
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22:209–212
 */
export function wilsonInterval(hits: number, count: number, level = 0.95): Interval {
  if (!(hits >= 0 && hits <= count))
    throw new RangeError(`wilsonInterval: expected 0 to ${count} hits, received ${hits}`);
  if (!(level > 0 && level < 1))
    throw new RangeError(`wilsonInterval: expected a level in (0, 1), received ${level}`);
  if (count === 0) return { low: 0, high: 1 };
  const z = normalQuantile((1 + level) / 2);
  const share = hits / count;
  const centre = share + (z * z) / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}
