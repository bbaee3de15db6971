import { interpolateRgb } from 'd3';
import { drawHatching } from '../frame/drawHatching.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { hatch } from '../svg/hatch.ts';
import { ink, softInk } from '../theme/contrast.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { textWidth } from '../theme/textWidth.ts';
import { formatPercent, formatPlain } from '../titles/formatNumber.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { metricWords, regimeWords } from '../titles/wordsOf.ts';
import { squareAround, type Box } from '../frame/box.ts';
import { squareGrid } from './squareGrid.ts';
import { CALLED, isClose } from './tooClose.ts';

/** One setting of two parameters. */
export interface WinRow {
  /** Value of the parameter across. */
  readonly x: number;
  /** Value of the parameter upwards. */
  readonly y: number;
  /** Share of seeds in which the regime beats the reference, in [0, 1]. */
  readonly share: number;
}

/** Options of `winMap`: which regime is compared to which, over which two parameters. */
export interface WinOptions extends PictureOptions {
  /** Id of the regime that wins or loses. */
  readonly regime: string;
  /** Id of the regime that it is compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** Metric that it is about, said in the subtitle. */
  readonly metric?: string;
  /** Name of the parameter across; a name of another thing is written as it is. */
  readonly xName: string;
  /** Name of the parameter upwards. */
  readonly yName: string;
  /** Where the defaults are, or the user. */
  readonly here?: { readonly x: number; readonly y: number };
}

const nearest = (values: readonly number[], to: number): number =>
  values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best));

/**
 * Where does a regime win? Two parameters, a square for each pair of values, filled by the share of seeds
 * in which the regime beats the reference; hatched where that is too close to call, a line at even odds, a
 * cross at "you are here".
 * @param rows - one per setting, on a grid; missing settings stay white
 * @throws {RangeError} without rows
 */
export function winMap(rows: readonly WinRow[], options: WinOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('win rows: expected at least one, received none');
  const { regime, reference = 'status-quo', here } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const [xName, yName] = [options.xName, options.yName].map(
    (name) => wordsOfParameter(name, words, options.names).name,
  );
  const [winner, other] = [
    regimeWords(regime, words, options.names),
    regimeWords(reference, words, options.names),
  ];
  const fillOf = (share: number): string =>
    interpolateRgb(
      '#ffffff',
      share >= 0.5 ? regimeStyle(regime, 1).colour : regimeStyle(reference).colour,
    )(Math.abs(share - 0.5) * 1.6);
  const xs = [...new Set(rows.map(({ x }) => x))].sort((a, b) => a - b);
  const ys = [...new Set(rows.map(({ y }) => y))].sort((a, b) => a - b);
  const wins = rows.filter(({ share }) => share >= CALLED[1]).length;
  const close = rows.filter(({ share }) => isClose(share)).length;
  // In grey the two sides are alike: where the reference is ahead, its mark says so.
  const markOther = (into: SvgNode, share: number, x: number, y: number, size: number): void => {
    if (share < 0.5)
      drawSymbol(into, { ...regimeStyle(reference), colour: '#1A1A1A', open: true }, x, y, size);
  };
  const swatch =
    (share: number): LegendEntry['mark'] =>
    (into, x, y, side) => {
      drawRect(into, squareAround(x, y, side), fillOf(share))
        .attr('stroke', softInk)
        .attr('stroke-width', 0.75);
      markOther(into, share, x, y, side * 0.55);
    };
  const legend: readonly LegendEntry[] = [1, 0.75, 0.5, 0.25, 0].map((share) => ({
    text: formatPercent(share, words),
    mark: swatch(share),
  }));
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const plain = (value: number): string => formatPlain(value, words);
  const grid = squareGrid(
    { name: xName, texts: xs.map(plain) },
    { name: yName, texts: ys.map(plain) },
    picture,
  );
  const boxOf = (at: Pick<WinRow, 'x' | 'y'>): Box => box(xs.indexOf(at.x), ys.indexOf(at.y));
  const { svg, root, left, top, width, height } = frame(
    {
      title:
        close > rows.length / 2
          ? words.titles.tooClose(close, rows.length)
          : words.titles.wins(winner, wins, rows.length),
      subtitle:
        (options.metric === undefined ? '' : `${metricWords(options.metric, words).name}. `) +
        `${words.charts.winShare(winner, other)}`,
      note: words.charts.tooCloseNote,
      description: rows
        .map(({ x, y, share }) => `${xName} ${x}, ${yName} ${y}: ${formatPercent(share, words)}.`)
        .join(' '),
    },
    (wide) => legendRoom + Math.min(wide * 0.8, label * 30) + label * 5,
    picture,
    options,
    label * 16,
  );

  drawLegend(root, legend, { left, top, width }, picture);
  const box = grid.draw(root, { left, top: top + legendRoom, width, height: height - legendRoom });
  const shares = new Map(rows.map((row) => [`${row.x} ${row.y}`, row.share]));
  for (const row of rows) {
    const at = boxOf(row);
    drawRect(root, at, fillOf(row.share)).attr('stroke', '#ffffff').attr('stroke-width', 0.5);
    if (isClose(row.share)) drawHatching(root, hatch(at, label * 0.6), softInk, label / 16);
  }
  for (const row of rows) {
    const isHere = here !== undefined && nearest(xs, here.x) === row.x && nearest(ys, here.y) === row.y;
    const at = boxOf(row);
    if (!isHere)
      markOther(
        root,
        row.share,
        at.left + at.width / 2,
        at.top + at.height / 2,
        Math.min(label * 0.6, at.width / 2, at.height / 2),
      );
  }
  // Even odds: the edge between a square above one half and its neighbour below.
  const line = { colour: ink, width: label / 5 };
  const above = (i: number, j: number): boolean | undefined => {
    const share = shares.get(`${xs[i]} ${ys[j]}`);
    return share === undefined ? undefined : share > 0.5;
  };
  for (const i of xs.keys()) {
    for (const j of [...ys.keys()].toReversed()) {
      const side = above(i, j);
      const [right, below] = [above(i + 1, j), above(i, j - 1)];
      if (side === undefined) continue;
      const at = box(i, j);
      const edge = at.left + at.width;
      if (right !== undefined && right !== side)
        drawLine(root, edge, at.top, edge, at.top + at.height, line);
      if (below !== undefined && below !== side)
        drawLine(root, at.left, at.top + at.height, edge, at.top + at.height, line);
    }
  }
  if (here !== undefined) {
    const at = boxOf({ x: nearest(xs, here.x), y: nearest(ys, here.y) });
    const [atX, atY] = [at.left + at.width / 2, at.top + at.height / 2];
    for (const turn of [-1, 1]) {
      drawLine(
        root,
        atX - label * 0.5,
        atY - turn * label * 0.5,
        atX + label * 0.5,
        atY + turn * label * 0.5,
        { colour: '#ffffff', width: label / 2.5 },
      );
    }
    for (const turn of [-1, 1])
      drawLine(
        root,
        atX - label * 0.5,
        atY - turn * label * 0.5,
        atX + label * 0.5,
        atY + turn * label * 0.5,
        { colour: ink, width: label / 5 },
      );
    const fits = atX + label + textWidth(words.charts.youAreHere, label) < left + width;
    write(root, words.charts.youAreHere, atX + (fits ? 1 : -1) * label * 0.9, atY + label * 0.35, {
      size: label,
      anchor: fits ? 'start' : 'end',
      rim: true,
    });
  }
  return svg;
}
