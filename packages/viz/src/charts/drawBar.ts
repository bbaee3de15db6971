import type { Box } from '../frame/box.ts';
import { drawHatching } from '../frame/drawHatching.ts';
import { drawRect } from '../frame/drawLine.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { hatch } from '../svg/hatch.ts';
import { pixel } from '../svg/pixel.ts';

const EDGE = '#4D4D4D';

/** A bar with an edge. @param hatched - tells a pale bar from others in grey print */
export function drawBar(into: SvgNode, fill: string, hatched: boolean, box: Box, label: number): void {
  drawRect(into, box, fill)
    .attr('stroke', EDGE)
    .attr('stroke-width', pixel(label / 16));
  if (hatched) drawHatching(into, hatch(box, label * 0.5), EDGE, label / 16);
}
