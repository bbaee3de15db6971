import { interpolateRgb } from 'd3';
import { drawHatching } from '../frame/drawHatching.ts';
import { drawRect } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture } from '../frame/pictureOptions.ts';
import type { HeatAxis, HeatCell, HeatCells } from '../rows/heatCells.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { hatch } from '../svg/hatch.ts';
import { pixel } from '../svg/pixel.ts';
import { inkOn } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { overMonths } from '../titles/overMonths.ts';
import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { heatTitle } from '../titles/heatTitle.ts';
import { placesOf, tellSquare } from '../titles/heatPlaces.ts';
import { usualMatters } from '../titles/matters.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { metricWords, outputWords, regimeWords } from '../titles/wordsOf.ts';
import { squareAround, type Box } from '../frame/box.ts';
import { brown } from './cellLayers.ts';
import { drawTooFew } from './drawTooFew.ts';
import { green } from './gapGrid.ts';
import type { HeatOptions } from './heatOptions.ts';
import { squareGrid } from './squareGrid.ts';
import { write } from '../frame/write.ts';

/**
 * A mean over two parameters, or a paired difference: a square for each pair of values, in a deeper colour
 * the larger it is. Hatched where a difference is not clearly on one side of zero; for a metric itself,
 * where the highest square cannot be told from the lowest. Crossed out where there are too few runs to say.
 * Numbers stand in the squares where they fit, else a minus in those below zero.
 * @param found - see `heatCells`
 * @throws {RangeError} where no square has a value
 */
export function heatMap(found: HeatCells, options: HeatOptions): SVGSVGElement {
  const { cells, each, least, apart } = found;
  const drawn = cells.filter(({ mean }) => Number.isFinite(mean));
  if (drawn.length === 0)
    throw new RangeError('squares with a value: expected at least one, received none');
  const compared = options.reference !== undefined;
  const saying = cells.filter(({ side }) => side !== 'few');
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const { heat } = words;
  const { matters = usualMatters(options.metric, []) } = options;
  const regime = regimeWords(options.regime, words, options.names);
  const nameOf = ({ name }: HeatAxis): string => wordsOfParameter(name, words, options.names).name;
  const names = { x: nameOf(found.x), y: nameOf(found.y) };
  const { low, high, fillOf } = shadesOf(
    (saying.length > 0 ? saying : drawn).map(({ mean }) => mean),
    compared,
    matters,
  );
  const digits = digitsFor((high - low) / 2);
  const say = (value: number): string => formatNumber(value, digits, words, compared);
  const isHatched = ({ side }: HeatCell): boolean =>
    side !== 'few' && (compared ? side === 'unclear' : !apart);

  const middle = (low + high) / 2;
  const steps = low < 0 && high > 0 ? [low, low / 2, 0, high / 2, high] : [low, middle, high];
  const legend: readonly LegendEntry[] = [
    ...steps.map((value) => ({
      text: say(value),
      mark: swatch((into, box) => {
        drawSquare(into, box, fillOf(value), false, label);
        if (compared && value < 0) writeIn(into, box, '−', fillOf(value), label);
      }),
    })),
    ...(cells.some(isHatched)
      ? [
          {
            text: compared ? (each === 'seeds' ? heat.maybeLuck : heat.worldsDisagree) : heat.notApart,
            mark: swatch((into, box) => drawSquare(into, box, fillOf(compared ? 0 : middle), true, label)),
          },
        ]
      : []),
    ...(saying.length < cells.length
      ? [
          {
            text: each === 'seeds' ? heat.fewSeeds(least) : words.discovery.fewer(least),
            mark: swatch((into, box) => drawTooFew(into, box, label)),
          },
        ]
      : []),
  ];
  const across = { name: names.x, ...placesOf(found.x, words) };
  const up = { name: names.y, ...placesOf(found.y, words) };
  const grid = squareGrid(across, up, picture);
  const lines = up.texts.length;
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const around = legendRoom + grid.above + grid.below;
  const counts = saying.map(({ count }) => count);
  const told = (cell: HeatCell): string => tellSquare(found, cell, names, { compared, say }, words);
  const { svg, root, left, top, width, height } = frame(
    {
      title: heatTitle(found, options),
      subtitle: [
        compared
          ? outputWords(options, words)
          : `${metricWords(options.metric, words).name}${words.colon}${regime.name}`,
        ...overMonths(options.metric, words),
        ...(counts.length === 0
          ? []
          : [heat.meanOver(heat[each](Math.min(...counts), Math.max(...counts)))]),
      ].join('; '),
      note: [
        ...(each === 'worlds' ? [heat.worldsNote] : []),
        ...(cells.some(isHatched)
          ? [
              compared
                ? each === 'seeds'
                  ? heat.luckNote(saying.length)
                  : heat.disagreeNote
                : heat.apartNote,
            ]
          : []),
      ].join(' '),
      description: cells.map((cell) => `${told(cell)}.`).join(' '),
    },
    (wide) => around + Math.max(lines * label * 1.5, Math.min(wide * 0.6, label * 26)),
    picture,
    options,
    around + lines * label * 1.2,
  );

  drawLegend(root, legend, { left, top, width }, picture);
  const boxOf = grid.draw(root, { left, top: top + legendRoom, width, height: height - legendRoom });
  const widest = Math.max(0, ...saying.map(({ mean }) => textWidth(say(mean), label)));
  for (const cell of cells) {
    const box = boxOf(cell.x, cell.y);
    const group = root.append<SVGElement>('g');
    group.append('title').text(told(cell));
    if (cell.side === 'few') {
      drawTooFew(group, box, label);
      continue;
    }
    const fill = fillOf(cell.mean);
    drawSquare(group, box, fill, isHatched(cell), label);
    const fits = widest + label * 0.4 <= box.width && box.height >= label * 1.15;
    if (fits) writeIn(group, box, say(cell.mean), fill, label);
    // In grey print the two sides of zero are alike.
    else if (compared && say(cell.mean).startsWith('−') && box.height >= label * 0.6)
      writeIn(group, box, '−', fill, label);
  }
  return svg;
}

/** Nearly white to navy, so that grey print keeps the order. */
const deeper = interpolateRgb('#E8F0F8', '#003E7E');
const [below, above] = [interpolateRgb('#ffffff', brown), interpolateRgb('#ffffff', green)];

/**
 * Colours of the scale and its ends: white at zero for differences, else from the lowest to the highest. A
 * range too small to matter is not stretched over the whole scale.
 */
function shadesOf(
  means: readonly number[],
  compared: boolean,
  matters: number,
): { readonly low: number; readonly high: number; readonly fillOf: (value: number) => string } {
  const [least, most] = [Math.min(...means), Math.max(...means)];
  if (compared) {
    const span = Math.max(-least, most, matters, Number.MIN_VALUE);
    return {
      low: least < 0 ? -span : 0,
      high: most > 0 || least >= 0 ? span : 0,
      fillOf: (value) => (value < 0 ? below : above)(Math.min(1, Math.abs(value) / span) * 0.75),
    };
  }
  const pad = Math.max(0, (matters - (most - least)) / 2);
  const [low, high] = [least - pad, most + pad];
  return {
    low,
    high,
    fillOf: (value) => deeper(high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0),
  };
}

function drawSquare(into: SvgNode, box: Box, fill: string, hatched: boolean, label: number): void {
  drawRect(into, box, fill).attr('stroke', '#8A8A8A').attr('stroke-width', 0.75);
  if (hatched)
    drawHatching(into, hatch(box, Math.min(label * 0.6, box.width * 0.4)), inkOn(fill), label / 16);
}

/** A text in the middle of a square; its rim in the colour of the square keeps hatching out of its digits. */
function writeIn(
  into: SvgNode,
  { left, top, width, height }: Box,
  text: string,
  fill: string,
  label: number,
): void {
  const rim = into
    .append<SVGElement>('g')
    .attr('stroke', fill)
    .attr('stroke-width', pixel(label / 4))
    .attr('stroke-linejoin', 'round')
    .attr('paint-order', 'stroke');
  write(rim, text, left + width / 2, top + height / 2 + label * 0.36, {
    size: label,
    anchor: 'middle',
    colour: inkOn(fill),
  });
}

/** A mark of the legend, drawn in a square. */
const swatch =
  (draw: (into: SvgNode, box: Box) => void): LegendEntry['mark'] =>
  (into, x, y, side) =>
    draw(into, squareAround(x, y, side));
