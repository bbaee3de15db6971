import { summarise } from '@joined-up/statistics';
import type { TornadoEnd, TornadoRow } from '../charts/tornado.ts';

/** A point of a design, and the value found there. */
export interface DesignPoint {
  /** Value of each parameter, by name. */
  readonly settings: Readonly<Record<string, number>>;
  /** `null`: missing. */
  readonly value: number | null;
}

/** A parameter with more levels than this is treated as a range. */
const LEVELS = 6;

/**
 * Main effect of each parameter, for any design: the mean of the points where it is lowest, and where it is
 * highest. For a parameter with few levels these are its end levels; for a range, the outer thirds of the
 * points.
 * @param names - parameters that the design moves
 * @returns a row for each parameter with at least two values, with 95 % intervals over points; `base` is
 * the mean of all points
 */
export function mainEffects(
  points: readonly DesignPoint[],
  names: readonly string[],
): { readonly rows: readonly TornadoRow[]; readonly base: number } {
  const known = points.flatMap(({ settings, value }) => (value === null ? [] : [{ settings, value }]));
  const rows = names.flatMap((parameter): TornadoRow[] => {
    const sorted = known.toSorted((a, b) => a.settings[parameter] - b.settings[parameter]);
    const levels = sorted.map(({ settings }) => settings[parameter]);
    const few = new Set(levels).size <= LEVELS;
    const third = Math.floor(levels.length / 3);
    const [low, high] = few
      ? [levels[0], levels.at(-1)!]
      : [levels[Math.max(0, third - 1)], levels[Math.min(levels.length - 1, levels.length - third)]];
    if (!(low < high)) return [];
    const of = (fits: (level: number) => boolean): TornadoEnd =>
      end(sorted.filter(({ settings }) => fits(settings[parameter])).map(({ value }) => value));
    return [{ parameter, atLow: of((level) => level <= low), atHigh: of((level) => level >= high) }];
  });
  return { rows, base: summarise(known.map(({ value }) => value)).mean };
}

function end(values: readonly number[]): TornadoEnd {
  const { mean, low, high } = summarise(values);
  return Number.isFinite(low) ? { mean, low, high } : { mean };
}
