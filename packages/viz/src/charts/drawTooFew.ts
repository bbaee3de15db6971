import { drawLine, drawRect } from '../frame/drawLine.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import type { Box } from '../frame/box.ts';

const GREY = '#8A8A8A';

/** A cell with too little in it to be judged: white, crossed out, with a dashed edge. */
export function drawTooFew(into: SvgNode, box: Box, label: number): void {
  const { left, top, width, height } = box;
  drawRect(into, box, '#ffffff')
    .attr('stroke', GREY)
    .attr('stroke-width', 0.75)
    .attr('stroke-dasharray', '2 2');
  const arm = Math.min(width, height, label) / 4;
  const [x, y] = [left + width / 2, top + height / 2];
  for (const turn of [-1, 1])
    drawLine(into, x - arm, y - turn * arm, x + arm, y + turn * arm, {
      colour: GREY,
      width: label / 12,
    });
}
