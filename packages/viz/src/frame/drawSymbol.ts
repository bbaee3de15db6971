import type { SvgNode } from '../svg/createSvg.ts';
import { place } from '../svg/place.ts';
import { isStroked, symbolPath } from '../svg/symbolPath.ts';
import type { RegimeStyle } from '../theme/regimeStyle.ts';

/** The mark of a regime at a point. */
export function drawSymbol(
  into: SvgNode,
  { shape, colour, open }: Pick<RegimeStyle, 'shape' | 'colour' | 'open'>,
  x: number,
  y: number,
  diameter: number,
  opacity = 1,
): void {
  const mark = into
    .append('path')
    .attr('d', symbolPath(shape, diameter))
    .attr('transform', `translate(${place(x)},${place(y)})`);
  if (open || isStroked(shape))
    mark
      .attr('fill', open ? '#ffffff' : 'none')
      .attr('stroke', colour)
      .attr('stroke-width', place(Math.max(1, diameter / 6)));
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
    .attr('cx', place(x))
    .attr('cy', place(y))
    .attr('r', place(diameter * 0.45 - edge / 2))
    .attr('fill', open ? '#ffffff' : colour);
  if (open) dot.attr('stroke', colour).attr('stroke-width', place(edge));
}
