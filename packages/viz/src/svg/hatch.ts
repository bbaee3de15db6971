import type { Box } from '../frame/box.ts';
import { pixel } from './pixel.ts';

/**
 * Diagonal lines that fill a rectangle, as the `d` of a path. Unlike an SVG pattern it needs no id and
 * prints everywhere.
 * @param gap - pixels between lines along the upper edge, > 0
 * @param rising - from lower left to upper right, or falling
 */
export function hatch({ left, top, width, height }: Box, gap: number, rising = true): string {
  const lines: string[] = [];
  // A line is all points with (x − left) + (y − top) = shift, cut where it leaves the rectangle; a falling
  // one is its mirror image.
  for (let shift = gap; shift < width + height; shift += gap) {
    const from = { across: Math.max(0, shift - height), down: Math.min(shift, height) };
    const to = { across: Math.min(shift, width), down: Math.max(0, shift - width) };
    // All lines are at 45°, so one length gives both coordinates of the end.
    const length = to.across - from.across;
    lines.push(
      'M' +
        pixel(left + (rising ? from.across : width - from.across)) +
        `,${pixel(top + from.down)}l${pixel(rising ? length : -length)},${pixel(-length)}`,
    );
  }
  return lines.join('');
}
