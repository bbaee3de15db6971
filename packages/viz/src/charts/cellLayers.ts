import { drawHatching } from '../frame/drawHatching.ts';
import { drawRect } from '../frame/drawLine.ts';
import { rimmed, write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { hatch } from '../svg/hatch.ts';
import { pixel } from '../svg/pixel.ts';
import type { Box } from '../frame/box.ts';

/** Hatching of a shortfall; unlike the colour of any regime. */
export const brown = '#8C510A';

/** Draws the cells of a grid, hundreds in a large government: shared attributes stand on the groups. */
export interface CellLayers {
  /** A filled cell, below everything else; hatched where something lacks. */
  cell(box: Box, colour: string, hatched: boolean): void;
  /** A number in the middle of a cell; its white rim keeps hatching out of its digits. */
  write(box: Box, text: string, bold: boolean): void;
}

export function cellLayers(into: SvgNode, label: number): CellLayers {
  const group = (): SvgNode => into.append<SVGElement>('g');
  const fills = group().attr('stroke', '#8A8A8A').attr('stroke-width', 0.75);
  const hatches = group()
    .attr('stroke', brown)
    .attr('stroke-width', pixel(label / 12))
    .attr('fill', 'none');
  const numbers = rimmed(group().attr('text-anchor', 'middle'), label);
  return {
    cell(box, colour, hatched) {
      drawRect(fills, box, colour);
      if (hatched) hatches.append('path').attr('d', hatch(box, label * 0.55));
    },
    write({ left, top, width, height }, text, bold) {
      write(numbers, text, left + width / 2, top + height / 2 + label * 0.36, { size: label, bold });
    },
  };
}

/** A square that looks like a cell, for a legend. */
export function drawSwatch(into: SvgNode, square: Box, colour: string, hatched: boolean): void {
  drawRect(into, square, colour).attr('stroke', '#8A8A8A').attr('stroke-width', 0.75);
  if (hatched) drawHatching(into, hatch(square, square.width * 0.4), brown, square.width / 12);
}
