import { frame, type FrameTexts } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import type { Picture, PictureOptions } from '../frame/pictureOptions.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import type { Box } from '../frame/box.ts';
import { cellGrid, type Cell, type CellOrder } from './cellGrid.ts';
import { cellLayers, type CellLayers } from './cellLayers.ts';

/** What a picture of cells has of its own. */
interface CellDrawing<Row extends Cell> {
  readonly texts: FrameTexts;
  readonly legend: readonly LegendEntry[];
  /** Draws one cell; what it puts into `root` lies above all layers. */
  drawCell(cell: Row, box: Box, layers: CellLayers, root: SvgNode): void;
}

/** A picture of segments by services: texts, legend, grid, and whatever is drawn in each cell that has a box. */
export function cellPicture<Row extends Cell>(
  cells: readonly Row[],
  { texts, legend, drawCell }: CellDrawing<Row>,
  picture: Picture,
  options: PictureOptions & CellOrder,
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
