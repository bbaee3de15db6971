import { textWidth } from '../theme/textWidth.ts';

/** Room in a picture by its edges, pixels. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a line of text may stand: its baseline, and which end of it is at x. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** The room that a line of text takes. @param size - of its letters */
export function edgesOf(text: string, { x, y, anchor }: Spot, size: number): Edges {
  const wide = textWidth(text, size);
  const left = anchor === 'start' ? x : x - wide;
  return { left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/**
 * The first of these spots in which a line of text lies within its room and off what stands there already.
 * @param spots - best first
 * @param taken - by other texts; the text's own room is added
 * @returns nothing where there is no room for it
 */
export function placeText(
  text: string,
  spots: readonly Spot[],
  { size, within, taken }: { readonly size: number; readonly within: Edges; readonly taken: Edges[] },
): Spot | undefined {
  // A hundredth of a pixel is rounding.
  const inside = (box: Edges): boolean =>
    box.left >= within.left - 0.01 &&
    box.right <= within.right + 0.01 &&
    box.top >= within.top - 0.01 &&
    box.bottom <= within.bottom + 0.01;
  const apart = size * 0.4;
  const free = (box: Edges): boolean =>
    taken.every(
      (other) =>
        box.right + apart <= other.left ||
        other.right + apart <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top,
    );
  const spot = spots.find((one) => {
    const box = edgesOf(text, one, size);
    return inside(box) && free(box);
  });
  if (spot !== undefined) taken.push(edgesOf(text, spot, size));
  return spot;
}

/**
 * Spots for the name of an upright line: right of it, else left of it, else as near to it as a room lets it;
 * in each of some lines of text, from the top.
 * @param usual - up to where a name stands on the right by preference
 */
export function spotsBeside(
  text: string,
  at: number,
  {
    size,
    within,
    usual,
    lines,
  }: {
    readonly size: number;
    readonly within: Edges;
    readonly usual: number;
    readonly lines: readonly number[];
  },
): readonly Spot[] {
  const wide = textWidth(text, size);
  const right = { x: at + size * 0.4, anchor: 'start' as const };
  const left = { x: at - size * 0.4, anchor: 'end' as const };
  const pushed = {
    x: Math.max(within.left, Math.min(right.x, within.right - wide)),
    anchor: 'start' as const,
  };
  const sides = at + wide + size < usual ? [right, left, pushed] : [left, right, pushed];
  return sides.flatMap((side) => lines.map((y) => ({ ...side, y })));
}
