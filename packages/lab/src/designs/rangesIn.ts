import type { Design } from './design.ts';

/** A parameter that a design sets: the lowest and the highest value. */
export interface SetRange {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The ranges that a design sets; points that leave a parameter as the scenario has it do not count. */
export function rangesIn({ names, points, values }: Design): SetRange[] {
  return names.flatMap((name, i) => {
    let [low, high] = [Infinity, -Infinity];
    for (let point = 0; point < points; point++) {
      const value = values[point * names.length + i];
      if (Number.isNaN(value)) continue;
      [low, high] = [Math.min(low, value), Math.max(high, value)];
    }
    return low <= high ? [{ name, low, high }] : [];
  });
}

/** The ranges of parameters that a design moves: those with at least two values. */
export const movedBy = (design: Design): SetRange[] =>
  rangesIn(design).filter(({ low, high }) => low < high);
