import {
  cumulatedTurnsPositive,
  halfOfLargestGain,
  mean,
  meansOfSpans,
  monthsBelowZero,
  shareLost,
  staysAboveFrom,
} from '@joined-up/statistics';
import { measurablesOf, OVER, type Expectation, type Pattern } from './patternFile.ts';

/** What paths say about a pattern. */
export interface PatternReading {
  /**
   * The value that the pattern is about: a mean, the worst of several, a month, a share; `null` if there
   * is nothing to read.
   */
  readonly value: number | null;
  /** How far the value lies outside what is expected, in its own unit; 0 inside. */
  readonly outside: number | null;
  /** Does the pattern hold? `null` if there is nothing to read. */
  readonly holds: boolean | null;
}

/** The path of a metric under an arm, shape [month]; NaN where a month has no value. */
export type Paths = (measurable: string, arm: string) => readonly number[];

/**
 * Checks a pattern against paths. The paths may be of one run, or means over runs with other luck. A month
 * that is never reached counts as the one after the last that was looked at.
 */
export function readPattern(pattern: Pattern, paths: Paths): PatternReading {
  const value = valueOf(pattern, (measurable) => differencePath(pattern, measurable, paths));
  if (Number.isNaN(value)) return { value: null, outside: null, holds: null };
  const { expect } = pattern;
  const { low, high, open } = regionOf(expect);
  const outside = Math.max(0, low - value, value - high);
  const holds = outside === 0 && !(open && (value === low || value === high));
  return { value, outside, holds };
}

function differencePath({ arm, against }: Pattern, measurable: string, paths: Paths): readonly number[] {
  const own = paths(measurable, arm);
  if (against === undefined) return own;
  const other = paths(measurable, against);
  return own.map((value, month) => value - other[month]);
}

/** The number that a pattern is about; of several metrics or spans, the one that fits least. */
function valueOf(pattern: Pattern, path: (measurable: string) => readonly number[]): number {
  const { expect } = pattern;
  const all = measurablesOf(pattern);
  if ('timing' in expect) return timing(expect, path(all[0]));
  if ('lost' in expect) {
    const { step, after, over = OVER } = expect;
    const whole = path(all[0]);
    return shareLost(
      whole.slice(step - over, step),
      whole.slice(Math.max(step, step + after - over), step + after),
    );
  }
  const spans = all.flatMap((measurable) => spansOf(expect, path(measurable)));
  if ('order' in expect) {
    const other = spansOf(expect, path(expect.order.above));
    return Math.min(...spans.map((value, span) => value - other[span]));
  }
  if ('within' in expect) return Math.max(...spans.map(Math.abs));
  return 'below' in expect ? Math.max(...spans) : Math.min(...spans);
}

/** Means over the months that a pattern looks at: one, or one for each span; as changes if it says since when. */
function spansOf(
  expect: Exclude<Expectation, { timing: unknown } | { lost: unknown }>,
  path: readonly number[],
): readonly number[] {
  const [first, last] = expect.months;
  const looked = path.slice(first, last + 1);
  const since =
    'since' in expect && expect.since !== undefined
      ? mean(path.slice(expect.since[0], expect.since[1] + 1))
      : 0;
  return meansOfSpans(looked, expect.each ?? looked.length).map((value) => value - since);
}

const timings = {
  'half-of-largest-gain': halfOfLargestGain,
  'stays-above': staysAboveFrom,
  'cumulated-turns-positive': cumulatedTurnsPositive,
} as const;

/**
 * Month in which it happens, counted from 1 at the first one looked at; one more than there are if it
 * never happens.
 */
function timing(
  { timing: kind, months: [first, last] }: Extract<Expectation, { timing: unknown }>,
  path: readonly number[],
): number {
  const looked = path.slice(first, last + 1);
  if (looked.some(Number.isNaN)) return Number.NaN;
  if (kind === 'months-below-zero') return monthsBelowZero(looked);
  const place = timings[kind](looked);
  return place < 0 ? looked.length + 1 : place + 1;
}

/** Where the value should lie; open ends are strict. */
function regionOf(expect: Expectation): {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
} {
  if ('above' in expect) return { low: expect.above, high: Infinity, open: true };
  if ('below' in expect) return { low: -Infinity, high: expect.below, open: true };
  if ('order' in expect) return { low: 0, high: Infinity, open: true };
  if ('within' in expect) return { low: 0, high: expect.within, open: false };
  const { atLeast = -Infinity, atMost = Infinity } = 'lost' in expect ? expect.lost : expect.count;
  return { low: atLeast, high: atMost, open: false };
}
