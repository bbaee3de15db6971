import type { ScaleLinear } from 'd3';

export interface StackedDot {
  readonly x: number;
  /** Pixels above the ground line, to the dot's centre. */
  readonly up: number;
}

/**
 * Stacks dots along a scale. A dot never crosses zero: what is below stands left of it, what is above right
 * of it, and zeros on it.
 * Dots shrink to the smallest size before they begin to overlap in their stacks.
 * @param room - height for the tallest stack, pixels
 * @param largest - diameter, pixels; so is `smallest`
 * @returns the diameter that fits, and a place for every value, in rising order
 */
export function stackDots(
  values: readonly number[],
  scale: ScaleLinear<number, number>,
  room: number,
  largest: number,
  smallest = largest / 3,
): { readonly diameter: number; readonly dots: readonly StackedDot[] } {
  const sorted = values.toSorted((a, b) => a - b);
  let diameter = largest;
  let dots = stack(sorted, scale, diameter);
  while (diameter > smallest && heightOf(dots, diameter) > room) {
    diameter *= 0.95;
    dots = stack(sorted, scale, diameter);
  }
  const squeeze = Math.min(1, (room - diameter) / Math.max(1e-9, heightOf(dots, diameter) - diameter));
  return {
    diameter,
    dots:
      squeeze === 1
        ? dots
        : dots.map(({ x, up }) => ({ x, up: diameter / 2 + (up - diameter / 2) * squeeze })),
  };
}

const heightOf = (dots: readonly StackedDot[], diameter: number): number =>
  Math.max(0, ...dots.map(({ up }) => up + diameter / 2));

function stack(
  sorted: readonly number[],
  scale: ScaleLinear<number, number>,
  diameter: number,
): readonly StackedDot[] {
  const zero = scale(0);
  const zeros = sorted.includes(0);
  const heights = new Map<number, number>();
  return sorted.map((value) => {
    const x = columnOf(value, scale(value) - zero, diameter, zeros);
    const height = heights.get(x) ?? 0;
    heights.set(x, height + 1);
    return { x: zero + x, up: (height + 0.5) * diameter };
  });
}

/** Centre of the column of a value, relative to zero; columns are one diameter wide. */
function columnOf(value: number, offset: number, diameter: number, zeros: boolean): number {
  if (!zeros) return (Math.floor(offset / diameter) + 0.5) * diameter;
  if (value === 0) return 0;
  return Math.sign(value) * Math.max(1, Math.round(Math.abs(offset) / diameter)) * diameter;
}
