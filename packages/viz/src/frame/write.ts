import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink } from '../theme/contrast.ts';
import { LEADING } from '../theme/type.ts';

export interface TextStyle {
  readonly size: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees around (x, y), clockwise. */
  readonly turn?: number;
  /** A white rim that keeps the text legible on marks. */
  readonly rim?: boolean;
}

/** Gives a white rim to a text, or to all texts of a group. @param size - of the text */
export const rimmed = (element: SvgNode, size: number): SvgNode =>
  element
    .attr('stroke', '#ffffff')
    .attr('stroke-width', pixel(size / 4))
    .attr('stroke-linejoin', 'round')
    .attr('paint-order', 'stroke');

/** Writes lines of text, the baseline of the first at y. */
export function write(
  into: SvgNode,
  lines: string | readonly string[],
  x: number,
  y: number,
  { size, colour = ink, bold = false, anchor = 'start', turn, rim = false }: TextStyle,
): void {
  for (const [i, line] of (typeof lines === 'string' ? [lines] : lines).entries()) {
    const text = into
      .append<SVGElement>('text')
      .attr('x', pixel(x))
      .attr('y', pixel(y + i * size * LEADING))
      .attr('font-size', size)
      .attr('fill', colour)
      .text(line);
    if (bold) text.attr('font-weight', 'bold');
    if (anchor !== 'start') text.attr('text-anchor', anchor);
    if (turn !== undefined) text.attr('transform', `rotate(${turn} ${pixel(x)} ${pixel(y)})`);
    if (rim) rimmed(text, size);
  }
}
