import type { SvgNode } from '../svg/createSvg.ts';
import type { Box } from './box.ts';
import { pixel } from '../svg/pixel.ts';

export interface LineStyle {
  readonly colour: string;
  readonly width?: number;
  readonly dash?: string;
}

/** A straight line. */
export function drawLine(
  into: SvgNode,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  { colour, width = 1, dash = '' }: LineStyle,
): void {
  const line = into
    .append('line')
    .attr('x1', pixel(x1))
    .attr('y1', pixel(y1))
    .attr('x2', pixel(x2))
    .attr('y2', pixel(y2))
    .attr('stroke', colour)
    .attr('stroke-width', width);
  if (dash !== '') line.attr('stroke-dasharray', dash);
}

/** A filled rectangle. */
export function drawRect(into: SvgNode, { left, top, width, height }: Box, fill: string): SvgNode {
  return into
    .append<SVGElement>('rect')
    .attr('x', pixel(left))
    .attr('y', pixel(top))
    .attr('width', pixel(Math.max(0, width)))
    .attr('height', pixel(Math.max(0, height)))
    .attr('fill', fill);
}
