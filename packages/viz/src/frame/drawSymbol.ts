import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { isStroked, symbolPath } from '../svg/symbolPath.ts';
import type { RegimeStyle } from '../theme/regimeStyle.ts';

/** How a mark looks; `opacity` from 0 to 1. */
interface SymbolStyle extends Pick<RegimeStyle, 'shape' | 'colour' | 'open'> {
  readonly opacity?: number;
}

/** The mark of a regime at a point. */
export function drawSymbol(
  into: SvgNode,
  { shape, colour, open, opacity = 1 }: SymbolStyle,
  x: number,
  y: number,
  diameter: number,
): void {
  const mark = into
    .append('path')
    .attr('d', symbolPath(shape, diameter))
    .attr('transform', `translate(${pixel(x)},${pixel(y)})`);
  if (open || isStroked(shape))
    mark
      .attr('fill', open ? '#ffffff' : 'none')
      .attr('stroke', colour)
      .attr('stroke-width', pixel(Math.max(1, diameter / 6)));
  else mark.attr('fill', colour);
  if (opacity !== 1) mark.attr('opacity', opacity);
}

/** One dot of a dotplot; a ring if the regime's mark is an outline. */
export function drawDot(
  into: SvgNode,
  x: number,
  y: number,
  diameter: number,
  { colour, open }: Pick<RegimeStyle, 'colour' | 'open'>,
): void {
  const edge = open ? diameter / 5 : 0;
  const dot = into
    .append('circle')
    .attr('cx', pixel(x))
    .attr('cy', pixel(y))
    .attr('r', pixel(diameter * 0.45 - edge / 2))
    .attr('fill', open ? '#ffffff' : colour);
  if (open) dot.attr('stroke', colour).attr('stroke-width', pixel(edge));
}
