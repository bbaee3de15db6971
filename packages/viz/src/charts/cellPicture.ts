import { frame, type FrameTexts } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import type { Picture, PictureOptions } from '../frame/pictureOptions.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import type { Box } from '../frame/box.ts';
import { cellGrid, type Cell, type CellOrder } from './cellGrid.ts';
import { cellLayers, type CellLayers } from './cellLayers.ts';

/**
 * A picture of segments by services: texts, legend, grid, and whatever is drawn in each cell that has a
 * box.
 * @param drawCell - draws one cell; what it puts into `root` lies above all layers
 */
export function cellPicture<Row extends Cell>(
  cells: readonly Row[],
  texts: FrameTexts,
  legend: readonly LegendEntry[],
  picture: Picture,
  options: PictureOptions & CellOrder,
  drawCell: (cell: Row, box: Box, layers: CellLayers, root: SvgNode) => void,
): SVGSVGElement {
  const {
    sizes: { label },
  } = picture;
  const grid = cellGrid(cells, options, picture);
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const { svg, root, left, top, width, height } = frame(
    texts,
    () => legendRoom + grid.height,
    picture,
    options,
    legendRoom + grid.least,
  );
  drawLegend(root, legend, { left, top, width }, picture);
  const boxOf = grid.draw(root, { left, top: top + legendRoom, width, height: height - legendRoom });
  const layers = cellLayers(root, label);
  for (const cell of cells) {
    const box = boxOf(cell);
    if (box !== undefined) drawCell(cell, box, layers, root);
  }
  return svg;
}
