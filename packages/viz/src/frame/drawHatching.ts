import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';

/**
 * Draws the lines of a hatching.
 * @param lines - of `hatch`
 * @param width - of a line, pixels
 */
export function drawHatching(into: SvgNode, lines: string, colour: string, width: number): void {
  into
    .append('path')
    .attr('d', lines)
    .attr('stroke', colour)
    .attr('stroke-width', pixel(width))
    .attr('fill', 'none');
}
