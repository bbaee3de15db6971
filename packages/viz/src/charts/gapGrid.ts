import { interpolateRgb } from 'd3';
import { drawRect } from '../frame/drawLine.ts';
import type { LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import type { GapRow } from '../rows/gapRows.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { squareAround, type Box } from '../frame/box.ts';
import type { CellOrder } from './cellGrid.ts';
import { brown, drawSwatch } from './cellLayers.ts';
import { cellPicture } from './cellPicture.ts';

/** Options of `gapGrid`. */
export interface GapOptions extends PictureOptions, CellOrder {
  /**
   * Number of seeds behind the rows. If given, a cell is called short when it is short in at least four of
   * five seeds.
   */
  readonly seeds?: number;
}

/** Fill of a surplus; unlike the colour of any regime. */
export const green = '#01665E';

/**
 * Fill of a cell: white at 1, browner the shorter, greener the more it has than it needs; full at a quarter
 * and at four times.
 */
function fillOf(ratio: number): string {
  const tilt = Math.max(-1, Math.min(1, Math.log2(ratio) / 2));
  return interpolateRgb('#ffffff', tilt < 0 ? brown : green)(Math.abs(tilt) * (tilt < 0 ? 0.65 : 0.8));
}

/** Is the cell called short? By seeds if they are known: in at least four of five. */
export const isShort = ({ supply, need, short }: GapRow, seeds?: number): boolean =>
  short !== undefined && seeds !== undefined && seeds > 0 ? short >= 0.8 * seeds : supply < need;

/**
 * Where are the gaps? Segment by service: hatched where supply is short of need, solid where it is more,
 * white where it is as needed; with a rim where it is short in at least four of five seeds.
 * @param rows - one per cell; cells without need are left out
 */
export function gapGrid(rows: readonly GapRow[], options: GapOptions = {}): SVGSVGElement {
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    nameOf,
  } = picture;
  const cells = rows.filter(({ need }) => need > 0);
  const short = cells.filter((row) => isShort(row, options.seeds));
  const worst = cells.reduce<GapRow | undefined>(
    (least, row) =>
      least === undefined || row.supply / row.need < least.supply / least.need ? row : least,
    undefined,
  );

  return cellPicture(
    cells,
    {
      texts: {
        title:
          short.length === 0
            ? words.titles.noCellShort
            : words.titles.cellsShort(short.length, cells.length),
        subtitle: [
          words.charts.supplyOverNeed,
          ...(worst === undefined
            ? []
            : [
                words.charts.furthest(
                  nameOf(worst.segment),
                  nameOf(worst.service),
                  formatNumber(worst.supply / worst.need, 2, words),
                ),
              ]),
        ].join('. '),
        note: options.seeds === undefined ? '' : words.charts.shortIn(options.seeds),
        description: short
          .map(
            (row) =>
              `${nameOf(row.segment)}, ${nameOf(row.service)}: ${formatNumber(row.supply / row.need, 2, words)}.`,
          )
          .join(' '),
      },
      legend: legendOf(picture, options.seeds !== undefined),
      drawCell: (row, box, layers, root) => {
        const called = options.seeds !== undefined && isShort(row, options.seeds);
        layers.cell(box, fillOf(row.supply / row.need), row.supply < row.need);
        if (called) outline(root, box, label);
        const text = row.short === undefined ? '' : formatNumber(row.short, 0, words);
        if (text !== '' && textWidth(text, label) <= box.width - label * 0.2 && box.height >= label)
          layers.write(box, text, called);
      },
    },
    picture,
    options,
  );
}

/** A rim around a cell that is called short. */
const outline = (root: SvgNode, { left, top, width, height }: Box, label: number): void => {
  const rim = Math.min(label / 5, Math.min(width, height) / 9);
  drawRect(
    root,
    { left: left + rim / 2, top: top + rim / 2, width: width - rim, height: height - rim },
    'none',
  )
    .attr('stroke', ink)
    .attr('stroke-width', pixel(rim));
};

/** A filled square as in the grid, for the legend. */
const swatch =
  (ratio: number): LegendEntry['mark'] =>
  (into, x, y, side) =>
    drawSwatch(into, squareAround(x, y, side), fillOf(ratio), ratio < 1);

function legendOf({ words: { charts } }: Picture, seeds: boolean): readonly LegendEntry[] {
  return [
    { text: `¼ ${charts.covered}`, mark: swatch(0.25) },
    { text: `½ ${charts.covered}`, mark: swatch(0.5) },
    { text: `1 ${charts.enough}`, mark: swatch(1) },
    { text: `2 ${charts.over}`, mark: swatch(2) },
    { text: `4 ${charts.over}`, mark: swatch(4) },
    ...(seeds
      ? [
          {
            text: charts.usuallyShort,
            mark: (into: SvgNode, x: number, y: number, side: number) =>
              outline(into, { left: x - side / 2, top: y - side / 2, width: side, height: side }, side),
          },
        ]
      : []),
  ];
}
